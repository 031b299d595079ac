import { createHash } from 'node:crypto'
import { type Answers, isPlaceable, type PlanRule } from '@jobbuddies/shared'
import {
  type Candidate,
  candidateFrom,
  capacityOf,
  type MatchingProblem,
  matchingProblemSchema,
  type Weights,
} from '@jobbuddies/shared/matching'
import type { Pool } from 'pg'
import { type PlanRow } from './plans.ts'
import { personColumns, type PersonRow, type RoleRow } from './seatRows.ts'

type Client = Pick<Pool, 'query'>

export type PlanGroup = {
  id: string
  name: string
  industry: string | null
  stage: string
  members: { application: string; role: string; state: string; pinned: boolean }[]
}
export type PlanPerson = PersonRow & { reference: string; period: string; arrived_at: Date }
/** All that a plan is about, as it stands. */
export type PlanFacts = {
  plan: PlanRow
  roles: RoleRow[]
  people: PlanPerson[]
  groups: PlanGroup[]
  /** By person (normalised address): live places in groups outside the plan, by name. */
  elsewhere: Map<string, string[]>
}

/** Stages in which groups are still made; later ones are shown, and left alone. */
const open = ['forming', 'proposed']
export const isOpen = ({ stage }: { stage: string }): boolean => open.includes(stage)

/** Groups of the plan, and those of the programme that belong to none and are still being formed. */
const groupsStatement = `
  select g.id, g.name, g.industry_id as industry, g.stage,
    coalesce((select jsonb_agg(jsonb_build_object('application', m.application_id, 'role', m.role, 'state', m.state,
      'pinned', m.pinned) order by m.since, m.id) from group_members m where m.group_id = g.id and m.holds is not null), '[]') as members
  from groups g where g.programme_id = $1 and g.stage <> 'completed'
    and (g.plan_id = $2 or (g.plan_id is null and g.stage in ('forming', 'proposed')))
  order by g.name, g.id`

const peopleStatement = `
  select ${personColumns}, a.reference, a.period_id as period, a.arrived_at from applications a
  where a.programme_id = $1 and (a.id = any($3) or (a.stage = any($4)
    and a.period_id in (select application_periods_id from group_plans_rels where parent_id = $2 and path = 'periods')))
  order by a.arrived_at, a.id limit 5000`

export async function planFacts({ pool, plan }: { pool: Client; plan: PlanRow }): Promise<PlanFacts> {
  const roles = await pool.query<RoleRow>(
    `select _parent_id as programme, key, facilitator, min::int as min, max::int as max from programmes_roles
     where _parent_id = $1 order by _order`,
    [plan.programme],
  )
  const { rows: groups } = await pool.query<PlanGroup>(groupsStatement, [plan.programme, plan.id])
  const inside = groups.flatMap(({ members }) => members.map(({ application }) => application))
  const stages = ['interviewed', 'offered', 'accepted', 'placed']
  const { rows } = await pool.query<PlanPerson>(peopleStatement, [plan.programme, plan.id, inside, stages])
  const leads = (key: string) => roles.rows.some((role) => role.key === key && role.facilitator)
  const within = new Set(inside)
  const people = rows.filter(({ id, stage, role }) => within.has(id) || isPlaceable(stage, leads(role)))
  const { rows: others } = await pool.query<{ email_key: string; name: string }>(
    `select a.email_key, g.name from group_members m join applications a on a.id = m.application_id join groups g on g.id = m.group_id
     where m.holds is not null and a.programme_id = $1 and a.email_key = any($2) and not g.id = any($3)`,
    [plan.programme, people.map(({ email_key }) => email_key), groups.filter(isOpen).map(({ id }) => id)],
  )
  const elsewhere = new Map<string, string[]>()
  for (const { email_key, name } of others) {
    elsewhere.set(email_key, [...(elsewhere.get(email_key) ?? []), name])
  }
  return { plan, roles: roles.rows, people, groups, elsewhere }
}

/** Staff's rules and pins, as the model knows them. */
const rulesOf = (rules: readonly PlanRule[], groups: readonly PlanGroup[]) => [
  ...rules,
  ...groups.flatMap(({ id, members }) =>
    members.flatMap(({ application, pinned }) =>
      pinned ? [{ kind: 'pin' as const, person: application, group: id }] : [],
    ),
  ),
]

/** Whom groups are proposed for: one candidate a person, with the places that they have left. */
function candidatesOf({ people, roles, groups, elsewhere }: PlanFacts): Candidate[] {
  const within = new Set(
    groups.filter(isOpen).flatMap(({ members }) => members.map(({ application }) => application)),
  )
  const leads = (key: string) => roles.some((role) => role.key === key && role.facilitator)
  const ranked = people.toSorted((a, b) => Number(within.has(b.id)) - Number(within.has(a.id)))
  const first = new Map<string, string>()
  for (const { id, email_key, stage, role } of ranked) {
    if (isPlaceable(stage, leads(role)) && !first.has(email_key)) first.set(email_key, id)
  }
  return people.flatMap((person): Candidate[] => {
    if (first.get(person.email_key) !== person.id) return []
    const answers = person.answers as Answers
    const places = leads(person.role) ? capacityOf(person.questions, answers) : 1
    const left = places - (elsewhere.get(person.email_key)?.length ?? 0)
    const { id, role, industries, questions } = person
    return left > 0
      ? [{ ...candidateFrom({ id, role, industries, questions, answers }), capacity: left }]
      : []
  })
}

/** The plan as a problem for the solver. The same plan, seed and weights make the same problem to the letter. */
export function problemOf({
  facts,
  seed = 1,
  weights = {},
}: {
  facts: PlanFacts
  seed?: number
  weights?: Partial<Weights>
}): MatchingProblem {
  const candidates = candidatesOf(facts)
  const known = new Set(candidates.map(({ id }) => id))
  const openGroups = facts.groups.filter(isOpen)
  return matchingProblemSchema.parse({
    seed,
    roles: facts.roles.map(({ key, facilitator, min, max }) => ({ key, facilitator, min, max })),
    candidates,
    rules: rulesOf(facts.plan.rules, openGroups),
    kept: openGroups
      .filter(({ members }) => members.length > 0)
      .map(({ id, industry, members }) => ({
        key: id,
        industry,
        lead: null,
        members: members.map(({ application }) => application).filter((each) => known.has(each)),
      })),
    weights,
  })
}

/** The problem with everybody who has a place in it, for saying why they are where they are: also whose application has moved on. */
export function withPlaced(problem: MatchingProblem, { people, groups }: PlanFacts): MatchingProblem {
  const known = new Set(problem.candidates.map(({ id }) => id))
  const placed = new Set(groups.flatMap(({ members }) => members.map(({ application }) => application)))
  const others = people.filter(({ id }) => placed.has(id) && !known.has(id))
  return {
    ...problem,
    candidates: [
      ...problem.candidates,
      ...others.map((person) => candidateFrom({ ...person, answers: person.answers as Answers })),
    ],
  }
}

export const hashOf = (problem: MatchingProblem): string =>
  createHash('sha256').update(JSON.stringify(problem)).digest('hex')
