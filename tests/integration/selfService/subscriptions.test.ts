import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { announceOpenings, tidy } from '../../../packages/plugin/src/services/openings.ts'
import { servicesOf } from '../../../packages/plugin/src/services/services.ts'
import { letters, tokensIn } from '../../support/mailedLinks.ts'
import { rest } from '../../support/rest.ts'
import {
  createIndustry,
  createPeriod,
  createProgramme,
  createStaff,
  fromNow,
  type PeriodData,
  update,
} from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
const hour = 3_600_000
let programme: string
let industry: string
beforeEach(async () => {
  programme = await createProgramme(on.host.payload)
  industry = await createIndustry(on.host.payload, { name: 'Health care' })
})

const post = (path: string, body: unknown) => on.host.api.post(`/api/v1/subscriptions${path}`, body)
const request = (changes: object = {}) => ({
  email: `${randomUUID()}@example.org`,
  locale: 'fi',
  programmeId: programme,
  industryId: industry,
  role: 'mentee',
  ...changes,
})
const mailsTo = (email: string, template: string) =>
  letters(on, `"to" = '${email}' and template = '${template}'`)
const announce = () => announceOpenings(servicesOf(on.host.payload).pool)

/** Asks, and presses the link in the mail. */
async function wait(changes: object = {}): Promise<string> {
  const sent = request(changes)
  expect((await post('', sent)).status).toBe(202)
  const [letter] = await mailsTo(sent.email, 'subscription_confirm')
  const [token] = tokensIn(letter!.text)
  expect((await post('/confirm', { token })).status).toBe(200)
  return sent.email
}
const open = (data: PeriodData = {}) => createPeriod(on.host.payload, { programme, industry, ...data })

describe('Asking to be told', () => {
  it('counts only once it is confirmed, which a look at the page does not do', async () => {
    const sent = request()
    expect((await post('', sent)).body).toEqual({ accepted: true })
    const [letter] = await mailsTo(sent.email, 'subscription_confirm')
    expect(letter?.subject).toBe('Vahvista: viesti, kun haku alkaa')
    expect(letter?.text).toContain('Health care: Mentees')
    const [token] = tokensIn(letter!.text)
    await on.host.api.get(`/api/v1/subscriptions/confirm?t=${token}`)
    await open()
    await announce()
    expect(await mailsTo(sent.email, 'period_opened')).toEqual([])
    expect((await post('/confirm', { token })).body).toMatchObject({
      title: 'Health care: Mentees',
      locale: 'fi',
    })
    const [told] = await mailsTo(sent.email, 'period_opened')
    expect(told?.subject, 'it opened between asking and confirming').toContain('Haku on auki')
  })
  it('is answered alike for addresses that wait already, and mails at most three times a day', async () => {
    const email = await wait()
    const answers = await Promise.all(Array.from({ length: 10 }, () => post('', request({ email }))))
    const fresh = await post('', request())
    for (const { status, text } of answers) expect([status, text]).toEqual([fresh.status, fresh.text])
    expect(await mailsTo(email, 'subscription_confirm')).toHaveLength(3)
    expect(await on.database.query('select 1 from subscriptions where email = $1', [email])).toHaveLength(1)
  })
  it.each([
    ['programmeId', randomUUID()],
    ['industryId', randomUUID()],
    ['role', 'nobody'],
  ])('for a %s that there is not is not found', async (name, value) => {
    expect((await post('', request({ [name]: value }))).status).toBe(404)
  })
})

describe('An opening', () => {
  it('is told once to everybody who waits for it, and to nobody else', async () => {
    const other = await createIndustry(on.host.payload)
    const waiting = [await wait(), await wait({ industryId: null, locale: 'sv' })]
    const others = [await wait({ industryId: other }), await wait({ role: 'mentor' })]
    await open({ opensAt: fromNow(2 * hour), closesAt: fromNow(3 * hour) })
    expect(await announce()).toBe(0)
    const period = await open()
    const counts = await Promise.all([announce(), announce(), announce(), announce()])
    expect(counts.toSorted()).toEqual([0, 0, 0, 2])
    for (const email of waiting) {
      const [mail, ...more] = await mailsTo(email, 'period_opened')
      expect(more).toEqual([])
      expect(mail?.text).toContain(`/apply/${String(period.slug)}`)
      expect(mail?.unsubscribe).toMatch(/\/tell-me\?t=[\w-]+&end$/)
    }
    for (const email of others) expect(await mailsTo(email, 'period_opened')).toEqual([])
    await update(on.host.payload, 'application-periods', period.id, { pausedAt: fromNow(-1_000) })
    await update(on.host.payload, 'application-periods', period.id, { pausedAt: null })
    expect(await announce(), 'a pause that ends is no opening').toBe(0)
  })
  it('is told once to somebody who waits for two things that it is', async () => {
    const email = await wait()
    await wait({ email, industryId: null })
    await open()
    await announce()
    expect(await mailsTo(email, 'period_opened')).toHaveLength(1)
  })
  it('is not told of a period that closed before the mail left', async () => {
    const email = await wait()
    const period = await open()
    await announce()
    await update(on.host.payload, 'application-periods', period.id, { closedAt: fromNow(-1_000) })
    expect(await mailsTo(email, 'period_opened')).toEqual([])
  })
})

describe('Ending it', () => {
  it('takes one press in any mail, as often as one likes, and no old link revives it', async () => {
    const sent = request()
    await post('', sent)
    const [asked] = await mailsTo(sent.email, 'subscription_confirm')
    const [confirmation] = tokensIn(asked!.text)
    await post('/confirm', { token: confirmation })
    await open()
    await announce()
    const [told] = await mailsTo(sent.email, 'period_opened')
    const [token] = tokensIn(told!.unsubscribe!)
    for (const status of [200, 200]) expect((await post('/unsubscribe', { token })).status).toBe(status)
    expect((await post('/confirm', { token: confirmation })).body).toMatchObject({ code: 'link_expired' })
    expect((await post('/confirm', { token })).status).toBe(404)
    const next = await createProgramme(on.host.payload)
    expect(next).not.toBe(programme)
    await on.database.query('delete from period_openings')
    await on.database.query(`delete from outbox where template = 'period_opened'`)
    await announce()
    expect(await mailsTo(sent.email, 'period_opened')).toEqual([])
  })
  it('happens by itself: what nobody confirmed after a week, what waited for a year', async () => {
    const email = await wait()
    await post('', request({ email: 'never@example.org' }))
    await on.database.query(`update subscriptions set expires_at = expires_at - interval '8 days'`)
    const { pool } = servicesOf(on.host.payload)
    await tidy(pool)
    const left = await on.database.query<{ email: string }>('select email from subscriptions')
    expect(left.map((row) => row.email)).toContain(email)
    expect(left.map((row) => row.email)).not.toContain('never@example.org')
    await on.database.query(`update subscriptions set expires_at = expires_at - interval '12 months'`)
    await tidy(pool)
    expect(await on.database.query('select 1 from subscriptions')).toEqual([])
  })
})

it('Staff see how many people wait for what', async () => {
  const staff = await createStaff(on.host)
  await wait()
  await wait()
  await post('', request())
  const answer = await rest(on.host, 'GET', '/editor/subscriptions', { token: staff.coordinator.token })
  expect(answer.body).toMatchObject({ counts: [{ title: 'Health care: Mentees', count: 2 }] })
  expect((await rest(on.host, 'GET', '/editor/subscriptions', { token: staff.editor.token })).status).toBe(
    403,
  )
})
