/** Runs in the browser on the page of feedback. */
import { forgetKept, keepForm } from '../keepForm.ts'

const nameOf = (about: string) => `jobbuddies:feedback:${about}`

const done = document.querySelector<HTMLElement>('[data-answered]')?.dataset.answered
if (done) forgetKept(nameOf(done))
const form = document.querySelector<HTMLFormElement>('form[data-feedback]')
if (form) keepForm(form, nameOf(form.dataset.feedback ?? ''))
