import type { GroupDone, PlanRule, SeatStep } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { uuidv7 } from '../uuidv7.ts'
import { actOnPlan } from './journal.ts'
import { refuse } from './transaction.ts'

type Of = { pool: Pick<Pool, 'connect'>; plan: string; by: string; now: Date }
type Done = Promise<GroupDone<{ act: string }>>

const kindOf = ({ from, to }: SeatStep) =>
  from === to ? 'pin' : from === null ? 'place' : to === null ? 'remove' : 'move'

/** Places, moves, removes or pins one person, or several at once. A place that is given by hand holds until somebody frees it. */
export const seatPeople = ({ steps, ...of }: Of & { steps: readonly SeatStep[] }): Done => {
  const [first] = steps
  return actOnPlan({ ...of, decide: () => ({ kind: first ? kindOf(first) : 'pin', steps }) })
}

const people = (rule: PlanRule): string[] => (rule.kind === 'keep_out' ? [rule.person] : rule.people)
const same = (a: PlanRule, b: PlanRule) =>
  a.kind === b.kind &&
  people(a).toSorted().join() === people(b).toSorted().join() &&
  (a.kind !== 'keep_out' || b.kind !== 'keep_out' || a.group === b.group)

/** Adds rules to a plan and takes others away. Whoever sits where a new rule keeps them out of is taken out. */
export const changeRules = ({
  add,
  remove,
  ...of
}: Of & { add: readonly PlanRule[]; remove: readonly PlanRule[] }): Done =>
  actOnPlan({
    ...of,
    decide: async (plan, client) => {
      const kept = plan.rules.filter((rule) => ![...remove, ...add].some((other) => same(rule, other)))
      const out = add.flatMap((rule) => (rule.kind === 'keep_out' ? [rule] : []))
      const { rows } = await client.query<{ application: string; group: string }>(
        `select application_id as application, group_id as "group" from group_members
         where state = 'planned' and application_id = any($1)`,
        [out.map(({ person }) => person)],
      )
      const steps = rows.flatMap(({ application, group }): SeatStep[] =>
        out.some((rule) => rule.person === application && (rule.group === null || rule.group === group))
          ? [{ application, from: group, to: null }]
          : [],
      )
      return { kind: 'rules', rules: [...kept, ...add], steps }
    },
  })

/** A new empty group of the plan. */
export const addGroup = ({
  name,
  industry,
  ...of
}: Of & { name: string; industry: string | null }): Promise<GroupDone<{ act: string; group: string }>> => {
  const id = uuidv7(of.now)
  return actOnPlan({ ...of, decide: () => ({ kind: 'group', make: [{ id, name, industry }] }) }).then(
    (done) => (done.ok ? { ...done, group: id } : done),
  )
}

/** A group of the plan goes when nobody is in it. */
export const dropGroup = ({ group, ...of }: Of & { group: string }): Done =>
  actOnPlan({
    ...of,
    decide: async (_, client) => {
      const { rows } = await client.query<{ name: string; by: string | null }>(
        `select g.name, u.name as by from groups g join group_members m on m.group_id = g.id
         left join users u on u.id = m.by_id where g.id = $1 order by m.updated_at desc limit 1`,
        [group],
      )
      const [inside] = rows
      if (inside) return refuse({ code: 'changed_meanwhile', group: inside.name, by: inside.by })
      return { kind: 'group', drop: [group] }
    },
  })
