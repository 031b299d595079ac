import { type ReportDimension, reportDimensions, type ReportStep, reportSteps } from '@jobbuddies/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import { reportQuerySchema } from '../../../packages/plugin/src/reports/contract.ts'
import { readReport } from '../../../packages/plugin/src/reports/report.ts'
import { forgetStatement } from '../../../packages/plugin/src/retention/forget.ts'
import { eraseOwn } from '../../../packages/plugin/src/services/eraseOwn.ts'
import { servicesOf } from '../../../packages/plugin/src/services/services.ts'
import { cohort, type Member, plantCohort } from '../../support/cohort.ts'
import { login, rest } from '../../support/rest.ts'
import { create, createStaff, password, type Staff } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff
let world: Awaited<ReturnType<typeof plantCohort>>
const money = {
  moneyFrame: 10_000,
  money: [
    { name: 'Coordination', euros: 2_000, per: 'programme' },
    { name: 'Each group', euros: 500, per: 'group' },
    { name: 'Each person', euros: 100, per: 'participant' },
  ],
}
beforeAll(async () => {
  staff = await createStaff(on.host)
  // Somebody of another programme, who is in none of what is asked here.
  await plantCohort(on)
  world = await plantCohort(on, { money })
})

const read = (query: object = {}) =>
  readReport({
    pool: servicesOf(on.host.payload).pool,
    locale: 'en',
    query: reportQuerySchema.parse({ programme: world.programme, ...query }),
  })
/** By hand: how many of these came to each step. */
const counted = (of: (member: Member) => boolean = () => true) =>
  Object.fromEntries(
    reportSteps.map((step: ReportStep) => [
      step,
      cohort.filter((each) => of(each) && (step === 'applied' || each.reached.includes(step))).length,
    ]),
  )
const everything = async () => {
  const reports: Partial<Record<ReportDimension, unknown>> = {}
  for (const by of reportDimensions) reports[by] = await read({ by })
  return reports
}

describe('A report', () => {
  it('counts each application once, by the steps that it reached', async () => {
    const { total } = await read()
    expect(total).toEqual(counted())
    expect(total).toEqual({
      ...{ applied: 14, interviewed: 9, offered: 9, accepted: 8, active: 5, finished: 2, dropped: 2 },
      ...{ end_employed: 1, end_studying: 0, end_looking: 1, end_other: 0 },
      ...{ later_employed: 1, later_studying: 1, later_looking: 0, later_other: 0 },
      ...{ notice_start: 2, notice_end: 1 },
    })
  })
  it('is divided by role, round and period, each row by itself', async () => {
    const [mentees, mentors] = [counted(({ role }) => !role), counted(({ role }) => role === 'mentor')]
    const rows = async (by: ReportDimension) => (await read({ by })).rows
    expect(await rows('role')).toEqual([
      { key: 'mentee', name: 'Mentees', figures: mentees },
      { key: 'mentor', name: 'Mentors', figures: mentors },
    ])
    expect(await rows('round')).toEqual([
      { key: world.round, name: 'Spring 2027', figures: mentees },
      { key: null, name: null, figures: mentors },
    ])
    expect((await rows('period')).map(({ key, figures }) => [key, figures])).toEqual([
      [world.mentees, mentees],
      [world.mentors, mentors],
    ])
    expect((await rows('industry')).map(({ key }) => key)).toEqual([world.industry])
  })
  it('is divided by group, where each place counts', async () => {
    const { rows, money: told } = await read({ by: 'group' })
    const short = rows.map(({ name, figures: of }) => [
      ...[name, of.applied, of.active, of.finished, of.dropped],
      ...[of.end_employed, of.end_looking, of.later_employed, of.later_studying],
    ])
    expect(short).toEqual([
      ['A completed group', 3, 3, 2, 0, 0, 1, 1, 1],
      ['A confirmed group', 1, 0, 0, 0, 0, 0, 0, 0],
      ['A running group', 4, 3, 0, 2, 1, 0, 0, 0],
    ])
    expect(told).toEqual([])
  })
  it('is narrowed down', async () => {
    const mentees = counted(({ role }) => !role)
    for (const query of [{ role: 'mentee' }, { round: world.round }, { period: world.mentees }])
      expect((await read(query)).total).toEqual(mentees)
    expect((await read({ industry: '01890000-0000-7000-8000-000000000000' })).total.applied).toBe(0)
    const all = await read({ programme: undefined })
    expect(all.rows).toHaveLength(2)
    expect(all.total.applied).toBe(cohort.length * 2)
  })
  it('multiplies the sums of the programme by what there has been, whatever else is chosen', async () => {
    for (const query of [{}, { role: 'mentor' }])
      expect((await read(query)).money).toMatchObject([
        {
          frame: 10_000,
          groups: 2,
          participants: 4,
          employed: 2,
          sums: [{}, { name: 'Each group', euros: 500 }, {}],
        },
      ])
  })
})

describe('Small numbers', () => {
  const rolesOf = async (more: string) => {
    const { body } = await rest(
      on.host,
      'GET',
      `/editor/reports?programme=${world.programme}&by=role${more}`,
      {
        token: staff.coordinator.token,
      },
    )
    return (body as { rows: { figures: Record<string, number | null> }[] }).rows.map(({ figures }) => figures)
  }
  it('are exact for a coordinator, and hidden when asked for sharing', async () => {
    expect((await rolesOf('')).map(({ applied }) => applied)).toEqual([13, 1])
    const shared = await rolesOf('&share=1')
    expect(shared.map(({ applied }) => applied)).toEqual([null, null])
    expect(shared.map(({ dropped }) => dropped)).toEqual([null, 0])
  })
})

describe('Whoever is not a coordinator', () => {
  it.each(['', '/export?format=csv'])('gets nothing of /editor/reports%s', async (path) => {
    const reviewer = { email: `reviewer${path.length}@example.org`, password, name: 'R', role: 'reviewer' }
    await create(on.host.payload, 'users', reviewer)
    const ask = async (token: string | null) =>
      (await rest(on.host, 'GET', `/editor/reports${path}`, { token })).status
    expect(await ask(null)).toBe(401)
    expect(await ask(staff.editor.token)).toBe(403)
    expect(await ask(await login(on.host, reviewer))).toBe(403)
    expect(await ask(staff.coordinator.token)).toBe(200)
    expect(await ask(staff.admin.token)).toBe(200)
  })
})

describe('The table as a file', () => {
  it('has the rows and the sum, in the language of whoever asks, and is recorded', async () => {
    const path = `/editor/reports/export?format=csv&by=role&programme=${world.programme}`
    const { text, headers } = await rest(on.host, 'GET', path, {
      token: staff.coordinator.token,
      headers: { 'accept-language': 'sv' },
    })
    expect(headers['content-disposition']).toMatch(/attachment; filename="report-role-\d{4}-\d\d-\d\d\.csv"/)
    expect(text.replace(/^\ufeff/, '').split('\r\n')).toEqual([
      '"Roll","Ansökte","Intervjuades","Erbjöds en plats","Tog emot platsen","Med i en grupp","Slutförde","Hoppade av",' +
        '"Vid slutet: arbetar","Vid slutet: studerar","Vid slutet: söker arbete","Vid slutet: något annat",' +
        '"Månader senare: arbetar","Månader senare: studerar","Månader senare: söker arbete","Månader senare: något annat",' +
        '"ESF+-startanmälan","ESF+-slutanmälan"',
      '"Mentees",13,9,8,7,4,1,2,1,0,1,0,1,1,0,0,2,1',
      '"Mentors",1,0,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0',
      '"Totalt",14,9,9,8,5,2,2,1,0,1,0,1,1,0,0,2,1',
      '',
    ])
    const [last] = await on.database.query(
      `select by_id, format, columns, amount::int, filter->'report'->>'by' as by from application_exports order by at desc, id desc limit 1`,
    )
    expect(last).toEqual({
      ...{ by_id: staff.coordinator.id, format: 'csv', columns: [...reportSteps], amount: 2, by: 'role' },
    })
  })
  it('is of a kind that there is', async () => {
    const { status } = await rest(on.host, 'GET', '/editor/reports/export?format=pdf', {
      token: staff.coordinator.token,
    })
    expect(status).toBe(422)
  })
})

describe('When people are erased', () => {
  const kept = () =>
    on.database.query<{ kind: string; n: number }>(
      `select kind, sum(amount)::int as n from report_counts where programme_id = $1 group by 1 order by 1`,
      [world.programme],
    )
  it('by a clock, by themselves or by an administrator, every report stays as it was', async () => {
    const before = await everything()
    const { mail: sources, files, ledger, pool } = servicesOf(on.host.payload)
    const [own, admins, ...due] = world.ids
    expect(await eraseOwn({ sources, store: files.store, ledger, id: own! })).toEqual({ ok: true })
    expect(
      (await rest(on.host, 'DELETE', `/applications/${admins}`, { token: staff.admin.token })).status,
    ).toBe(200)
    expect(await everything()).toEqual(before)
    // Twice at once, as two processes do: each is counted once.
    await Promise.all([1, 2].map(() => pool.query(forgetStatement({ ids: '$1::uuid[]' }), [due])))
    const left = await on.database.query('select 1 from applications where programme_id = $1', [
      world.programme,
    ])
    expect(left).toEqual([])
    expect(await everything()).toEqual(before)
    expect(await kept()).toEqual([
      { kind: 'application', n: cohort.length },
      { kind: 'member', n: 8 },
    ])
  })
})
