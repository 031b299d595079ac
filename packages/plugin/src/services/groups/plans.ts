import { createHash } from 'node:crypto'
import type { PlanRule } from '@jobbuddies/shared'
import type { Pool, PoolClient } from 'pg'
import { uuidv7 } from '../uuidv7.ts'

export type PlanRow = {
  id: string
  programme: string
  rules: PlanRule[]
  revision: number
}

const columns = 'id, programme_id as programme, rules, revision::int as revision'

/** The plan of a programme and these periods, begun when there is none; null when they are not periods of one programme. */
export async function openPlan({
  pool,
  periods,
  now,
}: {
  pool: Pick<Pool, 'query'>
  periods: readonly string[]
  now: Date
}): Promise<PlanRow | null> {
  const ids = [...new Set(periods)].toSorted()
  const { rows: known } = await pool.query<{ programme: string }>(
    `select programme_id as programme from application_periods where id = any($1)`,
    [ids],
  )
  const programme = known[0]?.programme
  if (!programme || known.length < ids.length || known.some((each) => each.programme !== programme)) {
    return null
  }
  const key = createHash('sha256').update(ids.join(' ')).digest('hex')
  await pool.query(
    `with fresh as (
       insert into group_plans (id, key, programme_id, rules, revision, created_at, updated_at)
       values ($1, $2, $3, '[]', 0, now(), now()) on conflict (key) do nothing returning id
     )
     insert into group_plans_rels ("order", parent_id, path, application_periods_id)
     select row_number() over (), fresh.id, 'periods', period from fresh, unnest($4::uuid[]) as period`,
    [uuidv7(now), key, programme, ids],
  )
  const { rows } = await pool.query<PlanRow>(`select ${columns} from group_plans where key = $1`, [key])
  return rows[0] ?? null
}

/** The plan, which nobody else acts on until the transaction ends. Its lock comes before those of applications and groups. */
export async function lockPlan(client: Pick<PoolClient, 'query'>, id: string): Promise<PlanRow | null> {
  const { rows } = await client.query<PlanRow>(
    `select ${columns} from group_plans where id = $1 for update`,
    [id],
  )
  return rows[0] ?? null
}

export const readPlan = async (pool: Pick<Pool, 'query'>, id: string): Promise<PlanRow | null> =>
  (await pool.query<PlanRow>(`select ${columns} from group_plans where id = $1`, [id])).rows[0] ?? null
