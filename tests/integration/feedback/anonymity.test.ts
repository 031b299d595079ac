import { beforeAll, expect, it } from 'vitest'
import { answering, ask, roundOf, runningGroup, tokenOf } from '../../support/feedback.ts'
import { groupWorld } from '../../support/groups.ts'
import { update } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
const people = 12
type Step = { person: string; words: string; changed: string[] }
const steps: Step[] = []
let round: string

const tables = async () =>
  (
    await on.database.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
    )
  ).map(({ name }) => name)
/** What stands in each table, with when each row was written. */
async function marks(): Promise<Map<string, string>> {
  const all = new Map<string, string>()
  for (const name of await tables()) {
    const [row] = await on.database.query<{ mark: string }>(
      `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as mark from "${name}" t`,
    )
    all.set(name, row!.mark)
  }
  return all
}

/** Twelve people of one group answer, one after another. */
beforeAll(async () => {
  const world = await groupWorld(on)
  await update(on.host.payload, 'programmes', world.programme, {
    feedback: [{ moment: 'start', side: 'participants', anonymous: true }],
  })
  const startsOn = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10)
  const { mentees, group } = await runningGroup(on, world, { mentees: people, startsOn })
  await ask(on, world, new Date())
  round = (await roundOf(on, group))!.id
  const tokens: string[] = []
  for (const person of mentees) tokens.push(await tokenOf(on, person))
  for (const [at, person] of mentees.entries()) {
    const words = `canary-${at}-${person.slice(0, 8)}`
    const before = await marks()
    const { status } = await answering(on, tokens[at]!).write({
      ...{ confidence: '1', where_to_look: '2', network: '3', hopes: words },
    })
    expect(status).toBe(200)
    const changed = [...(await marks())].flatMap(([name, mark]) => (before.get(name) === mark ? [] : [name]))
    steps.push({ person, words, changed })
  }
})

const answers = () =>
  on.database.query<{ id: string; words: string; tid: string; xid: string }>(
    `select id, answers ->> 'hopes' as words, ctid::text as tid, xmin::text as xid from feedback_answers where round_id = $1 order by ctid`,
    [round],
  )

it('An anonymous answer changes nothing but the answers and the fact that somebody answered', () => {
  for (const { changed } of steps)
    expect(changed.filter((name) => name !== 'feedback_rounds')).toEqual([
      'feedback_answers',
      'feedback_requests',
    ])
  // The last one closes the round.
  expect(steps.filter(({ changed }) => changed.includes('feedback_rounds'))).toEqual([steps.at(-1)])
})

it('A row of answers has no column that could say whose it is, and nothing points at it', async () => {
  const columns = await on.database.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = 'feedback_answers' order by 1`,
  )
  expect(columns.map(({ name }) => name)).toEqual(['answers', 'application_id', 'id', 'round_id'])
  const named = await on.database.query(
    `select from feedback_answers where round_id = $1 and application_id is not null`,
    [round],
  )
  expect(named).toEqual([])
  const pointing = await on.database.query<{ from: string }>(
    `select conrelid::regclass::text as "from" from pg_constraint where contype = 'f' and confrelid = 'feedback_answers'::regclass`,
  )
  expect(pointing).toEqual([])
})

it('No value of a row of answers but the round stands in any other table, and none of the person in it', async () => {
  for (const { id, words } of await answers()) {
    const { person } = steps.find((each) => each.words === words)!
    const [own] = await on.database.query<{ text: string }>(
      `select t::text as text from feedback_answers t where id = $1`,
      [id],
    )
    const request = await on.database.query<{ id: string; sent_key: string }>(
      `select id, sent_key from feedback_requests where application_id = $1`,
      [person],
    )
    for (const secret of [person, request[0]!.id, request[0]!.sent_key])
      expect(own!.text).not.toContain(secret)
  }
  const ids = (await answers()).map(({ id }) => id)
  for (const name of await tables()) {
    if (name === 'feedback_answers') continue
    const found = await on.database.query(
      `select from "${name}" t where exists (select from unnest($1::text[]) as id where t::text like '%' || id || '%') or t::text like '%canary-%'`,
      [ids],
    )
    expect(found, name).toEqual([])
  }
})

it('No instant says when somebody answered', async () => {
  const touched = await on.database.query(
    `select from feedback_requests where round_id = $1 and answered and updated_at <> created_at`,
    [round],
  )
  expect(touched).toEqual([])
  // Ids of chance alone: those that the service makes elsewhere begin with the instant.
  for (const { id } of await answers()) expect(id[14]).toBe('4')
})

it('Neither the order nor the transactions in which rows were written lead from an answer to a person', async () => {
  const rows = await answers()
  const sent = steps.map(({ words }) => words)
  expect(rows.map(({ words }) => words).toSorted()).toEqual(sent.toSorted())
  expect(rows.map(({ words }) => words)).not.toEqual(sent)
  expect(rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ words }) => words)).not.toEqual(sent)
  const requests = await on.database.query<{ xid: string }>(
    `select distinct xmin::text as xid from feedback_requests where round_id = $1`,
    [round],
  )
  expect(requests).toEqual([{ xid: rows[0]!.xid }])
  expect(new Set(rows.map(({ xid }) => xid)).size).toBe(1)
})
