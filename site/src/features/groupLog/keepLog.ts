/** Runs in the browser on the page of a group's log. */
import { forgetKept, keepForm, readKept } from '../keepForm.ts'

const nameOf = (about: string) => `jobbuddies:log:${about}`

const saved = document.querySelector<HTMLElement>('[data-logged]')?.dataset.logged
if (saved) forgetKept(nameOf(saved))
const form = document.querySelector<HTMLFormElement>('form[data-log]')
const own = nameOf(form?.dataset.log ?? '')
if (form) keepForm(form, own)
// What was sent without a connection waits in another form than this one.
const waiting = [...document.querySelectorAll<HTMLFormElement>('form[data-choose]')].find(
  ({ dataset: { choose = '' } }) => choose !== form?.dataset.log && readKept(nameOf(choose))?.sent,
)
if (waiting && !(form && readKept(own)?.sent)) waiting.requestSubmit()
