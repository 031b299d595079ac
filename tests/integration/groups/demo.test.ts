import { seed } from '@jobbuddies/tools/stack/database'
import { proposeGroups } from '@jobbuddies/shared/matching'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSolver } from '../../../packages/plugin/src/matching/solver.ts'
import { openPlan } from '../../../packages/plugin/src/services/groups/plans.ts'
import { planFacts, problemOf } from '../../../packages/plugin/src/services/groups/problem.ts'
import { createDatabaseFrom, type Database, templateName } from '../../support/cluster.ts'

describe('The demo organisation when groups are to be made', () => {
  let database: Database
  let pool: pg.Pool
  beforeAll(async () => {
    database = await createDatabaseFrom({
      name: templateName({ prefix: 'jobbuddies_matching', files: 'src/{migrations,seed}/**/*.ts' }),
      fill: (workshop) => seed({ ...workshop, env: { ...workshop.env, NODE_ENV: 'production' } }, 'matching'),
    })
    pool = new pg.Pool({ connectionString: database.url, max: 2 })
  })
  afterAll(async () => {
    await pool?.end()
    await database?.drop()
  })

  it('has people of whom a whole group can be proposed, and more of them than it takes', async () => {
    const periods = await database.query<{ id: string }>('select distinct period_id as id from applications')
    const plan = await openPlan({ pool, periods: periods.map(({ id }) => id), now: new Date() })
    const { solve, close } = startSolver()
    const { groups, unplaced } = await proposeGroups({
      problem: problemOf({ facts: await planFacts({ pool, plan: plan! }) }),
      solve,
    })
    await close()
    expect(groups.map(({ members }) => members.length)).toEqual([15])
    expect(unplaced).toHaveLength(2)
  })
})
