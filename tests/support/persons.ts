import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from './database.ts'
import type { Host } from './payload.ts'

type On = { host: Host; database: Database }
type Value = string | number | boolean | Date | null | object

/** A row past everything; what Payload writes itself is filled in. */
export async function insert(database: Database, table: string, row: Record<string, Value>): Promise<string> {
  const whole: Record<string, Value> = {
    id: randomUUID(),
    created_at: new Date(),
    updated_at: new Date(),
    ...row,
  }
  const columns = Object.keys(whole)
  const values = Object.values(whole).map((value) =>
    value !== null && typeof value === 'object' && !(value instanceof Date) ? JSON.stringify(value) : value,
  )
  await database.query(
    `insert into ${table} (${columns.map((column) => `"${column}"`).join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
    values,
  )
  return String(whole.id)
}

const asked = {
  ...{
    key: 'motivation',
    kind: 'text',
    help: '',
    required: false,
    maxLength: 500,
    options: [],
    page: 'goals',
  },
  ...{ minChoices: null, maxChoices: null, scale: null, earliest: null, latest: null, showIf: null },
}

export type Person = { id: string; email: string; canaries: string[]; file: string }

export type PersonOf = {
  period: { id: string; programme: unknown }
  staff: string
  role?: string
  stage?: string
  arrivedAt?: Date
  /** When the stage was reached. */
  decidedAt?: Date
  group?: string
}

/**
 * Somebody who stands in every table that can hold a person, with a word of their own in every place: history, draft, file, notes,
 * interview, mail, link, subscription. The words are `canaries`.
 */
export async function plantPerson({ host, database }: On, of: PersonOf): Promise<Person> {
  const { period, staff, role = 'mentee', stage = 'submitted' } = of
  const arrivedAt = of.arrivedAt ?? new Date()
  const decidedAt = of.decidedAt ?? arrivedAt
  const id = randomUUID()
  const mark = id.slice(0, 8)
  const canaries: string[] = []
  const word = (what: string) => {
    const canary = `canary-${mark}-${what}`
    canaries.push(canary)
    return canary
  }
  const email = `${word('mail')}@example.org`
  const programme = String(period.programme)
  const about = { application_id: id }
  const put = (table: string, row: Record<string, Value>) => insert(database, table, row)
  await put('applications', {
    ...{ id, stage, role, locale: 'en', email, email_key: email, eligible: true },
    ...{ reference: mark, name: word('name'), phone: word('phone'), notes: word('desk-note'), flagged: '' },
    ...{ period_id: period.id, programme_id: programme, arrived_at: arrivedAt, consented_at: arrivedAt },
    answers: { motivation: word('answer-1'), background: word('answer-2'), languages: [word('answer-3')] },
    questions: [{ ...asked, label: word('question') }],
  })
  await put('application_drafts', {
    ...{
      id,
      role,
      locale: 'en',
      email,
      email_key: email,
      name: word('draft-name'),
      revision: 3,
      remind: true,
    },
    ...{
      period_id: period.id,
      programme_id: programme,
      begun_at: arrivedAt,
      saved_at: arrivedAt,
      step: 'check',
    },
    ...{
      submitted_at: arrivedAt,
      secret_hash: word('draft-secret'),
      form: {},
      data: { answers: { a: word('draft-1') }, phone: word('draft-2') },
    },
  })
  const events: [string, Date, object][] = [
    ['submitted', arrivedAt, {}],
    ['edited', arrivedAt, { before: { name: word('former-name'), answers: { a: word('former-answer') } } }],
    ['sent_again', arrivedAt, { answers: { a: word('sent-again') }, phone: word('other-phone') }],
    ['information_asked', arrivedAt, { text: word('asked'), by: staff }],
    ['information_given', arrivedAt, { text: word('given') }],
    ['stage_changed', decidedAt, { to: stage, by: staff }],
  ]
  for (const [kind, at, data] of events) await put('application_events', { ...about, kind, at, data })
  const file = `${randomUUID()}.pdf`
  mkdirSync(host.filesDir, { recursive: true })
  writeFileSync(join(host.filesDir, file), `%PDF-1.7 ${word('cv-text')} /Author (${word('cv-author')}) %%EOF`)
  await put('uploads', {
    ...{
      ...about,
      draft: id,
      question: 'cv',
      name: `${word('file')}.pdf`,
      kind: 'pdf',
      bytes: 60,
      digest: word('digest'),
    },
    ...{ stored_as: file, scan: 'clean', scan_at: arrivedAt, tries: 0 },
  })
  await put('application_links', {
    ...about,
    hash: word('link'),
    purpose: 'status',
    expires_at: new Date(Date.now() + 1e9),
  })
  await put('application_links', {
    draft: id,
    hash: word('draft-link'),
    purpose: 'resume',
    expires_at: new Date(Date.now() + 1e9),
  })
  await put('application_notes', { ...about, author_id: staff, text: word('note-1'), at: decidedAt })
  await put('application_notes', { ...about, author_id: staff, text: word('note-2'), at: decidedAt })
  await put('application_tags', { ...about, tag: word('tag') })
  await put('reviews', {
    ...about,
    reviewer_id: staff,
    scores: { a: { why: word('score') } },
    total: 3,
    comment: word('review'),
    at: decidedAt,
  })
  await put('application_reads', { ...about, reader_id: staff, how: 'document', at: new Date() })
  const interview = await put('interviews', {
    ...{
      ...about,
      status: 'held',
      awaits: id,
      sequence: 1,
      phone: word('interview-phone'),
      mails: true,
      again: false,
    },
    ...{ changed_at: decidedAt, created_by_id: staff },
  })
  await put('interview_notes', {
    interview_id: interview,
    staff_id: staff,
    criteria: { a: word('criterion') },
    summary: word('summary'),
    outcome: word('outcome'),
  })
  await put('decisions', {
    ...{ ...about, period_id: period.id, kind: 'no_place', decided_by_id: staff, decided_at: decidedAt },
  })
  await put('offers', {
    ...{ ...about, period_id: period.id, status: 'accepted', seat: 1, holds: word('seat'), awaits: id },
    ...{ made_at: decidedAt, expires_at: decidedAt, zone: 'Europe/Helsinki', why: word('drop-out') },
  })
  const consultation = await put('consultations', {
    ...{ period_id: period.id, name: 'A mentor', email: 'mentor@example.org', locale: 'en' },
    expires_at: decidedAt,
  })
  await put('consultation_candidates', {
    ...{ ...about, consultation_id: consultation, number: 1, wish: 'no', comment: word('mentor') },
  })
  const mail = { to: email, locale: 'en', attempts: 1, due_at: arrivedAt }
  await put('outbox', {
    ...mail,
    ...about,
    key: `receipt:${id}`,
    template: 'receipt',
    status: 'sent',
    data: { name: word('mail-data') },
  })
  await put('outbox', {
    ...mail,
    ...about,
    key: `more:${id}`,
    template: 'more_information',
    status: 'failed',
    data: { text: word('mail-text') },
    fault: word('mail-fault'),
  })
  await put('outbox', {
    ...mail,
    key: `status_link:${id}`,
    template: 'status_link',
    status: 'sent',
    data: { emailKey: email, x: word('link-mail') },
  })
  const subscription = await put('subscriptions', {
    ...{ email, email_key: email, scope: word('scope'), programme_id: programme, role, locale: 'en' },
    ...{ confirmed_at: arrivedAt, expires_at: new Date(Date.now() + 1e10) },
  })
  await put('application_links', {
    subscription_id: subscription,
    hash: word('unsubscribe'),
    purpose: 'unsubscribe',
    expires_at: new Date(Date.now() + 1e9),
  })
  await put('payload_preferences', { key: `collection-applications-${id}`, value: { tab: word('screen') } })
  if (of.group)
    await put('group_members', {
      ...{ ...about, group_id: of.group, role, state: 'confirmed', pinned: false, seat: 1 },
      ...{ since: decidedAt, holds: word('place') },
    })
  return { id, email, canaries, file }
}

/** Every table of the database but those of PostgreSQL itself, as SQL names it. */
export const tablesOf = async (database: Database): Promise<string[]> =>
  (
    await database.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`,
    )
  ).map(({ name }) => name.replace(/^public\./, ''))

/** Where any of these words stand now: in a row of any table, as in a dump, in a file, or in the log. */
export async function findWords({ host, database }: On, words: readonly string[]): Promise<string[]> {
  const hits: string[] = []
  for (const name of await tablesOf(database)) {
    const rows = await database.query<{ text: string }>(`select t::text as text from ${name} t`)
    const dump = rows.map(({ text }) => text).join('\n')
    hits.push(...words.filter((each) => dump.includes(each)).map((each) => `${name}: ${each}`))
  }
  for (const file of filesBelow(host.filesDir)) {
    const bytes = `${file} ${readFileSync(file, 'latin1')}`
    hits.push(...words.filter((each) => bytes.includes(each)).map((each) => `${file}: ${each}`))
  }
  const log = host.log.join('\n')
  hits.push(...words.filter((each) => log.includes(each)).map((each) => `log: ${each}`))
  return hits
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  )
