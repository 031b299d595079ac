import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { remindOfDrafts } from '../../../packages/plugin/src/services/reminders.ts'
import { servicesOf } from '../../../packages/plugin/src/services/services.ts'
import { bearer, letters, tokensIn } from '../../support/mailedLinks.ts'
import { createPeriod, fromNow, submissionTo, update } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
const hour = 3_600_000
beforeEach(() => on.database.query('delete from rate_limits'))

const remind = () => remindOfDrafts(servicesOf(on.host.payload).pool)
const post = (path: string, body: unknown) => on.host.api.post(`/api/v1${path}`, body)

/** Somebody begins, and then writes nothing for a while. */
async function begin({
  email = `${randomUUID()}@example.org`,
  wants = true,
  closesIn = 40 * hour,
  quiet = '4 hours',
} = {}) {
  const period = await createPeriod(on.host.payload, { closesAt: fromNow(closesIn) })
  const id = randomUUID()
  const secret = randomUUID().replaceAll('-', '')
  const answer = await on.host.api.ask(`/api/v1/drafts/${id}`, {
    method: 'PUT',
    headers: { ...bearer(secret), 'content-type': 'application/json' },
    body: JSON.stringify({
      periodId: period.id,
      locale: 'sv',
      revision: 0,
      applicant: { email },
      answers: { motivation: 'Half a thought' },
      remind: wants,
    }),
  })
  if (answer.status >= 300) throw new Error(answer.text)
  await on.database.query(`update application_drafts set saved_at = saved_at - $2::interval where id = $1`, [
    id,
    quiet,
  ])
  return { id, email, period, secret }
}
const reminders = (email: string) => letters(on, `"to" = '${email}' and template = 'reminder'`)

describe('A reminder of a draft', () => {
  it('goes out once, in its language, with a link to go on', async () => {
    const draft = await begin()
    const counts = await Promise.all([remind(), remind(), remind()])
    expect(counts.toSorted()).toEqual([0, 0, 1])
    expect(await remind()).toBe(0)
    const [mail, ...more] = await reminders(draft.email)
    expect(more).toEqual([])
    expect(mail?.subject).toContain('Din ansökan är inte klar')
    expect(mail?.text).not.toContain('Half a thought')
    const exchanged = await post('/links/exchange', { token: tokensIn(mail!.text)[0] })
    expect(exchanged.body).toMatchObject({ kind: 'draft', draftId: draft.id })
  })
  it.each([
    ['did not ask', { wants: false }],
    ['has days left', { closesIn: 60 * hour }],
    ['was just writing', { quiet: '1 minute' }],
  ])('is not for somebody who %s', async (_, of) => {
    const { email } = await begin(of)
    await remind()
    expect(await reminders(email)).toEqual([])
  })
  it('is not for somebody who applied meanwhile, nor after a close that came early', async () => {
    const [one, other] = [await begin(), await begin()]
    await post('/applications', submissionTo(one.period.id, { email: one.email }))
    await remind()
    await update(on.host.payload, 'application-periods', other.period.id, { closedAt: fromNow(-1_000) })
    expect(await reminders(one.email)).toEqual([])
    expect(await reminders(other.email), 'queued, but the period closed before it left').toEqual([])
  })
  it('cannot be used to flood an address', async () => {
    const email = 'victim@example.org'
    for (let n = 0; n < 5; n += 1) await begin({ email })
    for (let n = 0; n < 6; n += 1) await remind()
    expect(await on.database.query(`select 1 from outbox where "to" = $1`, [email])).toHaveLength(3)
  })
})

describe('A link to a draft', () => {
  it('is mailed to its address, and opens it elsewhere', async () => {
    const draft = await begin()
    await post('/links', { email: draft.email.toUpperCase(), locale: 'fi', purpose: 'resume' })
    const [mail] = await letters(on, `lower("to") = '${draft.email}' and template = 'resume_link'`)
    expect(mail?.subject).toBe('Jatka hakemustasi')
    const { session } = (await post('/links/exchange', { token: tokensIn(mail!.text)[0] })).body as {
      session: string
    }
    const answer = await on.host.api.get(`/api/v1/drafts/${draft.id}`, bearer(session))
    expect(answer.body).toMatchObject({ id: draft.id, answers: { motivation: 'Half a thought' } })
    expect((await on.host.api.get('/api/v1/applications/me', bearer(session))).status).toBe(401)
    const another = await begin()
    expect((await on.host.api.get(`/api/v1/drafts/${another.id}`, bearer(session))).status).toBe(404)
  })
  it('leads to the application once the draft was sent', async () => {
    const draft = await begin()
    await post('/links', { email: draft.email, locale: 'fi', purpose: 'resume' })
    const [mail] = await letters(on, `"to" = '${draft.email}' and template = 'resume_link'`)
    const sent = { ...submissionTo(draft.period.id, { email: draft.email }), id: draft.id }
    const answer = await on.host.api.post('/api/v1/applications', sent, bearer(draft.secret))
    expect(answer.status, answer.text).toBe(201)
    const exchanged = await post('/links/exchange', { token: tokensIn(mail!.text)[0] })
    expect(exchanged.body).toMatchObject({ kind: 'application', draftId: null })
  })
})
