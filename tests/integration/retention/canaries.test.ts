import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { retaining } from '../../../packages/plugin/src/retention/hourly.ts'
import { tidy } from '../../../packages/plugin/src/services/openings.ts'
import { servicesOf } from '../../../packages/plugin/src/services/services.ts'
import { sweepFiles } from '../../../packages/plugin/src/uploads/sweepFiles.ts'
import { draftApi, newDraft, saveTo } from '../../support/drafts.ts'
import { bearer, sessionFor } from '../../support/mailedLinks.ts'
import { findWords, insert, plantPerson, tablesOf } from '../../support/persons.ts'
import { plantBeside } from '../../support/plantBeside.ts'
import { confirmDays } from '../../support/retention.ts'
import { createPeriod, createStaff, type Row, type Staff, submissionTo } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff
let period: Row
beforeAll(async () => {
  staff = await createStaff(on.host)
  period = await createPeriod(on.host.payload)
  mkdirSync(on.host.filesDir, { recursive: true })
})

type Planted = { mark: string; canaries: string[] }
/** Words of the same person, each of which stands somewhere. */
const wordsOf =
  ({ mark, canaries }: Planted) =>
  (what: string) => {
    const canary = `canary-${mark}-${what}`
    canaries.push(canary)
    return canary
  }

/** Somebody in every table that the schema has for people, with a word in every column that holds theirs. */
async function planted() {
  const group = await insert(on.database, 'groups', {
    ...{ name: 'A group', programme_id: String(period.programme), stage: 'completed' },
  })
  const person = await plantPerson(on, {
    ...{ period: { id: period.id, programme: period.programme }, staff: staff.admin.id },
    ...{ stage: 'placed', group },
  })
  const { id, email, canaries } = person
  const mark = id.slice(0, 8)
  const word = wordsOf({ mark, canaries })
  const [waiting] = await on.database.query<{ id: string }>('select id from subscriptions where email = $1', [
    email,
  ])
  const theirs = {
    ...{ applications: id, application_drafts: id, subscriptions: waiting!.id, groups: group },
  }
  const beside = await plantBeside(on.database, { mark, theirs })
  canaries.push(...beside.canaries)
  // What hangs on an address, or on nobody any more.
  await insert(on.database, 'consultations', {
    ...{ period_id: period.id, name: word('asked-name'), email, locale: 'en', expires_at: new Date() },
  })
  await insert(on.database, 'rate_limits', { key: word('limit'), count: 1, ends_at: new Date() })
  await insert(on.database, 'application_exports', {
    ...{ by_id: staff.admin.id, at: new Date(), format: 'xlsx', amount: 1, filter: { q: word('filter') } },
    columns: [],
  })
  await insert(on.database, 'outbox', {
    ...{ key: `consultation:${randomUUID()}`, to: email, locale: 'en', template: 'consultation' },
    ...{ data: { text: word('consultation-mail') }, status: 'failed', attempts: 1, due_at: new Date() },
  })
  return { person, tables: beside.tables }
}

/** The database breaks with somebody's words in what it says, and the service logs that it did. */
async function faultOf(sent: ReturnType<typeof submissionTo>) {
  await on.database.query(
    `create function break_down() returns trigger language plpgsql as $$ begin
       raise exception 'broken by %', new.name; end $$`,
  )
  await on.database.query(
    'create trigger break_down before insert on applications for each row execute function break_down()',
  )
  const applicant = { name: 'canary-fault', email: 'canary-fault@example.org' }
  const { status } = await on.host.api.post('/api/v1/applications', { ...sent, id: randomUUID(), applicant })
  expect(status).toBeGreaterThanOrEqual(500)
  await on.database.query('drop trigger break_down on applications')
  expect(on.host.log.filter((line) => line.includes('failed')).length).toBeGreaterThan(0)
}

/** Somebody who does by the public API what one can do: what the service writes by itself is in it. */
async function applied(): Promise<Planted> {
  const planted: Planted = { mark: randomUUID().slice(0, 8), canaries: [] }
  const word = wordsOf(planted)
  const drafts = draftApi(() => on.host.api)
  const email = `${word('api-mail')}@example.org`
  const begun = saveTo(period.id)
  const held = newDraft()
  const begins = await drafts.put(held, {
    ...begun,
    applicant: { name: word('api-draft-name'), email },
    answers: { motivation: word('api-draft') },
  })
  expect(begins.status, begins.text).toBeLessThan(300)
  const sent = submissionTo(period.id, {
    applicant: { name: word('api-name'), email, phone: word('api-phone') },
    answers: { background: word('api-background'), motivation: word('api-motivation') },
  })
  expect((await on.host.api.post('/api/v1/applications', sent)).status).toBe(201)
  const again = await on.host.api.post('/api/v1/applications', { ...sent, id: randomUUID() })
  expect(again.status).toBeLessThan(300)
  // Refused, and so kept nowhere; that is looked for all the same.
  const refused = { ...sent, id: randomUUID(), surprise: 'canary-refused' }
  expect((await on.host.api.post('/api/v1/applications', refused)).status).toBe(422)
  await faultOf(sent)
  const session = await sessionFor(on, sent.id)
  const ask = (method: string, below = '', body?: unknown) =>
    on.host.api.ask(`/api/v1/applications/me${below}`, {
      method,
      headers: { ...bearer(session), 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  const changed = { applicant: { name: word('api-newer-name') }, answers: sent.answers }
  expect((await ask('PATCH', '', changed)).status).toBe(200)
  expect((await ask('GET', '/export')).status).toBe(200)
  const waits = {
    email,
    locale: 'en',
    programmeId: String(period.programme),
    industryId: null,
    role: 'mentee',
  }
  expect((await on.host.api.post('/api/v1/subscriptions', waits)).status).toBe(202)
  expect((await ask('POST', '/withdraw')).status).toBe(200)
  return planted
}

/** So many years pass for every row of the database. */
async function grow(years: number) {
  const columns = await on.database.query<{ table: string; column: string }>(
    `select c.table_name as "table", c.column_name as "column" from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type like 'timestamp%'`,
  )
  for (const [table, each] of Map.groupBy(columns, (column) => column.table)) {
    const sets = each.map(({ column }) => `"${column}" = "${column}" - interval '${years} years'`)
    await on.database.query(`update "${table}" set ${sets.join(', ')}`)
  }
}

/** What the service does every hour. */
async function anHourPasses() {
  const { pool, files, ledger } = servicesOf(on.host.payload)
  const { payload } = on.host
  await retaining({ payload, pool, store: files.store, ledger, now: () => new Date() })()
  await tidy(pool)
  await sweepFiles(files)
}

const counted = () =>
  on.database.query(
    `select role, stage, sum(n)::int as n from (
       select role, stage, count(*) as n from applications group by 1, 2
       union all select role, outcome, amount from application_counts) every group by 1, 2 order by 1, 2`,
  )
/** Beside the tables, the files and the log: what lies in folders next to the files, and what the site was told. */
const elsewhere = () => {
  const folder = dirname(on.host.filesDir)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return [
    ...files.flatMap((each) =>
      each.isFile() ? [each.name, readFileSync(join(each.parentPath, each.name), 'latin1')] : [],
    ),
    JSON.stringify(on.site.told),
  ].join('\n')
}

it('Once every clock has run out, an hour of the service leaves no word of anybody in any table, file, log, job or message', async () => {
  const { person, tables } = await planted()
  const { canaries: byApi } = await applied()
  const canaries = [...person.canaries, ...byApi]
  // Whatever waits to be sent has left.
  await on.database.query(`update outbox set status = 'sent', sent_at = now() where status = 'queued'`)
  const marks = [person.email, 'canary-refused', 'canary-fault']
  await confirmDays(on)

  const found = await findWords(on, canaries)
  const missing = canaries.filter((canary) => !found.some((hit) => hit.endsWith(canary)))
  expect(missing, 'every word stands somewhere at first').toEqual([])
  expect(new Set(canaries).size).toBe(canaries.length)
  expect(canaries.length).toBeGreaterThanOrEqual(50)
  expect(await findWords(on, ['canary-refused', 'canary-fault'])).toEqual([])
  const before = await counted()
  await anHourPasses()
  expect(await findWords(on, canaries), 'nothing is due yet').toEqual(found)

  await grow(10)
  // Somebody who came since then is nobody whose time is over.
  const { person: other } = await planted()
  const others = await findWords(on, other.canaries)
  const counts = await counted()
  await anHourPasses()

  const everywhere = await tablesOf(on.database)
  const left = await findWords(on, [...canaries, ...marks])
  const where = new Set(found.map((hit) => hit.split(': ')[0]!).filter((name) => everywhere.includes(name)))
  console.info(
    `canaries: ${canaries.length} words in ${where.size} tables, files and messages; ${found.length} places before, ${left.length} after; ` +
      `${everywhere.length} tables, ${on.host.log.length} lines of log and ${on.site.told.length} messages to the site looked through`,
  )
  expect(left).toEqual([])
  expect([...canaries, ...marks].filter((each) => elsewhere().includes(each))).toEqual([])
  expect(await findWords(on, other.canaries), 'nobody else').toEqual(others)
  expect(await counted(), 'the anonymous counts').toEqual(counts)
  expect(before.length).toBeGreaterThan(0)
  expect(tables.length).toBeGreaterThan(20)
})

it('Every table that points at an application is one in which somebody was planted', async () => {
  const { person, tables } = await planted()
  const pointing = await on.database.query<{ table: string; column: string }>(
    `select c.conrelid::regclass::text as "table", a.attname as "column" from pg_constraint c
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.confrelid = 'applications'::regclass`,
  )
  const empty: string[] = []
  for (const { table, column } of pointing)
    if ((await on.database.query(`select 1 from ${table} where "${column}" = $1`, [person.id])).length === 0)
      empty.push(`${table}.${column}`)
  expect(pointing.length).toBeGreaterThan(20)
  expect(empty).toEqual([])
  expect(tables).toContain('preparations')
})
