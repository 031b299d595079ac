import { randomUUID } from 'node:crypto'
import { draftReceiptSchema } from '@jobbuddies/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import { draftApi, draftIn, newDraft, receiptIn, saveTo } from '../../support/drafts.ts'
import { rest } from '../../support/rest.ts'
import { createPeriod, createStaff, fromNow, type Row, type Staff, update } from '../../support/scenario.ts'
import { siteOf } from '../../support/siteApi.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
const drafts = draftApi(() => on.host.api)
let staff: Staff
let open: string
beforeAll(async () => {
  staff = await createStaff(on.host)
  open = (await createPeriod(on.host.payload)).id
})
const stored = async (id: string) =>
  (await on.database.query<Row>('select * from application_drafts where id = $1', [id]))[0]
const hour = 3_600_000

describe('A first save', () => {
  it('begins a draft that can be read again, to the letter', async () => {
    const held = newDraft()
    const answers = { background: ' half a sen\r\n', fields: ['', 'x'], when: '31-' }
    const applicant = { name: '', email: 'aino@', phone: '+' }
    const body = saveTo(open, { answers, applicant, step: 'goals', consent: false, remind: true })
    const answer = await drafts.put(held, body)
    expect(answer.status, answer.text).toBe(200)
    expect(draftReceiptSchema.parse(answer.body)).toMatchObject({ revision: 1, formChanged: false })
    expect(draftIn(await drafts.get(held))).toMatchObject({
      ...{ id: held.id, periodId: open, locale: 'en', revision: 1, reference: null },
      ...{ answers, applicant, step: 'goals', consent: false, remind: true },
    })
    const row = await stored(held.id)
    expect(row).toMatchObject({ name: null, email: 'aino@', email_key: 'aino@', step: 'goals', remind: true })
    expect(JSON.stringify(row)).not.toContain(held.secret)
    expect(on.host.log.join('')).not.toContain(held.secret)
  })
  it('says until when it can be sent: the end of the grace', async () => {
    const closesAt = fromNow(hour)
    const { id } = await createPeriod(on.host.payload, { closesAt, graceMinutes: 20 })
    const { sendBefore } = receiptIn(await drafts.put(newDraft(), saveTo(id)))
    expect(Date.parse(sendBefore!) - Date.parse(closesAt)).toBe(20 * 60_000)
  })
  it.each([
    ['has not opened', { opensAt: fromNow(hour), closesAt: null }, 'period_not_open'],
    ['is paused', { pausedAt: fromNow(-1000) }, 'period_paused'],
    ['has closed', { closesAt: fromNow(-1000) }, 'period_closed'],
    ['is not published', { published: false }, 'period_unknown'],
  ])('is refused when the period %s, and nothing is stored', async (_, data, code) => {
    const { id } = await createPeriod(on.host.payload, data)
    const held = newDraft()
    expect((await drafts.put(held, saveTo(id))).body).toMatchObject({ code })
    expect(await stored(held.id)).toBeUndefined()
  })
  it.each([
    ['no JSON', { 'content-type': 'text/plain' }, 415],
    ['no secret', { authorization: '' }, 401],
    ['a secret that is too short', { authorization: `Bearer ${'a'.repeat(21)}` }, 401],
    ['another scheme', { authorization: `JWT ${'a'.repeat(30)}` }, 401],
  ])('is refused with %s', async (_, headers, status) => {
    const held = newDraft()
    expect((await drafts.put(held, saveTo(open), headers)).status).toBe(status)
    expect(await stored(held.id)).toBeUndefined()
  })
  it('is refused when it is too large, or holds what cannot be kept', async () => {
    const held = newDraft()
    const large = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`k${n}`, 'x'.repeat(9_000)]))
    expect((await drafts.put(held, saveTo(open, { answers: large }))).status).toBe(413)
    expect((await drafts.put(held, saveTo(open, { answers: { why: 'a\0' } }))).body).toMatchObject({
      errors: [{ path: 'answers.why', code: 'invalid' }],
    })
    expect(await stored(held.id)).toBeUndefined()
  })
})

describe('A later save', () => {
  it('goes on, and repeated changes nothing', async () => {
    const held = newDraft()
    const first = saveTo(open)
    await drafts.put(held, first)
    expect(receiptIn(await drafts.put(held, first)).revision).toBe(1)
    const second = saveTo(open, { revision: 1, answers: { background: 'Other' } })
    const [saved, again] = [await drafts.put(held, second), await drafts.put(held, second)]
    expect([receiptIn(saved).revision, receiptIn(again).revision]).toEqual([2, 2])
    expect(receiptIn(again).savedAt).toBe(receiptIn(saved).savedAt)
    expect(draftIn(await drafts.get(held)).answers).toEqual({ background: 'Other' })
  })
  it('of a second tab is told of the first one, and loses nothing', async () => {
    const held = newDraft()
    await drafts.put(held, saveTo(open))
    await drafts.put(held, saveTo(open, { revision: 1, answers: { background: 'From tab one' } }))
    const late = saveTo(open, { revision: 1, answers: { background: 'From tab two' } })
    const answer = await drafts.put(held, late)
    expect(answer.status).toBe(409)
    expect(answer.body).toMatchObject({
      code: 'draft_changed',
      draft: { revision: 2, answers: { background: 'From tab one' } },
    })
    expect((await drafts.put(held, { ...late, revision: 2 })).status).toBe(200)
    expect(draftIn(await drafts.get(held)).answers).toEqual({ background: 'From tab two' })
  })
  it('is one of many at once: one is stored, the others are told which', async () => {
    const held = newDraft()
    for (const revision of [0, 1]) {
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, n) =>
          drafts.put(held, saveTo(open, { revision, answers: { background: `Tab ${revision} ${n}` } })),
        ),
      )
      const won = answers.filter(({ status }) => status === 200)
      expect(won.map(receiptIn).map((receipt) => receipt.revision)).toEqual([revision + 1])
      const { answers: kept } = draftIn(await drafts.get(held))
      for (const lost of answers.filter(({ status }) => status !== 200))
        expect(lost.body).toMatchObject({ code: 'draft_changed', draft: { answers: kept } })
    }
  })
  it('is kept when the period has closed, was paused or taken back meanwhile', async () => {
    for (const change of [{ closesAt: fromNow(-1000) }, { pausedAt: fromNow(-1000) }, { published: false }]) {
      const { id } = await createPeriod(on.host.payload)
      const held = newDraft()
      await drafts.put(held, saveTo(id))
      await update(on.host.payload, 'application-periods', id, change)
      const answer = await drafts.put(held, saveTo(id, { revision: 1, answers: { background: 'Kept' } }))
      expect(answer.status, answer.text).toBe(200)
      expect(draftIn(await drafts.get(held)).answers).toEqual({ background: 'Kept' })
    }
  })
  it('cannot move to another period', async () => {
    const held = newDraft()
    await drafts.put(held, saveTo(open))
    const other = (await createPeriod(on.host.payload)).id
    expect((await drafts.put(held, saveTo(other, { revision: 1 }))).body).toMatchObject({
      errors: [{ path: 'periodId', code: 'invalid' }],
    })
  })
})

describe('Whoever has not the secret', () => {
  it('is answered as if there were no such draft', async () => {
    const held = newDraft()
    await drafts.put(held, saveTo(open))
    const wrong = { ...held, secret: newDraft().secret }
    const unknown = newDraft()
    const later = saveTo(open, { revision: 1, answers: { background: 'Forged' } })
    const carry = { periodId: open, newId: randomUUID() }
    for (const ask of [
      (one: typeof held) => drafts.get(one),
      (one: typeof held) => drafts.put(one, later),
      (one: typeof held) => drafts.carry(one, carry),
    ]) {
      const [known, other] = [await ask(wrong), await ask(unknown)]
      const { date: _a, ...headers } = known.headers
      const { date: _b, ...others } = other.headers
      expect([known.status, known.text, headers]).toEqual([other.status, other.text, others])
      expect(known.status).toBe(404)
    }
    expect((await drafts.put(wrong, saveTo(open))).body).toMatchObject({ code: 'id_taken' })
    expect(draftIn(await drafts.get(held)).answers).toEqual(saveTo(open).answers)
  })
  it('may have come through a mailed link, for as long as that session lives', async () => {
    const held = newDraft()
    await drafts.put(held, saveTo(open))
    const there = { id: held.id, secret: newDraft().secret }
    await on.database.query(
      `insert into application_links (id, hash, purpose, draft, expires_at, created_at, updated_at)
       values (gen_random_uuid(), encode(sha256($1::bytea), 'hex'), 'session', $2, now() + interval '1 hour', now(), now())`,
      [there.secret, held.id],
    )
    expect((await drafts.get(there)).status).toBe(200)
    const body = saveTo(open, { revision: 1, answers: { background: 'On a phone' } })
    expect((await drafts.put(there, body)).status).toBe(200)
    expect((await drafts.get({ ...there, id: newDraft().id })).status).toBe(404)
    await on.database.query('update application_links set revoked_at = now() where draft = $1', [held.id])
    expect((await drafts.get(there)).status).toBe(404)
    expect(draftIn(await drafts.get(held)).answers).toEqual({ background: 'On a phone' })
  })
  it('is staff: they see who and how far, never what is half-written', async () => {
    const held = newDraft()
    const applicant = { name: 'Aino Begun', email: 'aino@example.org' }
    await drafts.put(held, saveTo(open, { applicant, answers: { background: 'a-canary' }, step: 'goals' }))
    for (const role of ['coordinator', 'admin'] as const) {
      const { token } = staff[role]
      const one = await rest(on.host, 'GET', `/application-drafts/${held.id}`, { token })
      expect(one.body).toMatchObject({ name: 'Aino Begun', email: 'aino@example.org', step: 'goals' })
      expect(one.text).not.toMatch(/a-canary|secretHash|"form"|"data"/)
      const search = `/application-drafts?where[data.answers.background][equals]=a-canary`
      expect((await rest(on.host, 'GET', search, { token })).text).not.toContain(held.id)
    }
  })
})

describe('The questions of a draft', () => {
  const question = { key: 'why', kind: 'text', label: 'Why?', required: true, maxLength: 100 }
  it('are those of its first save, in every language, whatever staff change', async () => {
    const { id } = await createPeriod(on.host.payload, { questions: [question] })
    const version = (locale: string) =>
      siteOf(on.host, locale).then(({ periods }) => periods.find((each) => each.id === id)!.formVersion)
    const formVersion = await version('en')
    const swedish = await version('sv')
    const held = newDraft()
    const first = receiptIn(await drafts.put(held, saveTo(id, { formVersion, answers: {} })))
    expect(first).toMatchObject({ formChanged: false })
    expect(first).not.toHaveProperty('form')
    const changed = { published: false, questions: [{ ...question, key: 'other' }] }
    await update(on.host.payload, 'application-periods', id, changed)
    const { form } = draftIn(await drafts.get(held))
    expect([form.version, form.questions.map(({ key }) => key)]).toEqual([formVersion, ['why']])
    await drafts.put(held, saveTo(id, { revision: 1, locale: 'sv', formVersion: swedish, answers: {} }))
    expect(draftIn(await drafts.get(held)).form.version).toBe(swedish)
  })
  it('are told to somebody who had seen others, and what was typed is kept', async () => {
    const { id } = await createPeriod(on.host.payload, { questions: [question] })
    const body = saveTo(id, { formVersion: 'an-older-one', answers: { gone: 'Typed', why: 'x' } })
    const held = newDraft()
    const answer = receiptIn(await drafts.put(held, body))
    expect(answer).toMatchObject({ formChanged: true, form: { questions: [{ key: 'why' }] } })
    expect(draftIn(await drafts.get(held)).answers).toEqual({ gone: 'Typed', why: 'x' })
  })
})
