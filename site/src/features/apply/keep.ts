/** Runs in the browser on the form and receipt pages: keeps what is typed until it has been sent. */
type Kept = { id: string; values: Record<string, string> }

const prefix = 'jobbuddies:apply:'
const form = document.querySelector<HTMLFormElement>('form[data-keep]')
const done = document.querySelector<HTMLElement>('[data-sent]')

function stored<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage)
  } catch {
    // Private windows may have none; then nothing is kept.
  }
}

if (done) stored((storage) => storage.removeItem(prefix + done.dataset.sent))
if (form) keep(form)

function keep(form: HTMLFormElement) {
  const key = prefix + form.dataset.keep
  const id = form.elements.namedItem('id') as HTMLInputElement
  const fields = () =>
    [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input,textarea')].filter(
      ({ type }) => type !== 'hidden' && type !== 'checkbox',
    )
  const show = (what: string, shown: boolean) => {
    const element = form.querySelector<HTMLElement>(`[data-says=${what}]`)
    if (element && element.hidden === shown) element.hidden = !shown
  }
  const clear = form.querySelector<HTMLButtonElement>('[data-clear]')
  const isRadio = (field: Element): field is HTMLInputElement =>
    field instanceof HTMLInputElement && field.type === 'radio'

  const save = () => {
    const values: Record<string, string> = {}
    for (const field of fields()) if (!isRadio(field) || field.checked) values[field.name] = field.value
    const kept: Kept = { id: id.value, values }
    const saved = stored((storage) => (storage.setItem(key, JSON.stringify(kept)), true))
    show('saved', saved === true)
    if (clear) clear.hidden = !saved
  }
  const restore = ({ id: before, values }: Kept) => {
    // The same id again: whatever was sent from here before is then known to be the same application.
    id.value = before
    for (const field of fields()) {
      const value = values[field.name]
      if (value === undefined) continue
      if (isRadio(field)) field.checked = field.value === value
      else if (field.value === '') field.value = value
    }
  }
  // A form that came back from the server has the newest words already.
  if (form.querySelector('.summary')) save()
  else {
    const text = stored((storage) => storage.getItem(key))
    try {
      if (text) {
        restore(JSON.parse(text) as Kept)
        save()
      }
    } catch {
      stored((storage) => storage.removeItem(key))
    }
  }
  form.addEventListener('input', save)
  clear?.addEventListener('click', () => {
    stored((storage) => storage.removeItem(key))
    location.assign(location.pathname)
  })

  const reaches = (path: string) =>
    fetch(path, { cache: 'no-store', signal: AbortSignal.timeout(4000) }).then(
      ({ ok }) => ok,
      () => false,
    )
  let waiting = false
  const sendWhen = async (path: string, pause: number) => {
    if (waiting) return
    waiting = true
    while (!(await reaches(path))) {
      show('offline', true)
      await new Promise((next) => setTimeout(next, pause))
    }
    waiting = false
    form.submit()
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    save()
    void sendWhen('/healthz', 3000)
  })
  if (form.dataset.resend !== undefined) setTimeout(() => void sendWhen('/_jobbuddies/ready', 5000), 5000)
}
