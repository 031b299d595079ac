import { createHash } from 'node:crypto'
import type { Message } from './message.ts'

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: .5rem; text-align: start; overflow-wrap: anywhere }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; border: 1px solid color-mix(in srgb, currentColor 25%, transparent) }
iframe { width: 100%; height: 60vh; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); background: #fff }
`

/** Nothing may load or run but our own style and the frame of a mail. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Newest first. */
export function listPage(messages: readonly Message[]): string {
  const rows = messages
    .toReversed()
    .map(
      ({ id, to, subject, date }) =>
        `<tr><td>${escape(to.join(', '))}</td><td><a href="/messages/${id}">${escape(subject || '(no subject)')}</a></td><td>${time(date)}</td></tr>`,
    )
  const table = `<table><thead><tr><th scope="col">To</th><th scope="col">Subject</th><th scope="col">Received</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
  const content = rows.length
    ? table
    : '<p>No mail yet. Mail that JobBuddies sends on this machine arrives here.</p>'
  return page('Inbox', `<h1>Inbox (${rows.length})</h1>${content}`)
}

export function messagePage(message: Message): string {
  const { subject, to, from, date, text, html, files } = message
  const parts = files.map(({ name, type }) => `<li>${escape(name || type)}</li>`).join('')
  const frame = `<h2>Formatted</h2><iframe title="Formatted message" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/messages/${message.id}/html"></iframe>`
  return page(
    subject || '(no subject)',
    `<p><a href="/">All mail</a></p><h1>${escape(subject || '(no subject)')}</h1>
    <p>From ${escape(from)}<br>To ${escape(to.join(', '))}<br>${time(date)}</p>
    <h2>Text</h2><pre>${text ? linked(text) : '(no text part)'}</pre>${html ? frame : ''}
    ${parts ? `<h2>Files</h2><ul>${parts}</ul>` : ''}`,
  )
}

export const notFoundPage = (): string =>
  page('Not found', '<h1>Not found</h1><p><a href="/">All mail</a></p>')

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)} · JobBuddies mail</title><style>${style}</style></head><body><main>${body}</main></body></html>`
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

/** Escapes a text and makes its web addresses clickable. */
function linked(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"']+)/)
    .map((part, index) =>
      index % 2 ? `<a href="${escape(part)}" rel="noreferrer">${escape(part)}</a>` : escape(part),
    )
    .join('')
}

function time(iso: string): string {
  return `<time datetime="${iso}">${iso.slice(0, 19).replace('T', ' ')} UTC</time>`
}
