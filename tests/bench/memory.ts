import { setTimeout as sleep } from 'node:timers/promises'
import { memoryOf } from './harness/memoryOf.ts'
import type { Bench } from './harness/session.ts'
import { startStack } from './harness/stack.ts'

const rest = 30_000
const bound = 700

const pages = ['/en/', '/sv/', '/fi/', '/en/apply', '/en/faq', '/en/news']
const adminPages = ['/admin', '/admin/collections/application-periods', '/admin/collections/applications']

const mebibytes = (value: number) => `${value.toFixed(0)} MiB`

export const memory: Bench = {
  name: 'memory',
  about: 'what CMS, site and PostgreSQL hold in memory together, at rest after some use',
  apps: ['cms', 'site'],
  async run(session) {
    const { report, signal } = session
    const { database, cms, site } = await startStack(session)

    for (const page of pages) await visit(site.url + page)
    const cookie = await signIn(cms.url)
    for (const page of adminPages) await visit(cms.url + page, cookie)
    session.log.info(`  at rest for ${rest / 1000} s`)
    await sleep(rest, undefined, { signal })

    const parts = {
      CMS: memoryOf(cms.pid).resident,
      site: memoryOf(site.pid).resident,
      PostgreSQL: memoryOf(database.postgres.pid).proportional,
    }
    for (const [name, value] of Object.entries(parts)) report.note(`${name}: ${mebibytes(value)}`)
    const together = Object.values(parts).reduce((sum, value) => sum + value, 0)
    report.atMost('together', Math.round(together), bound, ' MiB')
  },
}

/** @throws unless it answers 200 */
async function visit(url: string, cookie = ''): Promise<void> {
  const response = await fetch(url, { headers: { cookie }, redirect: 'manual' })
  await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`${new URL(url).pathname} answered ${response.status}`)
}

async function signIn(cmsUrl: string): Promise<string> {
  const response = await fetch(`${cmsUrl}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'admin@example.org', password: 'jobbuddies-demo' }),
  })
  return (response.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
}
