/**
 * Runs in the browser. What is typed into a form is kept there until it is saved, and sent by itself once there is a connection,
 * also after the page was closed: with the same `id`, so that it counts once.
 */
import { reaches, says, stored, type Typed, typedIn, typeInto, wait } from './keeping.ts'

type Kept = { id: string; typed: Typed; sent: boolean }

/** Milliseconds between two looks for a connection. */
const pause = 3000

/** What is kept under a name. */
export const readKept = (name: string): Kept | null => {
  try {
    return JSON.parse(stored((storage) => storage.getItem(name)) ?? 'null') as Kept | null
  } catch {
    return null
  }
}
export const forgetKept = (name: string) => stored((storage) => storage.removeItem(name))

/** Keeps a form under a name; with `data-trouble` it came back as it was sent. */
export function keepForm(form: HTMLFormElement, name: string) {
  const id = form.elements.namedItem('id') as HTMLInputElement
  const write = (sent: boolean) => {
    const text = JSON.stringify({ id: id.value, typed: typedIn(form), sent } satisfies Kept)
    return stored((storage) => (storage.setItem(name, text), true)) === true
  }

  let leaving = false
  const send = async (submitter?: HTMLElement | null) => {
    if (leaving) return
    leaving = true
    while (!(await reaches('/healthz'))) {
      says(form, 'offline', true)
      await wait(pause)
    }
    form.removeEventListener('submit', onSubmit)
    form.requestSubmit(submitter)
    form.addEventListener('submit', onSubmit)
    leaving = false
  }
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    write(true)
    void send(event.submitter)
  }
  form.addEventListener('submit', onSubmit)
  form.addEventListener('input', () => says(form, 'kept', write(false)))

  // What could not be kept as it was sent: whoever wrote it looks at it first.
  if (form.dataset.trouble) return void write(false)
  const came = readKept(name)
  if (!came) return
  id.value = came.id
  typeInto(form, came.typed)
  says(form, 'kept', true)
  if (came.sent && form.checkValidity()) void send()
}
