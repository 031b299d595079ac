import { beforeAll, describe, expect, it } from 'vitest'
import type { BulkReport, ListReport, OneReport } from '../../../packages/plugin/src/reading/contract.ts'
import { login, rest } from '../../support/rest.ts'
import {
  create,
  createPeriod,
  createProgramme,
  createStaff,
  password,
  type Staff,
  submissionTo,
  update,
} from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff
let period = ''
let blind = ''
const reviewers: { id: string; token: string }[] = []
const criteria = [
  { key: 'motivation', name: 'Motivation', weight: 2, scale: 5 },
  { key: 'finnish', name: 'Finnish', weight: 1, scale: 10 },
]

beforeAll(async () => {
  const { payload } = on.host
  staff = await createStaff(on.host)
  const programme = await createProgramme(payload)
  await update(payload, 'programmes', programme, { criteria, blindReview: true, identifying: ['background'] })
  blind = (await createPeriod(payload, { programme })).id
  period = (await createPeriod(payload)).id
  for (const name of ['First', 'Second']) {
    const email = `${name}@reviewers.example.org`
    const { id } = await create(payload, 'users', {
      ...{ name, email, password, role: 'reviewer', periods: [blind] },
    })
    reviewers.push({ id, token: await login(on.host, { email, password }) })
  }
})

const apply = async (to: string, changes: Parameters<typeof submissionTo>[1] = {}) => {
  const sent = submissionTo(to, changes)
  const answer = await on.host.api.post('/api/v1/applications', sent)
  expect(answer.status, answer.text).toBe(201)
  return { ...sent, reference: (answer.body as { reference: string }).reference }
}
const desk = async <Body>(method: string, path: string, token: string, body?: unknown) => {
  const answer = await rest(on.host, method, `/applications-desk${path}`, {
    token,
    ...(body ? { body } : {}),
  })
  return { ...answer, body: answer.body as Body }
}
const found = async (query: string, token = staff.coordinator.token) => {
  const { body, status, text } = await desk<ListReport>('GET', `?${query}`, token)
  expect(status, text).toBe(200)
  return body.rows.map(({ id }) => id)
}

describe('The list of applications', () => {
  it('is searched by name, reference, e-mail, phone and the words of answers, each from its beginning', async () => {
    const who = await apply(period, {
      applicant: { name: 'Åsa Virtanen-Öhman', email: 'asa.virtanen@example.org', phone: '+358 40 9876543' },
      answers: { background: 'Welder from Kotka', motivation: 'Työelämä.' },
    })
    for (const q of [
      'åsa',
      'ÖHMAN',
      'virta',
      who.reference,
      who.reference.slice(0, 4),
      'asa.virtanen@ex',
      '9876',
      'kotk',
      'työ',
    ])
      expect(await found(`q=${encodeURIComponent(q)}`), q).toContain(who.id)
    for (const q of ['otka', 'Nobody-of-that-name', "'); drop table applications; --"])
      expect(await found(`q=${encodeURIComponent(q)}`), q).not.toContain(who.id)
  })
  it('counts what stands in each stage and shows one of them', async () => {
    const own = (await createPeriod(on.host.payload)).id
    const [first] = [await apply(own), await apply(own)]
    await desk('POST', `/${first.id}/move`, staff.coordinator.token, { from: 'submitted', to: 'reading' })
    const { body } = await desk<ListReport>('GET', `?period=${own}&stage=reading`, staff.coordinator.token)
    expect(body).toMatchObject({ total: 1, stages: { submitted: 1, reading: 1 }, rows: [{ id: first.id }] })
    const all = await desk<ListReport>('GET', '', staff.coordinator.token)
    const of = await desk<ListReport>('GET', '?role=mentee', staff.coordinator.token)
    expect(all.body.stages.reading).toBeGreaterThanOrEqual(1)
    expect(all.body).toMatchObject({ total: of.body.total, stages: of.body.stages })
  })
})

describe('Reading an application', () => {
  it('is recorded: who, which, when and nothing of it', async () => {
    const { id } = await apply(period)
    await desk('GET', `/${id}`, staff.coordinator.token)
    await rest(on.host, 'GET', `/applications/${id}?depth=0`, { token: staff.admin.token })
    const reads = await on.database.query<{ reader_id: string; how: string }>(
      `select reader_id, how from application_reads where application_id = $1 order by at, how`,
      [id],
    )
    expect(reads).toEqual([
      { reader_id: staff.coordinator.id, how: 'desk' },
      { reader_id: staff.admin.id, how: 'document' },
    ])
  })
  it('shows other applications that look like the same person’s', async () => {
    const email = 'twice@example.org'
    const first = await apply(period, { email })
    const second = await apply(blind, { email: email.toUpperCase() })
    const { body } = await desk<OneReport>('GET', `/${second.id}`, staff.coordinator.token)
    expect(body.duplicates).toMatchObject([{ id: first.id, why: 'email' }])
  })
})

describe('Writing on an application', () => {
  it('keeps every note of two who write at once', async () => {
    const { id } = await apply(period)
    const texts = Array.from({ length: 20 }, (_, index) => `Note ${index}`)
    await Promise.all(
      texts.map((text, index) =>
        desk('POST', `/${id}/notes`, index % 2 ? staff.admin.token : staff.coordinator.token, { text }),
      ),
    )
    const { body } = await desk<OneReport>('GET', `/${id}`, staff.admin.token)
    expect(body.notes.map(({ text }) => text).sort()).toEqual([...texts].sort())
    expect(new Set(body.notes.map(({ author }) => author))).toEqual(new Set(['The admin', 'The coordinator']))
  })
  it('goes with it when the person erases it', async () => {
    const { id } = await apply(period)
    await desk('POST', `/${id}/notes`, staff.admin.token, { text: 'Canary' })
    await desk('POST', `/${id}/tags`, staff.admin.token, { tag: 'Canary', on: true })
    await on.database.query('delete from application_events where application_id = $1', [id])
    await on.database.query('delete from outbox where application_id = $1', [id])
    await on.database.query('delete from applications where id = $1', [id])
    expect(
      await on.database.query('select id from application_notes where application_id = $1', [id]),
    ).toEqual([])
  })
  it('to many at once is looked at first, does what it can and says what it could not', async () => {
    const [ready, moved, decided] = [await apply(period), await apply(period), await apply(period)]
    await desk('POST', `/${moved.id}/move`, staff.admin.token, { from: 'submitted', to: 'interviewed' })
    await update(on.host.payload, 'applications', decided.id, { stage: 'offered' })
    const items = [
      { id: ready.id, stage: 'submitted' },
      { id: moved.id, stage: 'submitted' },
      { id: decided.id, stage: 'offered' },
    ]
    const act = { kind: 'move', to: 'reading' }
    const outcomes = ['done', 'changed_meanwhile', 'refused']
    const told = async (path: string) =>
      (await desk<BulkReport>('POST', path, staff.coordinator.token, { act, items })).body.items.map(
        ({ outcome }) => outcome,
      )
    expect(await told('/bulk/preview')).toEqual(outcomes)
    expect(await told('/bulk')).toEqual(outcomes)
    expect(await told('/bulk/preview')).toEqual(['already', 'changed_meanwhile', 'refused'])
  })
  it('tells whoever moves it second where it is and who was first', async () => {
    const { id } = await apply(period)
    const move = (token: string, to: string) => desk('POST', `/${id}/move`, token, { from: 'submitted', to })
    expect((await move(staff.admin.token, 'reading')).status).toBe(200)
    expect(await move(staff.coordinator.token, 'interviewing')).toMatchObject({
      status: 409,
      body: { outcome: 'changed_meanwhile', stage: 'reading', by: 'The admin' },
    })
  })
  it('does not move it past the desk', async () => {
    const { id } = await apply(period)
    await rest(on.host, 'PATCH', `/applications/${id}`, {
      token: staff.admin.token,
      body: { stage: 'placed' },
    })
    expect(await on.database.query('select stage from applications where id = $1', [id])).toEqual([
      { stage: 'submitted' },
    ])
  })
})

describe('A blind review', () => {
  const canaries = ['Canary Person', 'canary.person', '+358 50 1112223', 'secret background']
  const applyBlind = () =>
    apply(blind, {
      applicant: {
        name: 'Canary Person',
        email: `canary.person.${Math.random()}@example.org`,
        phone: '+358 50 1112223',
      },
      answers: { background: 'secret background', motivation: 'open motivation' },
    })
  it('delivers who it is and what tells it only once the own scores are in', async () => {
    const { id, reference } = await applyBlind()
    const [first, second] = reviewers
    const texts = async (token: string) =>
      (await desk('GET', `/${id}`, token)).text + (await desk('GET', `?q=${reference}`, token)).text
    const before = await texts(first!.token)
    for (const canary of canaries) expect(before).not.toContain(canary)
    expect(before).toContain('open motivation')
    const scores = { motivation: 5, finnish: 5 }
    expect((await desk('POST', `/${id}/review`, first!.token, { scores })).status).toBe(200)
    const after = await texts(first!.token)
    for (const canary of canaries.slice(0, 1).concat(canaries[3]!)) expect(after).toContain(canary)
    const others = await texts(second!.token)
    for (const canary of canaries) expect(others).not.toContain(canary)
  })
  it('lets nobody find a hidden person by name or answer, nor sort by it', async () => {
    const { id, reference } = await applyBlind()
    const [, second] = reviewers
    for (const q of ['Canary', 'canary.person', '1112223', 'secret'])
      expect(await found(`q=${encodeURIComponent(q)}`, second!.token), q).not.toContain(id)
    expect(await found(`q=${reference}`, second!.token)).toEqual([id])
    expect(await found('sort=name&order=asc', second!.token)).toEqual(
      await found('sort=arrivedAt&order=asc', second!.token),
    )
  })
  it('tells what others gave only after the own scores, and weighs them', async () => {
    const { id } = await applyBlind()
    const [first, second] = reviewers
    await desk('POST', `/${id}/review`, first!.token, { scores: { motivation: 5, finnish: 4 } })
    const before = await desk<OneReport>('GET', `/${id}`, second!.token)
    expect(before.body).toMatchObject({ reviews: [], score: null })
    await desk('POST', `/${id}/review`, second!.token, { scores: { motivation: 3, finnish: 10 } })
    const after = await desk<OneReport>('GET', `/${id}`, second!.token)
    // (2 × 5/5 + 4/10) / 3 and (2 × 3/5 + 10/10) / 3
    expect(after.body.score).toEqual({ mean: 76.7, spread: 6.7, complete: 2 })
    expect(
      await desk('POST', `/${id}/review`, second!.token, { scores: { motivation: 6, finnish: 1 } }),
    ).toMatchObject({
      status: 422,
      body: { faults: ['motivation'] },
    })
  })
  it('ends with the next request once the period is taken away', async () => {
    const { id } = await applyBlind()
    const [first] = reviewers
    expect((await desk('GET', `/${id}`, first!.token)).status).toBe(200)
    await on.database.query('delete from users_rels where parent_id = $1', [first!.id])
    expect((await desk('GET', `/${id}`, first!.token)).status).toBe(404)
    expect(await found('', first!.token)).toEqual([])
    await update(on.host.payload, 'users', first!.id, { role: 'editor' })
    expect((await desk('GET', '', first!.token)).status).toBe(403)
  })
})
