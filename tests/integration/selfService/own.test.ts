import { ownApplicationSchema, ownExportSchema } from '@jobbuddies/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import { applicant, letters } from '../../support/mailedLinks.ts'
import { rest } from '../../support/rest.ts'
import { createStaff, fromNow, type Staff, submissionTo, update } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff
beforeAll(async () => {
  staff = await createStaff(on.host)
})
const post = (path: string, body: unknown) => on.host.api.post(`/api/v1${path}`, body)
const view = async (who: Awaited<ReturnType<typeof applicant>>, query = '') =>
  ownApplicationSchema.parse((await who.ask('GET', query)).body)
const close = (id: string) =>
  update(on.host.payload, 'application-periods', id, { closedAt: fromNow(-1_000) })

describe('One’s own application', () => {
  it('is told in plain words, for nobody’s cache', async () => {
    const who = await applicant(on)
    const answer = await who.ask('GET', '?locale=fi')
    expect(answer.headers['cache-control']).toContain('no-store')
    expect(answer.headers['referrer-policy']).toBe('no-referrer')
    expect(ownApplicationSchema.parse(answer.body)).toMatchObject({
      status: 'received',
      email: who.email,
      answers: who.sent.answers,
      may: ['edit', 'withdraw', 'export', 'erase'],
      history: [{ kind: 'submitted' }],
    })
  })
  it.each([
    ['interviewing', 'interview'],
    ['interviewed', 'in_selection'],
    ['some other stage', 'in_selection'],
    ['reserve', 'reserve'],
    ['accepted', 'accepted'],
    ['placed', 'placed'],
    ['declined', 'no_place'],
    ['turned_down', 'turned_down'],
    ['expired', 'expired'],
    ['dropped_out', 'dropped_out'],
  ])('in the stage %s is told as %s, and nothing of what staff write', async (stage, status) => {
    const who = await applicant(on)
    await update(on.host.payload, 'applications', who.id, { stage, notes: 'canary of staff' })
    expect((await view(who)).status).toBe(status)
    expect((await who.ask('GET')).text).not.toContain('canary')
    expect((await who.ask('GET', '/export')).text).not.toContain('canary')
  })
})

describe('Changing it', () => {
  it('replaces the words until the close and keeps the former ones', async () => {
    const who = await applicant(on)
    const answers = { background: 'New.', motivation: 'Newer.' }
    expect(
      (await who.ask('PATCH', '', { applicant: { name: 'New Name', phone: '040' }, answers })).status,
    ).toBe(200)
    expect(await view(who)).toMatchObject({
      name: 'New Name',
      phone: '040',
      answers,
      history: [{}, { kind: 'edited' }],
    })
    const [event] = await on.database.query<{ data: unknown }>(
      `select data from application_events where application_id = $1 and kind = 'edited'`,
      [who.id],
    )
    expect(event?.data).toEqual({
      before: { name: who.sent.applicant.name, phone: null, answers: who.sent.answers },
    })
    expect((await who.ask('PATCH', '', { answers })).status).toBe(200)
    expect((await view(who)).history).toHaveLength(2)
  })
  it('follows the rules of submission', async () => {
    const who = await applicant(on)
    const refused = async (body: unknown) => (await who.ask('PATCH', '', body)).body
    expect(await refused({ answers: { background: '' } })).toMatchObject({ code: 'invalid' })
    expect(await refused({ answers: { ...who.sent.answers, other: 'x' } })).toMatchObject({
      errors: [{ path: 'answers.other', code: 'unknown_key' }],
    })
    expect(await refused({ applicant: { email: 'other@example.org' } })).toMatchObject({ code: 'invalid' })
    expect(await refused({ stage: 'placed' })).toMatchObject({ code: 'invalid' })
    expect((await view(who)).history).toHaveLength(1)
  })
  it('ends with the period, also early', async () => {
    const who = await applicant(on)
    await close(who.period.id)
    expect((await who.ask('PATCH', '', { applicant: { name: 'Late' } })).body).toMatchObject({
      code: 'period_closed',
    })
    expect((await view(who)).may).toEqual(['withdraw', 'export', 'erase'])
  })
  it('asked many times at once loses nothing that it said was changed', async () => {
    const who = await applicant(on)
    const names = Array.from({ length: 20 }, (_, n) => `Name ${n}`)
    const answers = await Promise.all(names.map((name) => who.ask('PATCH', '', { applicant: { name } })))
    // A machine under load may say that it cannot do it now.
    for (const { status } of answers) expect([200, 503]).toContain(status)
    const changed = names.filter((_, n) => answers[n]?.status === 200)
    expect(changed.length).toBeGreaterThan(0)
    const rows = await on.database.query<{ name: string }>(
      `select data -> 'before' ->> 'name' as name from application_events where application_id = $1 and kind = 'edited'`,
      [who.id],
    )
    const kept = new Set([...rows.map((row) => row.name), (await view(who)).name])
    expect(changed.filter((name) => !kept.has(name))).toEqual([])
  })
})

describe('Withdrawing', () => {
  it('is done once, with one mail, and can be taken back while the period is open', async () => {
    const who = await applicant(on)
    const answers = await Promise.all([1, 2, 3].map(() => who.ask('POST', '/withdraw')))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    const sent = await letters(on, `application_id = '${who.id}' and template = 'withdrawn'`)
    expect(sent.map(({ subject }) => subject)).toEqual([expect.stringContaining('has been withdrawn')])
    expect(await view(who)).toMatchObject({ status: 'withdrawn', may: ['restore', 'export', 'erase'] })
    expect((await who.ask('PATCH', '', { applicant: { name: 'X' } })).body).toMatchObject({ code: 'not_now' })
    expect((await who.ask('POST', '/restore')).status).toBe(200)
    expect(await view(who)).toMatchObject({ status: 'received' })
    await who.ask('POST', '/withdraw')
    await close(who.period.id)
    expect((await who.ask('POST', '/restore')).body).toMatchObject({ code: 'period_closed' })
  })
})

describe('A question of staff', () => {
  it('goes out by mail, waits on the page, and is answered once', async () => {
    const who = await applicant(on)
    expect((await who.ask('POST', '/information', { text: 'Hello?' })).body).toMatchObject({
      code: 'not_now',
    })
    const asked = await rest(on.host, 'POST', `/editor/applications/${who.id}/ask`, {
      token: staff.coordinator.token,
      body: { text: 'Which weeks?' },
    })
    expect(asked.status).toBe(200)
    const [letter] = await letters(on, `application_id = '${who.id}' and template = 'more_information'`)
    expect(letter?.text).toContain('Which weeks?')
    expect(await view(who)).toMatchObject({ status: 'question_waiting', asked: { text: 'Which weeks?' } })
    await close(who.period.id)
    expect((await who.ask('POST', '/information', { text: '  ' })).body).toMatchObject({ code: 'invalid' })
    expect((await who.ask('POST', '/information', { text: 'Any.' })).status).toBe(200)
    expect((await who.ask('POST', '/information', { text: 'Again.' })).status).toBe(409)
    const { asked: waiting, history } = await view(who)
    expect(waiting).toBeNull()
    expect(history.map(({ kind, text }) => [kind, text])).toEqual([
      ['submitted', null],
      ['information_asked', 'Which weeks?'],
      ['information_given', 'Any.'],
    ])
  })
  it('is asked by coordinators alone', async () => {
    const who = await applicant(on)
    const path = `/editor/applications/${who.id}/ask`
    const body = { text: 'Hello?' }
    expect((await rest(on.host, 'POST', path, { token: staff.editor.token, body })).status).toBe(403)
    expect((await rest(on.host, 'POST', path, { body })).status).toBe(401)
  })
})

describe('A second application from the same address', () => {
  it('is answered exactly like the first; the mail explains, once a day', async () => {
    const who = await applicant(on)
    const first = await post('/applications', who.sent)
    const again = () => post('/applications', submissionTo(who.period.id, { email: who.email.toUpperCase() }))
    const second = await again()
    await again()
    const told = ({ status, text, headers: { date: _date, ...headers } }: typeof first) => ({
      status,
      text,
      headers,
    })
    expect(told(second)).toEqual(told(first))
    const sent = await letters(on, `application_id = '${who.id}' and template = 'already_applied'`)
    expect(sent).toHaveLength(1)
    expect(sent[0]?.subject).toContain('already applied')
  })
})

describe('Export and erasure', () => {
  it('gives everything of the person and nothing of others', async () => {
    const [who, other] = [await applicant(on), await applicant(on)]
    await who.ask('PATCH', '', { applicant: { name: 'New Name' } })
    const answer = await who.ask('GET', '/export')
    const whole = ownExportSchema.parse(answer.body)
    expect(whole.application).toMatchObject({ email: who.email, answers: who.sent.answers, name: 'New Name' })
    expect(whole.history).toHaveLength(2)
    expect(whole.messages).toMatchObject([{ message: 'receipt', to: who.email }])
    expect(answer.text).not.toContain(other.email)
  })
  it('leaves no word of the person anywhere but in one last mail', async () => {
    const who = await applicant(on)
    await post('/links', { email: who.email, locale: 'en' })
    await post('/applications', submissionTo(who.period.id, { email: who.email }))
    expect((await who.ask('DELETE')).status).toBe(200)
    const tables = await on.database.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    )
    const hits: string[] = []
    for (const { name } of tables) {
      const [row] = await on.database.query<{ n: number }>(
        `select count(*)::int as n from "${name}" t where position($1 in lower(t::text)) > 0`,
        [who.email.toLowerCase()],
      )
      if (row!.n > 0) hits.push(`${name}: ${row!.n}`)
    }
    expect(hits).toEqual(['outbox: 1'])
    expect(await on.database.query(`select template from outbox where "to" = $1`, [who.email])).toEqual([
      { template: 'erased' },
    ])
    const left = await on.database.query(
      `select 1 from application_links where application_id = $1 union all select 1 from application_events where application_id = $1`,
      [who.id],
    )
    expect(left).toEqual([])
    expect(
      await on.database.query('select outcome, amount from application_counts where period_id = $1', [
        who.period.id,
      ]),
    ).toEqual([{ outcome: 'submitted', amount: '1' }])
    expect((await who.ask('GET')).status).toBe(401)
    expect((await post('/links/exchange', { token: who.token })).status).toBe(404)
  })
})
