/** What of the page may change when a document is saved. */
const parts = ['header.top', 'main', 'footer.bottom']

/** Takes over what is new and leaves the rest as it is: scroll position, open details. */
function take(fresh: Document) {
  const open = new Set(
    [...document.querySelectorAll('details[open] > summary')].map((one) => one.textContent),
  )
  for (const selector of parts) {
    const [old, now] = [document.querySelector(selector), fresh.querySelector(selector)]
    if (old && now && !old.isEqualNode(now)) old.replaceWith(now)
  }
  for (const summary of document.querySelectorAll('details > summary'))
    if (open.has(summary.textContent)) summary.parentElement?.setAttribute('open', '')
  document.title = fresh.title
  document.documentElement.lang = fresh.documentElement.lang
}

/**
 * Shows each saved version as soon as the admin says that there is one. Only messages of the admin's own origin count, and
 * all that they can do is to make this page ask for itself anew.
 */
export function follow({ admin, listener }: { admin: string; listener: Window }): void {
  let asking = false
  let again = false
  async function refresh() {
    if (asking) return void (again = true)
    asking = true
    do {
      again = false
      try {
        const answer = await fetch(location.href, { cache: 'no-store' })
        const html = await answer.text()
        take(new DOMParser().parseFromString(html, 'text/html'))
      } catch {
        // The page stays as it is; the next saved version is another try.
      }
    } while (again)
    asking = false
  }
  window.addEventListener('message', ({ origin, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (origin === admin && data?.type === 'payload-document-event') void refresh()
  })
  listener.postMessage({ type: 'payload-live-preview', ready: true }, admin)
}
