import type { GroupDone, SeatStep } from '@jobbuddies/shared'
import { type Proposal, proposalSchema } from '@jobbuddies/shared/matching'
import type { Pool } from 'pg'
import { uuidv7 } from '../uuidv7.ts'
import { actOnPlan, type PlannedGroup } from './journal.ts'
import { isOpen, type PlanFacts, planFacts } from './problem.ts'
import { refuse } from './transaction.ts'

export const readProposal = async (
  pool: Pick<Pool, 'query'>,
  id: string,
): Promise<{ plan: string; result: Proposal } | null> => {
  const { rows } = await pool.query<{ plan: string; result: unknown }>(
    `select plan_id as plan, result from group_proposals where id = $1 and state in ('draft', 'applied')`,
    [id],
  )
  const result = proposalSchema.safeParse(rows[0]?.result)
  return rows[0] && result.success ? { plan: rows[0].plan, result: result.data } : null
}

/** Steps from the groups as they stand to those proposed. Who was pinned since then stays. */
export function stepsTo({
  facts,
  target,
}: {
  facts: PlanFacts
  /** Applications by the id of their group. */
  target: ReadonlyMap<string, readonly string[]>
}): SeatStep[] {
  const open = facts.groups.filter(isOpen)
  const now = open.flatMap(({ id, members }) =>
    members.map(({ application, pinned }) => ({ application, group: id, pinned })),
  )
  const wanted = new Map<string, Set<string>>()
  for (const [group, members] of target) {
    for (const application of members) {
      wanted.set(application, (wanted.get(application) ?? new Set()).add(group))
    }
  }
  const steps: SeatStep[] = []
  const everybody = new Set([...now.map(({ application }) => application), ...wanted.keys()])
  for (const application of everybody) {
    const own = now.filter((each) => each.application === application)
    if (own.some(({ pinned, group }) => pinned && !wanted.get(application)?.has(group))) continue
    const leaving = own.filter(({ group }) => !wanted.get(application)?.has(group))
    const coming = [...(wanted.get(application) ?? [])].filter((group) =>
      own.every((each) => each.group !== group),
    )
    for (let at = 0; at < Math.max(leaving.length, coming.length); at += 1) {
      steps.push({ application, from: leaving[at]?.group ?? null, to: coming[at] ?? null })
    }
  }
  return steps
}

/** Makes a proposal the groups of its plan, as one act that can be taken back. */
export const applyProposal = ({
  pool,
  plan,
  proposal,
  nameOf,
  by,
  now,
}: {
  pool: Pool
  plan: string
  proposal: string
  /** What a new group of this field is called. */
  nameOf: (industry: string | null, number: number) => string
  by: string
  now: Date
}): Promise<GroupDone<{ act: string }>> =>
  actOnPlan({
    pool,
    plan,
    by,
    now,
    decide: async (row, client) => {
      const known = await readProposal(client as Pool, proposal)
      if (!known || known.plan !== plan) return refuse({ code: 'group_gone' })
      const facts = await planFacts({ pool: client as Pool, plan: row })
      const open = facts.groups.filter(isOpen)
      const names = new Set(facts.groups.map(({ name }) => name))
      const make: PlannedGroup[] = []
      const target = new Map<string, readonly string[]>()
      for (const { key, industry, members } of known.result.groups) {
        const standing = open.find(({ id }) => id === key)
        const id = standing?.id ?? uuidv7(now)
        if (!standing) {
          let number = 1
          while (names.has(nameOf(industry, number))) number += 1
          const name = nameOf(industry, number)
          names.add(name)
          make.push({ id, name, industry })
        }
        target.set(
          id,
          members.map((member) => member.id),
        )
      }
      const steps = stepsTo({ facts, target })
      return { kind: 'apply', steps, make, drop: open.map(({ id }) => id), proposal }
    },
  })
