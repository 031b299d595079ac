import { randomUUID } from 'node:crypto'
import type { GroupDone, GroupRefusalCode } from '@jobbuddies/shared'
import { openPlan } from '../../packages/plugin/src/services/groups/plans.ts'
import { servicesOf } from '../../packages/plugin/src/services/services.ts'
import { addPerson } from './groupPeople.ts'
import { createIndustry, createPeriod, createProgramme, unique } from './scenario.ts'
import type { On } from './useHost.ts'

/** Bounds that a handful of people fill. */
const roles = [
  { key: 'mentee', name: 'Mentee', plural: 'Mentees', facilitator: false, min: 2, max: 3 },
  { key: 'mentor', name: 'Mentor', plural: 'Mentors', facilitator: true, min: 1, max: 2 },
]

export type PersonData = {
  role?: string
  stage?: string
  name?: string
  email?: string
  period?: string
  answers?: object
  questions?: object[]
}

/** A programme with one field, its two periods, and a plan of them; people and groups are added to it. */
export async function groupWorld(on: On, { of = roles }: { of?: object[] } = {}) {
  const { payload } = on.host
  const programme = await createProgramme(payload, { roles: of })
  const industry = await createIndustry(payload)
  const mentees = await createPeriod(payload, { programme, industry, role: 'mentee' })
  const mentors = await createPeriod(payload, { programme, industry, role: 'mentor', closesAt: null })
  const { pool, clock } = servicesOf(payload)
  const plan = await openPlan({ pool, periods: [mentees.id, mentors.id], now: clock.now() })
  if (!plan) throw new Error('There is no plan')

  const person = ({ role = 'mentee', stage = 'interviewed', ...data }: PersonData = {}) =>
    addPerson(on.database.query, {
      name: unique('Person'),
      period: role === 'mentor' ? mentors.id : mentees.id,
      ...data,
      role,
      stage,
      programme,
      industry,
    })
  /** Many at once, in two statements. */
  async function many(count: number, { role = 'mentee', stage = 'interviewed' }: PersonData = {}) {
    const rows = await on.database.query<{ id: string }>(
      `insert into applications (id, reference, stage, name, email, email_key, period_id, programme_id, industry_id, role, locale,
         arrived_at, consented_at, answers, questions, eligible, created_at, updated_at)
       select n.id, left(n.id::text, 13), $1, 'Person ' || left(n.id::text, 8), n.id || '@example.org', n.id || '@example.org', $2, $3,
         $4, $5, 'en', now(), now(), '{}', '[]', true, now(), now()
       from (select gen_random_uuid() as id from generate_series(1, $6::int)) n returning id`,
      [stage, role === 'mentor' ? mentors.id : mentees.id, programme, industry, role, count],
    )
    return rows.map(({ id }) => id)
  }
  async function manyGroups(count: number) {
    const rows = await on.database.query<{ id: string }>(
      `insert into groups (id, name, programme_id, industry_id, stage, plan_id, created_at, updated_at)
       select n.id, 'Group ' || left(n.id::text, 8), $1, $2, 'forming', $3, now(), now()
       from (select gen_random_uuid() as id from generate_series(1, $4::int)) n returning id`,
      [programme, industry, plan!.id, count],
    )
    return rows.map(({ id }) => id)
  }
  async function group({
    stage = 'forming',
    name = unique('Group'),
    field = industry as string | null,
  } = {}) {
    const id = randomUUID()
    await on.database.query(
      `insert into groups (id, name, programme_id, industry_id, stage, plan_id, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, now(), now())`,
      [id, name, programme, field, stage, plan!.id],
    )
    return id
  }
  return {
    programme,
    industry,
    mentees: mentees.id,
    mentors: mentors.id,
    plan: plan.id,
    pool,
    clock,
    person,
    many,
    group,
    manyGroups,
  }
}
export type World = Awaited<ReturnType<typeof groupWorld>>

/** Why it was refused; fails when it was not. */
export function refusalOf(done: GroupDone): GroupRefusalCode {
  if (done.ok) throw new Error('It was done')
  return done.refusal.code
}

/** The live places of a person or of a group. */
export const placesOf = (on: On, where: { application?: string; group?: string }) =>
  on.database.query<{ group: string; application: string; state: string; pinned: boolean }>(
    `select group_id as "group", application_id as application, state, pinned from group_members
     where holds is not null and ($1::uuid is null or application_id = $1) and ($2::uuid is null or group_id = $2)
     order by since, id`,
    [where.application ?? null, where.group ?? null],
  )
