import { mkdirSync, writeFileSync } from 'node:fs'
import { freePort } from '@jobbuddies/tools/ports'
import { request } from 'undici'
import { needNginxAndWrk } from './harness/debianTools.ts'
import { startNginx } from './harness/nginx.ts'
import { canPin, pin } from './harness/processors.ts'
import { interleave, median } from './harness/rounds.ts'
import type { Bench } from './harness/session.ts'
import { shippedNginx } from './harness/shippedNginx.ts'
import { startStack } from './harness/stack.ts'
import { wrk } from './harness/wrk.ts'

const rounds = 7
const seconds = 3
const connections = 32
const path = '/en/'
const headers = { 'accept-encoding': 'gzip' }

const perSecond = (rate: number) => `${Math.round(rate)}/s`

/** The page's bytes as they travel. */
async function read(url: string, as: Record<string, string> = headers) {
  const { statusCode, body, headers: answered } = await request(url, { headers: as })
  const bytes = Buffer.from(await body.arrayBuffer())
  return { status: statusCode, bytes, from: String(answered['x-cache'] ?? 'none') }
}

export const page: Bench = {
  name: 'page',
  about:
    'a cached page of the site, straight and behind nginx as shipped, against nginx serving the same bytes as a file',
  apps: ['cms', 'site'],
  async run(session) {
    const { report, signal, folder } = session
    await needNginxAndWrk(session)
    const mirror = `${folder}/mirror`
    const { cms, site } = await startStack(session, { mirror })
    await read(site.url + path)
    const [packed, plain] = [await read(site.url + path), await read(site.url + path, {})]

    const files = `${folder}/files`
    mkdirSync(files + path, { recursive: true })
    writeFileSync(`${files}${path}index.html`, plain.bytes)
    writeFileSync(`${files}${path}index.html.gz`, packed.bytes)
    const [filePort, port] = [await freePort(), await freePort()]
    const urls = {
      file: `http://127.0.0.1:${filePort}`,
      straight: site.url,
      behind: `http://127.0.0.1:${port}`,
    }
    const server = `server { listen 127.0.0.1:${filePort}; root ${files}; gzip_static on; index index.html; types { text/html html; } }`
    const shipped = shippedNginx({
      port,
      sitePort: Number(new URL(site.url).port),
      siteName: '127.0.0.1',
      mirror,
      imageOrigin: cms.url,
    })
    const servers = [
      await startNginx(session, { servers: server, url: urls.file + path }),
      await startNginx(session, { servers: shipped, url: urls.behind + path }),
      site.pid,
    ]
    const apart = canPin()
    if (apart) for (const pid of servers) pin(pid, 0)
    report.note(
      `${path}, ${packed.bytes.length} bytes (gzip); wrk with ${connections} connections${apart ? ', servers and load on a processor each' : ''}`,
    )

    const load = (url: string, duration = seconds) =>
      wrk({ url: url + path, connections, seconds: duration, headers, ...(apart ? { processor: 1 } : {}) })
    let failed = 0
    const contender = (url: string) => async () => {
      const result = await load(url)
      failed += result.refused + result.broken
      return result.rate
    }
    for (const url of Object.values(urls)) await load(url, 2)
    const answers = await Promise.all(Object.values(urls).map((url) => read(url + path)))
    report.note(`x-cache: straight ${answers[1]?.from}, behind nginx ${answers[2]?.from}`)

    const figures = await interleave({
      rounds,
      contenders: {
        file: contender(urls.file),
        straight: contender(urls.straight),
        behind: contender(urls.behind),
      },
      signal,
      onRound: ({ file, straight, behind }, round) =>
        report.note(
          `round ${round}: file ${perSecond(file)}, straight ${perSecond(straight)} (${(straight / file).toFixed(3)}), behind nginx ${perSecond(behind)} (${(behind / file).toFixed(3)})`,
        ),
    })
    report.none(
      'answers of another size than the file',
      answers.filter(({ bytes }) => bytes.length !== packed.bytes.length).length,
    )
    report.none('answers that failed', failed)
    report.atLeast(
      'straight ÷ file, median of the rounds',
      median(figures.map(({ file, straight }) => straight / file)),
      0.15,
    )
    report.atLeast(
      'behind nginx ÷ file, median of the rounds',
      median(figures.map(({ file, behind }) => behind / file)),
      0.75,
    )
  },
}
