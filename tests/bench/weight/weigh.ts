import type { Browser } from 'playwright-core'

export const kinds = ['html', 'css', 'js', 'fonts', 'images', 'other'] as const
export type Kind = (typeof kinds)[number]
/** Bytes of the bodies as they travelled, and how many answers there were that failed. */
export type Weight = Record<Kind, number> & { failed: number; encodings: Set<string> }

const kindOf: Record<string, Kind> = {
  Document: 'html',
  Stylesheet: 'css',
  Script: 'js',
  Font: 'fonts',
  Image: 'images',
}

export const total = (weight: Weight): number => kinds.reduce((sum, kind) => sum + weight[kind], 0)
export const assets = ({ css, js, fonts }: Weight): number => css + js + fonts

/** Reads a page to its end in a phone's window with nothing cached, and weighs all that it loads. `status` is the page's own. */
export async function weigh(browser: Browser, url: string, status: number): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  try {
    const page = await context.newPage()
    const network = await context.newCDPSession(page)
    await network.send('Network.enable')
    const weight: Weight = {
      ...{ html: 0, css: 0, js: 0, fonts: 0, images: 0, other: 0 },
      failed: 0,
      encodings: new Set(),
    }
    const bodies = new Map<string, { kind: Kind; bytes: number }>()
    network.on('Network.responseReceived', ({ requestId, type, response }) => {
      if (response.url.startsWith('data:')) return
      const kind = kindOf[type] ?? 'other'
      const headers = new Map(
        Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), value]),
      )
      bodies.set(requestId, { kind, bytes: Number(headers.get('content-length') ?? NaN) })
      if (response.status !== (response.url === url ? status : 200)) weight.failed += 1
      if (kind === 'html' || kind === 'css' || kind === 'js')
        weight.encodings.add(headers.get('content-encoding') ?? 'none')
    })
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const body = bodies.get(requestId)
      // Without a length of its own it counts with its headers.
      if (body) weight[body.kind] += Number.isNaN(body.bytes) ? encodedDataLength : body.bytes
    })
    network.on('Network.loadingFailed', () => (weight.failed += 1))
    await page.goto(url, { waitUntil: 'networkidle' })
    // What waits until it is scrolled to counts too.
    await page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
        scrollTo(0, y)
        await new Promise((next) => setTimeout(next, 30))
      }
    })
    await page.waitForLoadState('networkidle')
    return weight
  } finally {
    await context.close()
  }
}
