import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runtime } from '../runtime.ts'
import { loadAssets } from './assets.ts'
import { type AstroHandler, createFront } from './front.ts'

process.env.NODE_ENV ??= 'production'

const pollEvery = 5000
/** How long running requests may take to end once the process was told to stop, in milliseconds. */
const lastWords = 5000

const site = runtime()
const built = (await import(pathToFileURL(resolve('dist/server/entry.mjs')).href)) as {
  handler: AstroHandler
}
const [assets] = await Promise.all([loadAssets(resolve('dist/client')), site.contents.start()])

const server = createServer(
  {
    headersTimeout: 10_000,
    // For a file from a slow phone; the front gives everything else a minute.
    requestTimeout: 270_000,
    keepAliveTimeout: 65_000,
    maxHeaderSize: 16 * 1024,
    noDelay: true,
  },
  createFront({ runtime: site, astro: built.handler, assets }),
)
server.listen(site.env.port, site.env.host, () => {
  console.log(
    JSON.stringify({
      level: 'info',
      event: 'site_listening',
      address: `http://${site.env.host}:${site.env.port}`,
      siteUrl: site.env.siteUrl,
    }),
  )
})
server.on('error', (error) => {
  console.error(JSON.stringify({ level: 'error', event: 'site_cannot_listen', message: error.message }))
  process.exit(1)
})

const poll = setInterval(() => void site.contents.refresh(), pollEvery)

async function stop() {
  clearInterval(poll)
  site.mirror?.wipe()
  const closed = new Promise((done) => server.close(done))
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), lastWords).unref()
  await closed
  await site.contents.stop()
  site.mirror?.wipe()
  process.exit(0)
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop())
