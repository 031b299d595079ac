import { isPrepared, type Locale } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { isForProgramme, isOut, textIn } from '../services/materials/laidOut.ts'
import { dutiesOf, stepChoicesOf } from '../services/running/duties.ts'
import { bears, preparedIn } from '../services/running/prepare.ts'
import type { RunDuty, RunMaterial, RunStep, StepOffer } from './contract.ts'

type Client = Pick<Pool, 'query'>

const programmeOf = async (client: Client, group: string): Promise<string> => {
  const { rows } = await client.query<{ programme: string }>(
    `select programme_id as programme from groups where id = $1`,
    [group],
  )
  return rows[0]?.programme ?? ''
}

const insideStatement = `
  select k.application_id as id, k.role from group_members k join applications a on a.id = k.application_id
  where k.group_id = $1 and k.state = 'confirmed' order by a.name, k.id`

/** What the programme of a group wants done before the start, and who has done it. */
export async function runDuties(pool: Client, group: string): Promise<RunDuty[]> {
  const duties = await dutiesOf(pool, await programmeOf(pool, group))
  if (duties.length === 0) return []
  const [{ rows: members }, prepared] = await Promise.all([
    pool.query<{ id: string; role: string }>(insideStatement, [group]),
    preparedIn(pool, group),
  ])
  return duties.map((duty) => {
    const { kind, part, name, hours } = duty
    const done = prepared.filter((each) => each.kind === kind && each.part === part)
    const of = members.filter((member) => bears(duty, member)).map(({ id }) => id)
    const has = (id: string) =>
      done.some((each) => each.application === id && isPrepared({ ...each, needed: hours }))
    return {
      ...{ kind, part, name, hours, of },
      done: done.map(({ kind: _kind, part: _part, ...each }) => each),
      missing: of.filter((id) => !has(id)),
    }
  })
}

const stepsStatement = `
  select s.id, s.kind, s.title, s.application_id as "of", to_char(s."on" at time zone 'UTC', 'YYYY-MM-DD') as "on", s.partner_id as partner,
    s.state, coalesce(s.outcome, '') as outcome, s.revision::int
  from group_steps s left join applications a on a.id = s.application_id
  where s.group_id = $1 order by s.application_id is not null, a.name, s.created_at, s.id`

/** Goals and steps of a group and its people. */
export const runSteps = async (pool: Client, group: string): Promise<RunStep[]> =>
  (await pool.query<RunStep>(stepsStatement, [group])).rows

const partnersStatement = `
  select p.id, p.name from partners p
  where p.name <> '' and exists (select from programmes_supporters s where s._parent_id = $1 and s.partner_id = p.id) order by p.name, p.id`

/** What a step of the group can be taken from. */
export async function stepOffer(pool: Client, group: string): Promise<StepOffer> {
  const programme = await programmeOf(pool, group)
  const [choices, partners, each] = await Promise.all([
    stepChoicesOf(pool, programme),
    pool.query<StepOffer['partners'][number]>(partnersStatement, [programme]),
    pool.query<{ each: number }>(
      `select coalesce(goals_each, 0)::int as "each" from programmes where id = $1`,
      [programme],
    ),
  ])
  return { choices, partners: partners.rows, goalsEach: each.rows[0]?.each ?? 0 }
}

const materialsStatement = `
  select m.id, t.title, m.audience, m.language from materials m cross join ${textIn('$2')}
  where ${isOut} and ${isForProgramme('(select g.programme_id from groups g where g.id = $1)')}
  order by m."order", m.created_at, m.id`

/** What the library has for the group, whoever it is for. */
export const runMaterials = async (pool: Client, group: string, locale: Locale): Promise<RunMaterial[]> =>
  (await pool.query<RunMaterial>(materialsStatement, [group, locale])).rows
