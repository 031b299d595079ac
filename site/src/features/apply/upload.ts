/**
 * Runs in the browser on the page of the form that asks for a file: sends it as soon as it is chosen and shows how far it has come.
 * What is said of it, and the new field, come from the server. Whatever fails here goes along when the page is sent.
 */
import type { Autosaved } from './autosave.ts'

const form = document.querySelector<HTMLFormElement>('form[data-keep]')

function send(form: HTMLFormElement, input: HTMLInputElement) {
  const place = input.closest('[data-file]')
  const bar = place?.querySelector('progress')
  const line = place?.querySelector<HTMLElement>('[data-file-said]')
  if (!place || !bar || !line || !input.files?.length) return
  const call = new XMLHttpRequest()
  call.open('POST', form.action)
  call.setRequestHeader('accept', 'application/json')
  call.responseType = 'json'
  bar.removeAttribute('value')
  bar.hidden = false
  line.classList.remove('unseen')
  line.textContent = bar.getAttribute('aria-label')
  const box = input.closest('.field')
  box?.classList.remove('wrong')
  box?.querySelector('.field-error')?.remove()
  input.removeAttribute('aria-invalid')
  call.upload.onprogress = ({ loaded, total }) => {
    bar.max = total
    bar.value = loaded
  }
  call.onloadend = () => {
    bar.hidden = true
    const answer = call.response as Autosaved | null
    const now = answer?.files?.find(({ question }) => question === input.dataset.upload)
    line.textContent = now?.said ?? line.dataset.again ?? ''
    if (!now) return
    if (answer?.seen) (form.elements.namedItem('seen') as HTMLInputElement).value = answer.seen
    const focused = document.activeElement === input
    if (box) box.outerHTML = now.html
    const fresh = place.querySelector<HTMLInputElement>('input[type=file]')
    if (focused) fresh?.focus()
    // What is wrong stands at the field already; it is said once more for whoever listens.
    line.classList.toggle('unseen', now.failed)
  }
  call.send(new FormData(form))
}

form?.addEventListener('change', ({ target }) => {
  const input = target as HTMLInputElement
  if (input.type === 'file') send(form, input)
})
