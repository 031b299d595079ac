import { setTimeout as sleep } from 'node:timers/promises'
import type { Env } from '../env.ts'
import { isPortFree } from '../ports.ts'

/** Ports that we need are taken; the message says which, and which variables change them. */
export class PortsTaken extends Error {
  override name = 'PortsTaken'
}

/**
 * Makes sure that every port we are about to use is free. `waitMs` gives an earlier start that was killed the time to
 * shut down.
 * @throws PortsTaken
 */
export async function checkPorts(env: Env, { waitMs = 0 }: { waitMs?: number } = {}): Promise<void> {
  const wanted: [variable: string, what: string, port: number][] = [
    ['CMS_PORT', 'the CMS', env.cmsPort],
    ['SITE_PORT', 'the site', env.sitePort],
  ]
  if (!env.smtpUrl) wanted.push(['INBOX_SMTP_PORT', 'incoming mail', env.inboxSmtpPort])
  if (!env.smtpUrl) wanted.push(['INBOX_PORT', 'the inbox page', env.inboxPort])
  if (!env.databaseUrl && env.pgPort) wanted.push(['PG_PORT', 'PostgreSQL', env.pgPort])

  const twice = wanted.find(([, , port], index) => wanted.findIndex((other) => other[2] === port) !== index)
  if (twice) throw new PortsTaken(`Port ${twice[2]} is wanted twice: set ${twice[0]} to another port`)

  const until = performance.now() + waitMs
  for (;;) {
    const taken = []
    for (const entry of wanted) if (!(await isPortFree(entry[2]))) taken.push(entry)
    if (taken.length === 0) return
    if (performance.now() >= until) {
      const lines = taken.map(
        ([variable, what, port]) => `Port ${port} for ${what} is taken: set ${variable} to another port`,
      )
      throw new PortsTaken(lines.join('\n'))
    }
    await sleep(250)
  }
}
