import type { BrowserContext } from 'playwright-core'

const failedLoad = /^Failed to load resource/

/** Collects everything that goes wrong in the pages of a context. */
export function watch({
  context,
  origins,
  known,
}: {
  context: BrowserContext
  origins: string[]
  known?: RegExp
}): () => string[] {
  const faults: string[] = []
  const note = (fault: string) => {
    if (!known?.test(fault)) faults.push(fault)
  }
  const isForeign = (url: string) => /^(https?|wss?):/.test(url) && !origins.includes(new URL(url).origin)

  context.on('console', (message) => {
    // What did not load is seen below, with its status; a page that answers 404 on purpose is no fault.
    if (message.type() === 'error' && !failedLoad.test(message.text())) note(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => note(`page: ${error.error().message}`))
  context.on('request', (request) => {
    if (isForeign(request.url())) note(`third party: ${request.url()}`)
  })
  context.on('response', (response) => {
    const request = response.request()
    if (response.status() >= 400 && !request.isNavigationRequest())
      note(`${response.status()}: ${request.method()} ${request.url()}`)
  })
  return () => faults
}
