import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { arrived, draftApi, draftIn, type Held, newDraft, saveTo } from '../../support/drafts.ts'
import { rest } from '../../support/rest.ts'
import {
  createIndustry,
  createPeriod,
  createProgramme,
  createStaff,
  fromNow,
  type Row,
  type Staff,
  submissionTo,
  update,
} from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
const drafts = draftApi(() => on.host.api)
let staff: Staff
beforeAll(async () => {
  staff = await createStaff(on.host)
})
const minute = 60_000
const rowOf = async (id: string) =>
  (await on.database.query<Row>('select * from applications where id = $1', [id]))[0]
const begun = async (periodId: string, changes = {}): Promise<Held> => {
  const held = newDraft()
  const { status, text } = await drafts.put(held, saveTo(periodId, changes))
  expect(status, text).toBe(200)
  return held
}
const shut = (id: string, at: number) =>
  update(on.host.payload, 'application-periods', id, { closesAt: fromNow(at) })

describe('A draft that is sent', () => {
  it('becomes the application of its id, once, and is a draft no more', async () => {
    const { id } = await createPeriod(on.host.payload)
    const held = await begun(id)
    const body = { ...submissionTo(id), id: held.id }
    const first = await drafts.send(held, body)
    expect(first.status, first.text).toBe(201)
    const { reference } = first.body as { reference: string }
    expect((await drafts.send(held, body)).body).toMatchObject({ reference })
    expect((await on.host.api.post('/api/v1/applications', body)).body).toMatchObject({ reference })
    expect(draftIn(await drafts.get(held)).reference).toBe(reference)
    expect((await drafts.put(held, saveTo(id, { revision: 1 }))).body).toMatchObject({
      code: 'draft_submitted',
    })
    const [draft] = await on.database.query<Row>(
      'select submitted_at from application_drafts where id = $1',
      [held.id],
    )
    expect(draft?.submitted_at).toEqual((await rowOf(held.id))?.arrived_at)
  })
  it('is sent by who holds it, by nobody else', async () => {
    const { id } = await createPeriod(on.host.payload)
    const held = await begun(id)
    const body = { ...submissionTo(id), id: held.id }
    for (const headers of [{} as Record<string, string>, { authorization: `Bearer ${newDraft().secret}` }]) {
      const answer = await on.host.api.post('/api/v1/applications', body, headers)
      expect(answer.body).toMatchObject({ code: 'id_taken' })
    }
    expect(await rowOf(held.id)).toBeUndefined()
    const other = await createPeriod(on.host.payload)
    expect((await drafts.send(held, { ...body, periodId: other.id })).body).toMatchObject({
      code: 'id_taken',
    })
    expect((await drafts.send(held, body)).status).toBe(201)
  })
  it('is judged by its own questions, in the language that it is sent in', async () => {
    const question = { key: 'why', kind: 'text', label: 'Why?', required: true, maxLength: 100 }
    const { id } = await createPeriod(on.host.payload, { questions: [question] })
    const held = await begun(id, { answers: { why: 'x' } })
    await update(on.host.payload, 'application-periods', id, { published: false })
    await update(on.host.payload, 'application-periods', id, { questions: [{ ...question, key: 'new_one' }] })
    await on.database.query('update application_periods set published = true where id = $1', [id])
    const body = { ...submissionTo(id, { answers: { why: 'x' }, locale: 'sv' }), id: held.id }
    const answer = await drafts.send(held, body)
    expect(answer.status, answer.text).toBe(201)
    const row = await rowOf(held.id)
    expect(row).toMatchObject({ answers: { why: 'x' }, questions: [{ key: 'why' }] })
    const fresh = submissionTo(id, { answers: { why: 'x' } })
    expect((await on.host.api.post('/api/v1/applications', fresh)).status).toBe(422)
  })
  it('is accepted within the grace and refused after it, with the instant, and what was typed stays', async () => {
    const { id } = await createPeriod(on.host.payload, { graceMinutes: 15 })
    const [early, late] = [await begun(id), await begun(id)]
    await on.database.query(
      `update application_drafts set begun_at = now() - interval '1 hour' where id = any($1)`,
      [[early.id, late.id]],
    )
    await shut(id, -14 * minute)
    const body = (held: Held) => ({ ...submissionTo(id), id: held.id })
    expect((await drafts.send(early, body(early))).status).toBe(201)
    await shut(id, -16 * minute)
    const [closed] = await on.database.query<{ closes_at: Date }>(
      'select closes_at from application_periods where id = $1',
      [id],
    )
    const refused = await drafts.send(late, body(late))
    expect(refused.body).toMatchObject({
      code: 'period_closed',
      graceEndsAt: new Date(closed!.closes_at.getTime() + 15 * minute).toISOString(),
    })
    expect(draftIn(await drafts.get(late)).answers).toEqual(saveTo(id).answers)
    expect((await on.host.api.post('/api/v1/applications', submissionTo(id))).body).not.toHaveProperty(
      'graceEndsAt',
    )
  })
  it('counts from the first press on Send that the site vouches for, however long the outage', async () => {
    const { id } = await createPeriod(on.host.payload, { graceMinutes: 0, opensAt: fromNow(-300 * minute) })
    const held = await begun(id)
    await on.database.query(
      `update application_drafts set begun_at = now() - interval '3 hours' where id = $1`,
      [held.id],
    )
    await shut(id, -60 * minute)
    const body = { ...submissionTo(id), id: held.id }
    const pressed = Date.now() - 61 * minute
    const vouched = await arrived(pressed, held.id)
    const forged = { ...vouched, ...(await arrived(pressed, randomUUID())) }
    expect((await drafts.send(held, body)).body).toMatchObject({ code: 'period_closed' })
    expect((await drafts.send(held, body, forged)).body).toMatchObject({ code: 'period_closed' })
    const tooLongAgo = await arrived(Date.now() - 25 * 60 * minute, held.id)
    expect((await drafts.send(held, body, tooLongAgo)).body).toMatchObject({ code: 'period_closed' })
    const beforeItBegan = await arrived(Date.now() - 200 * minute, held.id)
    expect((await drafts.send(held, body, beforeItBegan)).body).toMatchObject({ code: 'period_closed' })
    expect((await drafts.send(held, body, vouched)).status).toBe(201)
    expect((await rowOf(held.id))?.arrived_at).toEqual(new Date(pressed))
  })
})

describe('A personal extension', () => {
  const extend = (id: string, until: unknown, role: keyof Staff = 'coordinator') =>
    rest(on.host, 'POST', `/editor/drafts/${id}/extend`, { token: staff[role].token, body: { until } })
  it('lets one person send, and says who gave it and when', async () => {
    const { id } = await createPeriod(on.host.payload, { graceMinutes: 0 })
    const [one, other] = [await begun(id), await begun(id)]
    await shut(id, -minute)
    expect((await extend(one.id, fromNow(minute), 'editor')).status).toBe(403)
    expect((await rest(on.host, 'POST', `/editor/drafts/${one.id}/extend`, { body: {} })).status).toBe(401)
    expect((await extend(one.id, 'tomorrow')).status).toBe(422)
    expect((await extend(randomUUID(), null)).status).toBe(404)
    expect((await extend(one.id, fromNow(minute))).status).toBe(200)
    const saved = await rest(on.host, 'GET', `/application-drafts/${one.id}?depth=0`, {
      token: staff.admin.token,
    })
    expect(saved.body).toMatchObject({ extendedBy: staff.coordinator.id })
    const answers = await Promise.all(
      [one, other].map((held) => drafts.send(held, { ...submissionTo(id), id: held.id })),
    )
    expect(answers.map(({ status }) => status)).toEqual([201, 409])
  })
  it('by day lasts until the end of that day, is taken back, and disturbs no save', async () => {
    const { id } = await createPeriod(on.host.payload)
    const held = await begun(id)
    expect((await extend(held.id, '2027-05-31')).status).toBe(200)
    const [row] = await on.database.query<Row>(
      'select extended_until, data from application_drafts where id = $1',
      [held.id],
    )
    expect(row?.extended_until).toEqual(new Date('2027-05-31T21:00:00Z'))
    await Promise.all(
      Array.from({ length: 5 }, async (_, n) => {
        await extend(held.id, n % 2 ? null : fromNow(minute))
        await drafts.put(held, saveTo(id, { revision: n + 1, answers: { background: `Save ${n}` } }))
      }),
    )
    const { revision, answers } = draftIn(await drafts.get(held))
    expect(revision).toBeGreaterThan(1)
    expect(answers.background).toMatch(/^Save \d$/)
    expect((await extend(held.id, null)).status).toBe(200)
    expect(
      (await rest(on.host, 'GET', `/application-drafts/${held.id}`, { token: staff.admin.token })).body,
    ).toMatchObject({ extendedUntil: null })
  })
})

describe('Preferences', () => {
  it('are industries open at the same time, the own one first, and stored in order', async () => {
    const { payload } = on.host
    const programme = await createProgramme(payload)
    const [it_, care, closed] = [
      await createIndustry(payload),
      await createIndustry(payload),
      await createIndustry(payload),
    ]
    const { id } = await createPeriod(payload, { programme, industry: it_ })
    await createPeriod(payload, { programme, industry: care })
    await createPeriod(payload, {
      programme,
      industry: closed,
      opensAt: fromNow(-10 * 3_600_000),
      closesAt: fromNow(-5 * 3_600_000),
    })
    const send = (preferences: string[]) =>
      on.host.api.post('/api/v1/applications', submissionTo(id, { preferences }))
    for (const [preferences, code] of [
      [[it_, closed], 'not_an_option'],
      [[care, it_], 'invalid'],
      [[it_, it_], 'named_twice'],
    ] as const)
      expect((await send([...preferences])).body).toMatchObject({ errors: [{ path: 'preferences', code }] })
    const sent = submissionTo(id, { preferences: [it_, care], eligibility: 'confirmed' })
    expect((await on.host.api.post('/api/v1/applications', sent)).status).toBe(201)
    const stored = await rest(on.host, 'GET', `/applications/${sent.id}?depth=0`, {
      token: staff.coordinator.token,
    })
    expect(stored.body).toMatchObject({ preferences: [it_, care], eligible: true })
  })
})
