import { randomUUID } from 'node:crypto'
import { readSubmission, referencePattern, submissionExample, type SubmissionInput } from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../support/api.ts'
import {
  createIndustry,
  createPeriod,
  createProgramme,
  fromNow,
  type PeriodData,
  promise,
  submissionTo,
  update,
} from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()

const send = (body: unknown, headers?: Record<string, string>) =>
  on.host.api.post('/api/v1/applications', body, headers)
const period = (data?: PeriodData) => createPeriod(on.host.payload, data)
const referenceOf = ({ body }: Answer) => (body as { reference: string }).reference
const hour = 3_600_000

/** How many rows there are of an application in each table. */
const stored = async (id: string) => {
  const [row] = await on.database.query<{ rows: number; events: number; mails: number }>(
    `select (select count(*) from applications where id = $1)::int as rows,
       (select count(*) from application_events where application_id = $1)::int as events,
       (select count(*) from outbox where application_id = $1)::int as mails`,
    [id],
  )
  return row
}
const rowsOf = (periodId: string) =>
  on.database.query<{ id: string }>('select * from applications where period_id = $1', [periodId])
const refused = (answer: Answer, status: number, code: string) => {
  expect(answer.body, answer.text).toMatchObject({ status, code, type: `urn:jobbuddies:problem:${code}` })
  expect(answer.status).toBe(status)
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json\b/)
}

describe('An application', () => {
  it('is stored with its history and its mail, and answered with a reference', async () => {
    const { id: periodId, programme } = await period()
    const sent = submissionTo(periodId, { locale: 'fi', name: 'Åsa Öhman-Ä', email: 'Asa@Example.org' })
    const answer = await send(sent)
    expect(answer.status, answer.text).toBe(201)
    expect(referenceOf(answer)).toMatch(referencePattern)
    expect(await stored(sent.id)).toEqual({ rows: 1, events: 1, mails: 1 })
    const [row] = await on.database.query('select * from applications where id = $1', [sent.id])
    expect(row).toMatchObject({
      reference: referenceOf(answer),
      name: 'Åsa Öhman-Ä',
      email: 'Asa@Example.org',
      email_key: 'asa@example.org',
      programme_id: programme,
      role: 'mentee',
      stage: 'submitted',
      locale: 'fi',
      answers: sent.answers,
    })
    expect((row?.questions as { label: string }[])[0]?.label).toMatch(/opiskellut/)
  })
  it('is written in one transaction', async () => {
    const sent = submissionTo((await period()).id)
    await send(sent)
    const written = await on.database.query<{ xmin: string }>(
      `select xmin::text from applications where id = $1
       union select xmin::text from application_events where application_id = $1
       union select xmin::text from outbox where application_id = $1`,
      [sent.id],
    )
    expect(written).toHaveLength(1)
  })
  it('may be sent as the API’s own description shows it', async () => {
    const { body } = await on.host.api.get('/api/v1/openapi.json')
    const { example } = (
      body as {
        paths: Record<
          string,
          { post: { requestBody: { content: Record<string, { example: SubmissionInput }> } } }
        >
      }
    ).paths['/applications']!.post.requestBody.content['application/json']!
    expect(example).toEqual(submissionExample)
    const kinds: PeriodData[] = [
      {},
      { closesAt: null },
      { industry: await createIndustry(on.host.payload) },
      { role: 'mentor' },
    ]
    for (const kind of kinds) {
      const { id: periodId } = await period(kind)
      const applicant = { ...example.applicant, email: `${randomUUID()}@example.org` }
      const answer = await send({ ...example, id: randomUUID(), periodId, applicant })
      expect(answer.status, answer.text).toBe(201)
    }
  })
  it.each(['en', 'sv', 'fi'] as const)('may be sent in %s', async (locale) => {
    expect((await send(submissionTo((await period()).id, { locale }))).status).toBe(201)
  })
})

describe('An application sent again', () => {
  it('is the same one, with the same reference and one mail', async () => {
    const sent = submissionTo((await period()).id)
    const [first, second, third] = [
      await send(sent),
      await send(sent),
      await send({ ...sent, answers: { ...sent.answers, motivation: 'Other.' } }),
    ]
    expect([second.status, third.status]).toEqual([201, 201])
    expect([second.text, third.text]).toEqual([first.text, first.text])
    expect(await stored(sent.id)).toEqual({ rows: 1, events: 1, mails: 1 })
    const [row] = await on.database.query('select answers from applications where id = $1', [sent.id])
    expect(row?.answers).toEqual(sent.answers)
  })
  it('fifty times at once is one', async () => {
    for (let round = 0; round < 4; round += 1) {
      const sent = submissionTo((await period()).id)
      const answers = await Promise.all(Array.from({ length: 50 }, () => send(sent)))
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
      expect(answers[0]?.status).toBe(201)
      expect(await stored(sent.id)).toEqual({ rows: 1, events: 1, mails: 1 })
    }
  })
  it('by the same person under other ids at once is one, and the others’ words are kept', async () => {
    const forms = [
      'ÅSA@example.org',
      'åsa@example.org',
      'A\u030aSA@EXAMPLE.org',
      'a\u030asa@example.ORG',
      ' åsa@example.org ',
    ]
    const accepted = forms.filter((email) => readSubmission(submissionTo(randomUUID(), { email })).ok)
    const plain = [
      'Same.Person@Example.org',
      'same.person@example.org',
      'SAME.PERSON@EXAMPLE.ORG',
      ' same.person@example.org ',
    ]
    for (const addresses of [plain, ...(accepted.length > 0 ? [accepted] : [])]) {
      const { id: periodId } = await period()
      const all = Array.from({ length: 20 }, (_, index) =>
        submissionTo(periodId, { email: addresses[index % addresses.length] }),
      )
      const answers = await Promise.all(all.map((each) => send(each)))
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
      expect(answers[0]?.status).toBe(201)
      const rows = await rowsOf(periodId)
      expect(rows).toHaveLength(1)
      const events = await on.database.query<{ kind: string }>(
        'select kind from application_events where application_id = $1',
        [rows[0]?.id],
      )
      expect(events.map(({ kind }) => kind).sort()).toEqual([...Array(19).fill('sent_again'), 'submitted'])
      expect(await stored(rows[0]?.id ?? '')).toMatchObject({ rows: 1, mails: 2 })
    }
  })
  it('to another period is another one', async () => {
    const email = 'twice@example.org'
    const answers = [
      await send(submissionTo((await period()).id, { email })),
      await send(submissionTo((await period()).id, { email })),
    ]
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    expect(answers[0]?.text).not.toBe(answers[1]?.text)
  })
  it('after the close still gets its reference', async () => {
    const { id: periodId } = await period()
    const sent = submissionTo(periodId)
    const first = await send(sent)
    await update(on.host.payload, 'application-periods', periodId, { closesAt: fromNow(-1000) })
    expect(await send(sent)).toMatchObject({ status: 201, text: first.text })
    refused(await send(submissionTo(periodId)), 409, 'period_closed')
    refused(await send({ ...submissionTo(periodId), id: sent.id }), 409, 'period_closed')
    expect(await rowsOf(periodId)).toHaveLength(1)
  })
  it('after the questions changed still gets its reference', async () => {
    const { id: periodId } = await period()
    const sent = submissionTo(periodId)
    const first = await send(sent)
    await promise(on.host.payload, ['en'])
    const questions = [{ key: 'new_one', kind: 'text', label: 'New?', required: true, maxLength: 100 }]
    await update(on.host.payload, 'application-periods', periodId, { questions })
    expect(await send(sent)).toMatchObject({ status: 201, text: first.text })
  })
})

describe('The id of an application', () => {
  it('that belongs to somebody else is refused, and tells nothing', async () => {
    const { id: periodId } = await period()
    const sent = submissionTo(periodId, { name: 'The first one' })
    const first = await send(sent)
    const answer = await send({ ...submissionTo(periodId), id: sent.id })
    refused(answer, 409, 'id_taken')
    expect(answer.text).not.toContain(referenceOf(first))
    expect(answer.text).not.toContain('The first one')
    expect(await rowsOf(periodId)).toHaveLength(1)
  })
  it('cannot be used again for another period', async () => {
    const sent = submissionTo((await period()).id)
    await send(sent)
    refused(await send({ ...sent, periodId: (await period()).id }), 409, 'id_taken')
  })
  it('is the same in capitals', async () => {
    const sent = submissionTo((await period()).id)
    const first = await send(sent)
    expect(await send({ ...sent, id: sent.id.toUpperCase() })).toMatchObject({
      status: 201,
      text: first.text,
    })
  })
})

describe('A period takes an application', () => {
  const whole = 60_000
  it.each([
    ['before it opens', { opensAt: fromNow(hour), closesAt: fromNow(2 * hour) }, 409, 'period_not_open'],
    ['after it closed', { opensAt: fromNow(-2 * hour), closesAt: fromNow(-whole) }, 409, 'period_closed'],
    ['after it was closed early', { closedAt: fromNow(-whole) }, 409, 'period_closed'],
    [
      'while it is paused',
      { pausedAt: fromNow(-whole), pauseReason: 'We moved house.' },
      409,
      'period_paused',
    ],
    ['while it is not published', { published: false }, 404, 'period_unknown'],
  ])('not %s', async (_, data, status, code) => {
    const { id: periodId } = await period(data)
    const sent = submissionTo(periodId)
    refused(await send(sent), status, code)
    expect(await stored(sent.id)).toEqual({ rows: 0, events: 0, mails: 0 })
  })
  it('not when there is no such period', async () => {
    refused(await send(submissionTo(randomUUID())), 404, 'period_unknown')
  })
  it('and says when it changes next', async () => {
    const opensAt = fromNow(hour)
    const { id: periodId } = await period({ opensAt, closesAt: fromNow(2 * hour) })
    expect((await send(submissionTo(periodId))).body).toMatchObject({ nextChangeAt: opensAt })
  })
  it.each([
    ['without an end', { closesAt: null }],
    ['that will be paused', { pausedAt: fromNow(hour) }],
    ['that will be closed early', { closedAt: fromNow(hour) }],
  ])('that is one %s', async (_, data) => {
    expect((await send(submissionTo((await period(data)).id))).status).toBe(201)
  })
  it('from the very instant at which it opens until the one at which it closes', async () => {
    const programme = await createProgramme(on.host.payload)
    const opensAt = Date.now() + 700
    const closesAt = opensAt + 700
    const { id: periodId } = await period({
      programme,
      opensAt: new Date(opensAt).toISOString(),
      closesAt: new Date(closesAt).toISOString(),
    })
    const verdicts: string[] = []
    while (Date.now() < closesAt + 300) {
      const answer = await send(submissionTo(periodId))
      verdicts.push(answer.status === 201 ? 'open' : (answer.body as { code: string }).code)
    }
    expect([...new Set(verdicts)]).toEqual(['period_not_open', 'open', 'period_closed'])
    const turns = verdicts.filter((verdict, index) => verdict !== verdicts[index - 1])
    expect(turns).toEqual(['period_not_open', 'open', 'period_closed'])
    const rows = await on.database.query<{ early: boolean; late: boolean }>(
      `select arrived_at < $2 as early, arrived_at >= $3 as late from applications where period_id = $1`,
      [periodId, new Date(opensAt), new Date(closesAt)],
    )
    expect(rows).toHaveLength(verdicts.filter((verdict) => verdict === 'open').length)
    expect(rows.filter(({ early, late }) => early || late)).toEqual([])
  })
  it('never after staff closed it in the middle of the sending', async () => {
    const { id: periodId } = await period()
    const sendings = Array.from({ length: 40 }, () => send(submissionTo(periodId)))
    const closing = update(on.host.payload, 'application-periods', periodId, { published: false })
    const answers = await Promise.all(sendings)
    await closing
    refused(await send(submissionTo(periodId)), 404, 'period_unknown')
    const accepted = answers.filter(({ status }) => status === 201).length
    expect(await rowsOf(periodId)).toHaveLength(accepted)
    expect(answers.every(({ status }) => [201, 404].includes(status))).toBe(true)
  })
})
