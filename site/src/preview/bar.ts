/** Runs in the browser on pages under a pass: a clock that runs, a slider over the changes, and the admin's live preview. */
import { follow } from './follow.ts'

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Helsinki',
  hour: 'numeric',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})
const bar = document.querySelector<HTMLElement>('.pass')

/** The time of day goes on by itself; the day is the server's to say. */
function run(time: HTMLTimeElement) {
  const start = Number(time.dataset.runs)
  const began = performance.now()
  const spoken = time.textContent?.trim().replace(/ \S+$/, '') ?? ''
  setInterval(() => {
    const instant = new Date(start + performance.now() - began)
    const shown = clock
      .format(instant)
      .replace(/^0(?=\d:)/, '')
      .replaceAll(':', '.')
    time.textContent = `${spoken} ${shown}`
    time.dateTime = instant.toISOString()
  }, 1000)
}

/** A slider over the changes, beside the list that works without it. */
function slide(form: HTMLFormElement, select: HTMLSelectElement) {
  const slider = document.createElement('input')
  slider.type = 'range'
  slider.max = String(select.options.length - 1)
  slider.value = String(select.selectedIndex)
  slider.setAttribute('aria-label', form.querySelector('label')?.textContent ?? '')
  const tell = () => slider.setAttribute('aria-valuetext', select.selectedOptions[0]?.text.trim() ?? '')
  slider.addEventListener('input', () => {
    select.selectedIndex = Number(slider.value)
    tell()
  })
  select.addEventListener('input', () => {
    slider.value = String(select.selectedIndex)
    tell()
  })
  tell()
  select.before(slider)
}

const time = bar?.querySelector<HTMLTimeElement>('time[data-runs]')
const form = bar?.querySelector<HTMLFormElement>('[data-scrubber]')
const select = form?.querySelector('select')
if (time) run(time)
if (form && select) slide(form, select)

const listener = window.parent !== window ? window.parent : (window.opener as Window | null)
if (bar?.dataset.admin && listener) follow({ admin: bar.dataset.admin, listener })
