import { randomUUID } from 'node:crypto'
import { letterOf } from '../../packages/plugin/src/services/mails.ts'
import { servicesOf } from '../../packages/plugin/src/services/services.ts'
import type { Answer } from './api.ts'
import type { Database } from './database.ts'
import type { Host } from './payload.ts'
import { createPeriod, type PeriodData, submissionTo } from './scenario.ts'

type On = { host: Host; database: Database }
type Letter = NonNullable<Awaited<ReturnType<typeof letterOf>>>
type MailRow = Parameters<typeof letterOf>[0]['row']

/** The mails of the outbox as they would go out now, oldest first. */
export async function letters({ host, database }: On, where = 'true') {
  const rows = await database.query<MailRow>(`select * from outbox where ${where} order by created_at, id`)
  const { mail: sources } = servicesOf(host.payload)
  const all: Letter[] = []
  // One after another, as they go out: hundreds at once would wait for each other's connections.
  for (const row of rows) {
    const letter = await letterOf({ sources, row })
    if (letter) all.push(letter)
  }
  return all
}

/** The tokens of the links in a text. */
export const tokensIn = (text: string): string[] =>
  [...text.matchAll(/\?t=([A-Za-z0-9_-]+)/g)].map(([, token]) => token!)

export const bearer = (session: string) => ({ authorization: `Bearer ${session}` })

async function exchanged(on: On, application: string): Promise<{ token: string; session: string }> {
  const [receipt] = await letters(on, `application_id = '${application}'`)
  const [token] = tokensIn(receipt!.text)
  const answer = await on.host.api.post('/api/v1/links/exchange', { token })
  if (answer.status !== 201) throw new Error(answer.text)
  return { token: token!, session: (answer.body as { session: string }).session }
}

/** The session that the link of an application's receipt is exchanged for. */
export const sessionFor = async (on: On, application: string): Promise<string> =>
  (await exchanged(on, application)).session

/** Somebody applies and opens the link of the receipt. */
export async function applicant(on: On, data: PeriodData = {}) {
  const period = await createPeriod(on.host.payload, data)
  const sent = submissionTo(period.id, { email: `${randomUUID()}@example.org` })
  const answer = await on.host.api.post('/api/v1/applications', sent)
  if (answer.status !== 201) throw new Error(answer.text)
  const { token, session } = await exchanged(on, sent.id)
  const ask = (method: string, below = '', body?: unknown): Promise<Answer> =>
    on.host.api.ask(`/api/v1/applications/me${below}`, {
      method,
      headers: { ...bearer(session), 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  return { period, sent, token, session, ask, id: sent.id, email: sent.applicant.email }
}
