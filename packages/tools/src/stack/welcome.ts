import type { Env } from '../env.ts'

/** The last lines of a start: where everything is, and whom to log in as. */
export function welcome({
  env,
  inboxUrl,
  seconds,
}: {
  env: Env
  inboxUrl?: string
  seconds: string
}): string {
  const lines = [
    '',
    `JobBuddies is ready (${seconds})`,
    '',
    `  Site    ${env.siteUrl}`,
    `  Admin   ${env.cmsUrl}/admin`,
    ...(inboxUrl ? [`  Mail    ${inboxUrl}`] : []),
  ]
  if (!env.production) {
    lines.push('', '  Log in as admin@example.org, coordinator@example.org or editor@example.org')
    lines.push('  with the password jobbuddies-demo')
  }
  return [...lines, '', 'Ctrl-C stops everything.'].join('\n')
}
