import { clientHeader, writeClient } from '@jobbuddies/shared'
import { createHash } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { draftApi, newDraft, saveTo } from '../../support/drafts.ts'
import { letters } from '../../support/mailedLinks.ts'
import { rest } from '../../support/rest.ts'
import { createPeriod, createStaff, type Row, type Staff, submissionTo } from '../../support/scenario.ts'
import { siteSecret } from '../../support/site.ts'
import { visitForm } from '../../support/siteForm.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
const drafts = draftApi(() => on.host.api)
let staff: Staff
beforeAll(async () => {
  staff = await createStaff(on.host)
})
beforeEach(() => on.database.query('delete from rate_limits'))

const post = (path: string, body: unknown, headers?: Record<string, string>) =>
  on.host.api.post(`/api/v1${path}`, body, headers)
const rowOf = async (id: string) =>
  (
    await on.database.query<Row & { flagged: string | null }>('select * from applications where id = $1', [
      id,
    ])
  )[0]!
const mailOf = async (id: string) =>
  (
    await on.database.query<{ template: string; wait: number }>(
      `select template, extract(epoch from due_at - created_at)::float8 as wait from outbox where application_id = $1`,
      [id],
    )
  )[0]!
const historyOf = async (id: string) =>
  (
    await on.database.query<{ kind: string }>(
      'select kind from application_events where application_id = $1 order by at, id',
      [id],
    )
  ).map(({ kind }) => kind)

type Challenge = { challenge: string; salt: string; signature: string; maxnumber: number }
/** What a browser does. */
function solve(proof: string) {
  const { maxnumber, ...rest } = JSON.parse(Buffer.from(proof, 'base64url').toString()) as Challenge
  const { challenge, salt, signature } = rest
  for (let number = 0; number <= maxnumber; number += 1)
    if (
      createHash('sha256')
        .update(salt + number)
        .digest('hex') === challenge
    )
      return { challenge, salt, signature, number }
  throw new Error('cannot be solved')
}
const proofIn = ({ body }: { body: unknown }) => (body as { proof?: string }).proof

/** Written and sent in no time, as scripts do. */
async function hurried() {
  const { id: periodId } = await createPeriod(on.host.payload)
  const held = newDraft()
  await drafts.put(held, saveTo(periodId))
  await on.database.query('update application_drafts set begun_at = now() where id = $1', [held.id])
  const body = { ...submissionTo(periodId), id: held.id }
  return { id: held.id, answer: await drafts.send(held, body), held, body }
}

describe('An application that no person seems to have written', () => {
  it('is stored all the same, is said to be checked, and asks for work', async () => {
    const { id, answer } = await hurried()
    expect(answer.status).toBe(201)
    expect(proofIn(answer)).toBeTruthy()
    expect((await rowOf(id)).flagged).toBe('fast')
    const mail = await mailOf(id)
    expect(mail.template).toBe('receipt_held')
    expect(Math.round(mail.wait)).toBe(60)
    const [letter] = await letters(on, `application_id = '${id}'`)
    expect(letter?.text).toContain('one of us looks at it')
    expect(letter?.text).toContain((answer.body as { reference: string }).reference)
  })
  it('is like any other once a browser did the work, as often as it says so', async () => {
    const { id, answer } = await hurried()
    const solution = solve(proofIn(answer)!)
    for (let n = 0; n < 3; n += 1)
      expect((await post('/applications/proof', solution)).body).toEqual({ accepted: true })
    expect((await rowOf(id)).flagged).toBeNull()
    expect(await mailOf(id)).toMatchObject({ template: 'receipt' })
    expect(await historyOf(id)).toEqual(['submitted', 'proven'])
  })
  it('stays doubtful when the work is not its own, not done, or too old', async () => {
    const [one, other] = [await hurried(), await hurried()]
    const solution = solve(proofIn(one.answer)!)
    const answers = [
      { ...solution, number: solution.number + 1 },
      { ...solution, signature: '0'.repeat(64) },
      { ...solution, salt: solution.salt.replace(one.id, other.id) },
      { ...solution, salt: solution.salt.replace(/expires=\d+/, 'expires=1') },
    ]
    for (const wrong of answers)
      expect((await post('/applications/proof', wrong)).body).toEqual({ accepted: true })
    for (const { id } of [one, other]) expect((await rowOf(id)).flagged).toBe('fast')
  })
  it('keeps the doubt about its texts, which are for people to read', async () => {
    const { id: periodId } = await createPeriod(on.host.payload)
    const text = Array.from({ length: 20 }, (_, n) => `http://shop${n}.example.org/cheap`).join(' ')
    const sent = submissionTo(periodId, { answers: { background: text, motivation: text } })
    const answer = await post('/applications', sent)
    expect(answer.status).toBe(201)
    expect(proofIn(answer)).toBeUndefined()
    expect((await rowOf(sent.id)).flagged).toBe('links')
  })
  it('gives work to a second press on Send as well, since that is the answer that a browser shows', async () => {
    const { held, id, body } = await hurried()
    await on.database.query('update application_drafts set begun_at = now() where id = $1', [id])
    const again = await drafts.send(held, body)
    await post('/applications/proof', solve(proofIn(again)!))
    expect((await rowOf(id)).flagged).toBeNull()
    expect(await historyOf(id)).toEqual(['submitted', 'proven'])
  })
  it('is taken for a person’s by coordinators alone, once', async () => {
    const { id } = await hurried()
    const check = async (who: keyof Staff | null) =>
      (
        await rest(
          on.host,
          'POST',
          `/editor/applications/${id}/checked`,
          who ? { token: staff[who].token } : {},
        )
      ).status
    expect([await check(null), await check('editor')]).toEqual([401, 403])
    expect((await rowOf(id)).flagged).toBe('fast')
    expect([await check('coordinator'), await check('coordinator')]).toEqual([200, 409])
    expect((await rowOf(id)).flagged).toBeNull()
    expect(await historyOf(id)).toEqual(['submitted', 'checked'])
  })
})

it('A field that people do not see, filled in on any page of the form, is remembered until it is sent', async () => {
  const { id } = await createPeriod(on.host.payload)
  const person = await visitForm(on.host, id)
  await person.post('about', { name: 'Bot', email: 'bot@example.org', website: 'https://shop.example.org' })
  await person.post('background', { 'answers.background': 'Text.' })
  await person.post('goals', { 'answers.motivation': 'Text.' })
  await on.database.query(
    `update application_drafts set begun_at = now() - interval '5 minutes' where period_id = $1`,
    [id],
  )
  const answer = await person.post('check', { consent: 'yes' })
  if (answer.kind !== 'receipt') throw new Error(answer.kind)
  expect(answer.proof).toBeTruthy()
  const [row] = await on.database.query<{ flagged: string }>(
    'select flagged from applications where period_id = $1',
    [id],
  )
  expect(row?.flagged).toBe('trap')
})

describe('Many applications from one network', () => {
  const from = async (address: string) => ({
    [clientHeader]: await writeClient({ secret: siteSecret, address, at: Date.now() }),
  })
  it('are a school: sixty are taken without a doubt', async () => {
    const { id } = await createPeriod(on.host.payload)
    const headers = await from('203.0.113.77')
    const sent = Array.from({ length: 60 }, () => submissionTo(id))
    const answers = await Promise.all(sent.map((each) => post('/applications', each, headers)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    expect(answers.filter((answer) => proofIn(answer))).toEqual([])
  })
  it('are doubted from the hundredth on, by the network of an IPv6 customer, and taken all the same', async () => {
    const { id } = await createPeriod(on.host.payload)
    await on.database.query(
      `insert into rate_limits (id, key, count, ends_at, created_at, updated_at)
       values (gen_random_uuid(), 'submit:2001:db8:0:1::/64', 98, now() + interval '5 minutes', now(), now())`,
    )
    const sent = []
    for (const address of ['2001:db8:0:1::1', '2001:db8:0:1:ffff::2', '2001:db8:0:1::3']) {
      const body = submissionTo(id)
      const { status } = await post('/applications', body, await from(address))
      sent.push([status, (await rowOf(body.id)).flagged])
    }
    expect(sent).toEqual([
      [201, null],
      [201, 'rush'],
      [201, 'rush'],
    ])
  })
})

it('What strangers say of where they come from changes nothing', async () => {
  const ask = (n: number) =>
    post(
      '/links',
      { email: `somebody${n}@example.org`, locale: 'en' },
      {
        'x-forwarded-for': `198.51.100.${n}`,
        forwarded: `for=198.51.100.${n}`,
        'x-real-ip': `198.51.100.${n}`,
        [clientHeader]: `198.51.100.${n} ${Date.now()} ${'0'.repeat(64)}`,
      },
    )
  const answers = []
  for (let n = 0; n < 121; n += 1) answers.push((await ask(n)).status)
  expect(answers.filter((status) => status === 202)).toHaveLength(120)
  expect(answers.at(-1)).toBe(429)
  const keys = await on.database.query<{ key: string }>(
    `select key from rate_limits where key like 'links:%'`,
  )
  expect(keys).toEqual([{ key: 'links:127.0.0.1' }])
})
