import type { Message } from '@jobbuddies/tools/inbox'
import { expect } from 'vitest'
import { visit } from './browser.ts'
import type { Stack } from './stack.ts'
import { eventually } from './waiting.ts'

/** What the services do by themselves, whoever looks: the runner's jobs, and who asked how often. */
const restless = ['payload_jobs', 'payload_jobs_log', 'payload_kv', 'rate_limits']

/** Mails whose hour comes while somebody looks, whoever that is. */
const timed = [
  'reminder',
  'period_opened',
  'interview_reminder',
  'log_overdue',
  'feedback_asked',
  'feedback_reminder',
  'follow_up_asked',
  'follow_up_reminder',
]
  .map((template) => `'${template}'`)
  .join(', ')

/** Rows that came about only because such a mail did: itself, and the links that were made for it as it left. */
const apart: Record<string, string> = {
  outbox: `t.template in (${timed})`,
  application_links: `exists (select from outbox o where o.template in (${timed})
    and t.created_at between o.created_at and o.updated_at + interval '1 second')`,
}

/** A mark of everything that each table holds. Of mails on their way: that they are there, not how far they have got. */
async function marks(stack: Stack): Promise<Record<string, string>> {
  const tables = await stack.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all($1) order by 1`,
    [restless],
  )
  const each = tables.map(({ name }) => {
    const row = name === 'outbox' ? 'key' : 't::text'
    return `select '${name}' as name, coalesce(md5(string_agg(${row}, '' order by ${row})), '') as mark from "${name}" t
      where not (${apart[name] ?? 'false'})`
  })
  const rows = await stack.query<{ name: string; mark: string }>(each.join(' union all '))
  return Object.fromEntries(rows.map(({ name, mark }) => [name, mark]))
}

const asks: RequestInit[] = [
  {},
  { method: 'HEAD' },
  { headers: { 'sec-purpose': 'prefetch', purpose: 'prefetch' } },
]

/** Every link of a mail, where a mail program or a scanner on its way finds one. */
export const linksIn = ({ text, html, headers }: Message): string[] => [
  ...new Set(
    [text, html.replaceAll('&amp;', '&'), headers['list-unsubscribe'] ?? ''].flatMap(
      (part) => part.match(/https?:\/\/[^\s"'<>)]+/g) ?? [],
    ),
  ),
]

/**
 * Opens a mailed link as the scanners on its way do: three times, by GET, HEAD and prefetch, and in a browser that runs
 * scripts. Fails when anything in the database is another than before. Answers the link, for the person to follow.
 */
export async function scanned(stack: Stack, link: string, { inBrowser = true } = {}): Promise<string> {
  // Whatever the mail itself was part of has come to its end.
  let before = await marks(stack)
  await eventually(async () => {
    const last = before
    before = await marks(stack)
    return JSON.stringify(last) === JSON.stringify(before)
  })
  for (let time = 0; time < 3; time += 1)
    for (const ask of asks) {
      const answer = await fetch(link, { redirect: 'manual', ...ask })
      await answer.arrayBuffer()
      expect(answer.status, `${ask.method ?? 'GET'} ${link}`).toBeLessThan(500)
    }
  if (inBrowser)
    await visit({ origins: [stack.site, stack.cms], known: /./ }, async (page) => {
      await page.goto(link, { waitUntil: 'networkidle' })
    })
  expect(await marks(stack), `after ${link} was opened by nobody`).toEqual(before)
  return link
}

/**
 * Opens the newest link of each kind that this stack has mailed so far, as `scanned` does but in no browser. Answers the
 * kinds: `template path`, and the names in its query.
 */
export async function scanInbox(stack: Stack): Promise<string[]> {
  const rows = await stack.query<{ id: string; template: string }>('select id, template from outbox')
  const templates = new Map(rows.map(({ id, template }) => [id, template]))
  const kinds = new Map<string, string>()
  for (const mail of stack.inbox.messages()) {
    const template = templates.get(mail.messageId.slice(1).split('@')[0] ?? '')
    for (const link of linksIn(mail)) {
      const { origin, pathname, searchParams } = new URL(link)
      if (![stack.site, stack.cms].includes(origin)) continue
      const path = pathname
        .replace(/^\/(en|sv|fi)\//, '/')
        .split('/')
        .slice(0, 2)
        .join('/')
      kinds.set([template, path, ...searchParams.keys()].join(' '), link)
    }
  }
  for (const link of kinds.values()) await scanned(stack, link, { inBrowser: false })
  return [...kinds.keys()].sort()
}
