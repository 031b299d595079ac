import { beforeAll, describe, expect, it } from 'vitest'
import { judge, type PeriodAct, periodTimes, type SeenTimes } from '@jobbuddies/shared'
import { announceOpenings } from '../../../packages/plugin/src/services/openings.ts'
import { servicesOf } from '../../../packages/plugin/src/services/services.ts'
import { actsOf, beginDraft, reason } from '../../support/acts.ts'
import { letters, tokensIn } from '../../support/mailedLinks.ts'
import { rest } from '../../support/rest.ts'
import {
  createPeriod,
  createProgramme,
  createStaff,
  fromNow,
  type Staff,
  submissionTo,
} from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
const hour = 3_600_000
const day = 24 * hour
let staff: Staff
beforeAll(async () => {
  staff = await createStaff(on.host)
})
const { report, act, undo } = actsOf(on, () => staff.coordinator.token)

type Row = Record<string, unknown>
const rows = (sql: string, values: unknown[] = []) => on.database.query<Row>(sql, values)
const mailsOf = (period: string) =>
  rows(`select "to", locale, template, status, due_at from outbox where data->>'period' = $1 order by "to"`, [
    period,
  ])
const told = (period: string) => letters(on, `data->>'period' = '${period}' and status <> 'cancelled'`)
const verdictOf = async (id: string) => {
  const { seen, now } = await report(id)
  return judge({ period: periodTimes(seen), at: new Date(now) }).verdict
}

describe('An act on a period', () => {
  it('pauses with a reason in every promised language, tells whoever has a draft, and lets them go on afterwards', async () => {
    const { id } = await createPeriod(on.host.payload)
    const person = await beginDraft(on, id, { locale: 'sv' })
    expect((await report(id)).counts).toMatchObject({ pause: 1, resume: 1, extend: 1 })
    const paused = await act(id, 'pause')
    expect(paused, paused.text).toMatchObject({ status: 200, body: { told: 1 } })
    expect(await verdictOf(id)).toBe('paused')
    const site = await on.host.api.get('/api/v1/site?locale=fi')
    expect(site.text).toContain(reason.fi)
    const [mail, ...more] = await told(id)
    expect(more).toEqual([])
    expect(mail?.subject).toBe('Ansökningstiden är pausad: ' + mail?.subject.split(': ').slice(1).join(': '))
    expect(mail?.text).toContain(reason.sv)
    const exchanged = await on.host.api.post('/api/v1/links/exchange', { token: tokensIn(mail!.text)[0] })
    expect(exchanged.body).toMatchObject({ kind: 'draft', draftId: person.id })

    const resumed = await act(id, 'resume')
    expect(resumed).toMatchObject({ status: 200, body: { told: 1 } })
    expect(await verdictOf(id)).toBe('open')
    // The pause is news no more: its mail would be dropped, were it still waiting.
    expect((await told(id)).map(({ subject }) => subject.split(':')[0])).toEqual([
      'Du kan fortsätta med din ansökan',
    ])
  })

  it('says nothing in public while a promised language has no reason', async () => {
    const { id } = await createPeriod(on.host.payload)
    const { status, body } = await act(id, 'pause', { reason: { en: 'Back soon.', sv: ' ' } })
    expect({ status, body }).toEqual({
      status: 422,
      body: { code: 'reason_missing', languages: ['sv', 'fi'] },
    })
    expect(await verdictOf(id)).toBe('open')
  })

  it('is recorded with who, when, why and the state before and after, in a history that nobody alters', async () => {
    const { id, closesAt } = await createPeriod(on.host.payload)
    const until = fromNow(3 * day)
    const before = Date.now()
    expect((await act(id, 'extend', { until, why: 'Many asked for it.' })).status).toBe(200)
    const { events } = await report(id)
    expect(events).toMatchObject([
      {
        act: 'extend',
        by: 'The coordinator',
        why: 'Many asked for it.',
        told: 0,
        before: { closesAt, closedAt: null },
        after: { closesAt: until, closedAt: null },
        undone: false,
      },
    ])
    expect(Math.abs(Date.parse(events[0]!.at) - before)).toBeLessThan(10_000)
    const alter = (sql: string) => on.database.query(sql, [events[0]!.id])
    await expect(alter(`update period_events set why = 'Nobody asked.' where id = $1`)).rejects.toThrow(
      /not altered/,
    )
    await expect(alter('delete from period_events where id = $1')).rejects.toThrow(/not altered/)
    for (const { token } of Object.values(staff)) {
      const path = `/period-events/${events[0]!.id}`
      expect((await rest(on.host, 'PATCH', path, { token, body: { why: 'x' } })).status).toBe(403)
      expect((await rest(on.host, 'DELETE', path, { token })).status).toBe(403)
    }
  })

  it('is refused in words when it makes no sense, and nothing is written', async () => {
    const { id } = await createPeriod(on.host.payload, { closesAt: fromNow(2 * day) })
    const codes = [
      await act(id, 'resume'),
      await act(id, 'reopen'),
      await act(id, 'extend'),
      await act(id, 'extend', { until: fromNow(day) }),
      await act(id, 'extend', { until: '2027-03-28T03:30' }),
      await act(id, 'extend', { until: fromNow(3 * day), why: ' ' }),
      await act(id, 'close_early', { until: fromNow(3 * day) }),
    ].map(({ status, body }) => [status, (body as { code: string }).code])
    expect(codes).toEqual([
      [422, 'not_paused'],
      [422, 'not_closed'],
      [422, 'until_missing'],
      [422, 'until_not_later'],
      [422, 'until_unreadable'],
      [422, 'why_missing'],
      [422, 'until_not_earlier'],
    ])
    expect((await report(id)).events).toEqual([])
  })

  it('that would open two windows at once is refused with the name of the other, and the period stays as it was', async () => {
    const programme = await createProgramme(on.host.payload)
    const { id } = await createPeriod(on.host.payload, { programme, closesAt: fromNow(day) })
    await createPeriod(on.host.payload, { programme, opensAt: fromNow(2 * day), closesAt: fromNow(3 * day) })
    const { seen } = await report(id)
    const { status, body } = await act(id, 'extend', { until: fromNow(2.5 * day) })
    expect({ status, body }).toMatchObject({ status: 422, body: { code: 'refused' } })
    expect((body as { message: string }).message).toContain('Overlaps with')
    expect((await report(id)).seen).toEqual(seen)
  })

  it('closes early and opens again, and tells drafts and those who wait, each once and in one way', async () => {
    const { id, programme } = (await createPeriod(on.host.payload, { closesAt: fromNow(5 * day) })) as {
      id: string
      programme: string
    }
    await announceOpenings(servicesOf(on.host.payload).pool)
    const [begun, twice, sent] = [
      await beginDraft(on, id),
      await beginDraft(on, id),
      await beginDraft(on, id),
    ]
    await beginDraft(on, id, { email: twice.email })
    await on.host.api.post('/api/v1/applications', submissionTo(id, { email: sent.email }))
    await rows(
      `insert into subscriptions (id, email, email_key, scope, programme_id, role, locale, confirmed_at, expires_at, created_at, updated_at)
       select gen_random_uuid(), e, e, 'x', $1, 'mentee', 'fi', now(), now() + interval '1 month', now(), now() from unnest($2::text[]) e`,
      [programme, ['waits@example.org', begun.email]],
    )
    expect(await act(id, 'close_early')).toMatchObject({ status: 200, body: { told: 2 } })
    expect(await verdictOf(id)).toBe('closed')
    expect((await told(id)).map(({ subject }) => subject.split(':')[0])).toEqual([
      'Applications close earlier than planned',
      'Applications close earlier than planned',
    ])
    expect(await act(id, 'reopen')).toMatchObject({ status: 200, body: { told: 3 } })
    expect(await verdictOf(id)).toBe('open')
    const again = (await mailsOf(id)).filter(({ template }) => /again|reopened/.test(String(template)))
    expect(again.map(({ to, template }) => [to, template]).sort()).toEqual(
      [
        [begun.email, 'period_reopened'],
        [twice.email, 'period_reopened'],
        ['waits@example.org', 'period_open_again'],
      ].sort(),
    )
    const open = (await told(id)).find(({ subject }) => subject.startsWith('Haku on taas auki'))
    expect(open?.unsubscribe).toMatch(/&end$/)
  })

  it('waits with a fourth mail of the day to an address that a stranger typed', async () => {
    const { id } = await createPeriod(on.host.payload)
    const person = await beginDraft(on, id)
    for (let days = 1; days <= 4; days += 1)
      expect((await act(id, 'extend', { until: fromNow(days * day) })).status).toBe(200)
    const due = (await rows(`select due_at from outbox where "to" = $1 order by due_at`, [person.email])).map(
      ({ due_at }) => (due_at as Date).getTime() - Date.now() > 12 * hour,
    )
    expect(due).toEqual([false, false, false, true])
  })

  it('is taken back as long as no mail has left; then not', async () => {
    const { id } = await createPeriod(on.host.payload)
    await beginDraft(on, id)
    const { seen } = await report(id)
    await act(id, 'close_early')
    const { undo: offered, events } = await report(id)
    expect(offered?.event).toBe(events[0]!.id)
    expect((await undo(id, offered!.event)).status).toBe(200)
    const after = await report(id)
    expect(after.seen).toEqual(seen)
    expect(after.events.map((each) => [each.act, each.undone])).toEqual([
      ['undo', false],
      ['close_early', true],
    ])
    expect((await mailsOf(id)).map(({ status }) => status)).toEqual(['cancelled'])
    expect((await undo(id, offered!.event)).status).toBe(409)

    await act(id, 'close_early')
    await rows(
      `update outbox set attempts = 1, status = 'sent' where data->>'period' = $1 and status = 'queued'`,
      [id],
    )
    const last = await report(id)
    expect(last.undo).toBeNull()
    expect(await undo(id, last.events[0]!.id)).toMatchObject({ status: 409, body: { code: 'told' } })
  })
})

describe('Two coordinators', () => {
  const rivals = 5
  /** So many races on one period, each on what a loser of the one before was told. */
  async function compete(races: number): Promise<void> {
    const { id } = await createPeriod(on.host.payload, { closesAt: fromNow(30 * day) })
    const person = await beginDraft(on, id)
    let { seen } = await report(id)
    for (let race = 0; race < races; race += 1) {
      const [one, other]: [PeriodAct, PeriodAct] = seen.closedAt
        ? ['reopen', 'reopen']
        : [seen.pausedAt ? 'resume' : 'pause', 'close_early']
      const acts = Array.from({ length: rivals }, (_, turn) => (turn % 2 === 0 ? one : other))
      const answers = await Promise.all(acts.map((each) => act(id, each, { seen })))
      const losers = answers.filter(({ status }) => status === 409)
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      expect(losers).toHaveLength(rivals - 1)
      for (const { body } of losers)
        expect(body).toMatchObject({ code: 'changed', last: { by: 'The coordinator' } })
      seen = (losers[0]!.body as { now: SeenTimes }).now
    }
    const [counts] = await rows(
      `select (select count(*)::int from period_events where period_id = $1) as events,
              (select count(*)::int from outbox where "to" = $2) as mails,
              (select count(distinct key)::int from outbox where "to" = $2) as keys`,
      [id, person.email],
    )
    expect(counts).toEqual({ events: races, mails: races, keys: races })
  }
  it('who act on the same period at once: one does, the others are told what changed, 200 acts', async () => {
    await Promise.all([compete(20), compete(20)])
  }, 120_000)

  it('of whom one saves the form that was read before the act: the act stays', async () => {
    const { id } = await createPeriod(on.host.payload)
    await act(id, 'pause')
    const { seen } = await report(id)
    const { status } = await rest(on.host, 'PATCH', `/application-periods/${id}`, {
      token: staff.coordinator.token,
      body: { pausedAt: null, closedAt: fromNow(-1), closesAt: fromNow(9 * day), graceMinutes: 30 },
    })
    expect(status).toBe(200)
    expect((await report(id)).seen).toEqual(seen)
  })
})

describe('The door to acts', () => {
  it('is closed to everybody but coordinators', async () => {
    const { id } = await createPeriod(on.host.payload)
    const { seen } = await report(id)
    for (const [token, expected] of [
      [undefined, 401],
      [staff.editor.token, 403],
    ] as const) {
      const asked = token ? { token } : {}
      expect((await rest(on.host, 'GET', `/editor/periods/${id}/acts`, asked)).status).toBe(expected)
      const body = { act: 'close_early', seen, why: 'x' }
      expect((await rest(on.host, 'POST', `/editor/periods/${id}/acts`, { ...asked, body })).status).toBe(
        expected,
      )
    }
  })
})
