/**
 * Runs in the browser on the pages of the form. Words that the server does not have yet are kept here; the server saves
 * and checks them in between, so every rule stays in one place.
 */
import { reaches, says, stored, type Typed, typedIn, typeInto, wait } from '../keeping.ts'
import type { Autosaved } from './autosave.ts'

/** By field name, of the pages whose words are not on the server. */
type Kept = { id: string; pages: Record<string, Typed> }

const prefix = 'jobbuddies:apply:'
/** Milliseconds without a key until it is saved in between, and between two tries that failed. */
const idle = 3000
const pause = 5000
/** How long a page may stay after it said that it leaves, in milliseconds. */
const passing = 10_000

const form = document.querySelector<HTMLFormElement>('form[data-keep]')
const sent = document.querySelector<HTMLElement>('[data-sent]')
const forget = document.querySelector<HTMLFormElement>('form.forget')
if (sent) stored((storage) => storage.removeItem(prefix + sent.dataset.sent))
forget?.addEventListener('submit', () => stored((storage) => storage.removeItem(prefix + form?.dataset.keep)))
if (document.querySelector('[data-retry]'))
  void wait(pause).then(async () => {
    while (!(await reaches('/_jobbuddies/ready'))) await wait(pause)
    location.reload()
  })
if (form) keep(form)

function keep(form: HTMLFormElement) {
  const key = prefix + form.dataset.keep
  const page = form.dataset.page ?? ''
  const hidden = (name: string) => form.elements.namedItem(name) as HTMLInputElement
  const id = hidden('id')
  const show = (what: string, shown: boolean) => says(form, what, shown)
  const words = () => typedIn(form)
  const kept = (): Kept => {
    const none = { id: id.value, pages: {} }
    try {
      return (JSON.parse(stored((storage) => storage.getItem(key)) ?? 'null') as Kept | null) ?? none
    } catch {
      return none
    }
  }
  /** Keeps the words of a page, or lets them go. */
  const write = (values?: Typed, of = page) => {
    const { pages } = kept()
    if (values) pages[of] = values
    else delete pages[of]
    const text = JSON.stringify({ id: id.value, pages })
    return stored((storage) => {
      if (Object.keys(pages).length > 0) storage.setItem(key, text)
      else storage.removeItem(key)
      return true
    })
  }
  /** Shows what is wrong with fields that have been left, as the server would show it. */
  const touched = new Set<string>()
  const boxOf = (field: string) => document.getElementById(field)?.closest('.field')
  const tell = (errors: Autosaved['errors']) => {
    for (const field of touched) {
      const text = errors.find((error) => error.field === field)?.text
      const box = boxOf(field)
      const input = document.getElementById(field)
      const old = document.getElementById(`${field}-error`)
      if (!box || !input || old?.textContent === text) continue
      old?.remove()
      box.classList.toggle('wrong', !!text)
      const described = box.matches('fieldset') ? box : input
      const ids = new Set((described.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean))
      ids.delete(`${field}-error`)
      if (text) {
        const line = Object.assign(document.createElement('p'), {
          id: `${field}-error`,
          className: 'field-error',
          textContent: text,
        })
        const label = box.querySelector(':scope > label:not(.choice), :scope > legend')
        const hint = box.querySelector(':scope > .hint')
        ;(hint ?? label ?? box).insertAdjacentElement('afterend', line)
        ids.add(line.id)
        input.setAttribute('aria-invalid', 'true')
      } else input.removeAttribute('aria-invalid')
      if (ids.size > 0) described.setAttribute('aria-describedby', [...ids].join(' '))
      else described.removeAttribute('aria-describedby')
    }
  }

  /** Questions that depend on another one of this page. */
  const depend = () => {
    for (const part of form.querySelectorAll<HTMLElement>('[data-if]')) {
      const wanted = JSON.parse(part.dataset.values ?? '[]') as string[]
      const given = words()[`answers.${part.dataset.if}`] ?? []
      const source = form.querySelector(`[name="answers.${part.dataset.if}"]`)
      const asked = given.some((value) => wanted.includes(value)) && !source?.closest('[data-if][hidden]')
      part.hidden = !asked
      part.classList.remove('depends')
      part.querySelector('[data-depends]')?.remove()
    }
  }

  let timer: ReturnType<typeof setTimeout> | undefined
  let flight: Promise<void> = Promise.resolve()
  let leaving = false
  /** Also a link that opens a program or a file says that it leaves. */
  let leftAt = -Infinity
  addEventListener('beforeunload', () => (leftAt = performance.now()))
  async function save() {
    if (leaving) return
    const values = words()
    const text = JSON.stringify(values)
    const body = new URLSearchParams(
      [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    )
    const answer = await fetch(form.action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body,
      signal: AbortSignal.timeout(8000),
    })
      .then((response) => response.json() as Promise<Autosaved>)
      .catch(() => null)
    const done = answer?.saved === true
    const same = JSON.stringify(words()) === text
    if (answer?.seen) hidden('seen').value = answer.seen
    // The page that comes may have been made before this was saved; it needs the words then.
    if (done && same && performance.now() - leftAt > passing) write()
    // What was typed meanwhile is saved the next time.
    show('saved', done && same)
    if (same || !done) show('kept', !done)
    show('conflict', answer?.saved === 'conflict')
    if (answer) tell(answer.errors)
    if (answer?.changed[0]) {
      const lines = answer.changed.map((textContent) =>
        Object.assign(document.createElement('li'), { textContent }),
      )
      form.querySelector('[data-says=changed] ul')?.replaceChildren(...lines)
      show('changed', true)
    }
    if (!done && answer?.saved !== 'conflict' && !leaving) soon(pause)
  }
  const soon = (after: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => (flight = flight.then(save)), after)
  }

  const carries = !!form.elements.namedItem('carried')
  const went = stored(() => sessionStorage.getItem(key))
  stored(() => sessionStorage.removeItem(key))
  // The server took what was sent from there, or this would be that page again.
  if (went && went !== page && !carries) write(undefined, went)
  const came = kept()
  if (form.querySelector('.summary') || carries) write(words())
  else if (came.pages[page]) {
    // The same id again: whatever was sent from here before is then known to be the same application.
    id.value = came.id
    typeInto(form, came.pages[page])
    soon(idle)
  }
  depend()
  form.addEventListener('input', ({ target }) => {
    // A file goes its own way.
    if ((target as HTMLInputElement).type === 'file') return
    show('saved', false)
    show('kept', write(words()) === true)
    depend()
    soon(idle)
  })
  form.addEventListener('focusout', ({ target }) => {
    const field = target as HTMLInputElement
    const box = field.closest('.field')
    const first = box?.querySelector('[id^=field-]:is(input,select,textarea)')
    if (!first || box?.contains(document.activeElement)) return
    if (!field.value && !box?.matches('.wrong')) return
    touched.add(first.id)
    soon(0)
  })

  let waiting = false
  const sendWhen = async (path: string, between: number, button?: HTMLElement | null) => {
    if (waiting) return
    waiting = true
    leaving = true
    clearTimeout(timer)
    await flight
    while (!(await reaches(path))) {
      show('offline', true)
      await wait(between)
    }
    form.removeEventListener('submit', onSubmit)
    form.requestSubmit(button)
    form.addEventListener('submit', onSubmit)
    waiting = leaving = false
  }
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    write(words())
    stored(() => sessionStorage.setItem(key, page))
    void sendWhen('/healthz', 3000, event.submitter)
  }
  form.addEventListener('submit', onSubmit)
  if (form.dataset.resend)
    setTimeout(() => void sendWhen('/_jobbuddies/ready', 5000), Number(form.dataset.resend) * 1000)
}
