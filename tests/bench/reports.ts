import { isDeepStrictEqual } from 'node:util'
import { reportDimensions } from '@jobbuddies/shared'
import pg from 'pg'
import { reportQuerySchema } from '../../packages/plugin/src/reports/contract.ts'
import { readReport } from '../../packages/plugin/src/reports/report.ts'
import { forgetStatement } from '../../packages/plugin/src/retention/forget.ts'
import { startDatabase } from './harness/database.ts'
import type { Bench } from './harness/session.ts'
import { countByHand, fillReports } from './reports/rows.ts'

const amounts = { applications: 100_000, groups: 2_000 }
const rounds = 5
/** Applications that one deletion takes. */
const portion = 2_000

export const reports: Bench = {
  name: 'reports',
  about: 'figures over 100,000 applications and 2,000 groups, before and after everybody is erased',
  apps: [],
  async run(session) {
    const { report, signal } = session
    const database = await startDatabase(session)
    const pool = new pg.Pool({ connectionString: database.url, max: 2 })
    session.defer(() => pool.end())
    // The demo's own people are few, and not counted here.
    await pool.query('delete from applications')
    await fillReports(database, amounts)
    const [of] = await database.query<{ id: string }>(
      `select programme_id as id from rounds where name = 'Bench 1'`,
    )
    const programme = of!.id
    const read = (query: object) => readReport({ pool, locale: 'en', query: reportQuerySchema.parse(query) })
    const all = async () =>
      Object.fromEntries(
        await Promise.all(reportDimensions.map(async (by) => [by, await read({ by, programme })] as const)),
      )

    const slowest = async (state: string) => {
      for (const by of reportDimensions) {
        const took: number[] = []
        for (let round = 0; round < rounds && !signal.aborted; round += 1) {
          const from = performance.now()
          await read({ by })
          took.push(performance.now() - from)
        }
        report.atMost(`${state}, by ${by}: the slowest of ${rounds}`, Math.max(...took) / 1000, 2, ' s')
      }
    }

    await slowest(`${amounts.applications} applications, ${amounts.groups} groups`)
    const before = await all()
    const { total } = await read({ programme })
    const counted = await countByHand(database, programme)
    report.note(
      `figures: ${Object.entries(total)
        .map(([step, amount]) => `${step} ${amount}`)
        .join(', ')}`,
    )
    report.none('figures that differ from an independent count', isDeepStrictEqual(total, counted) ? 0 : 1)

    const from = performance.now()
    for (;;) {
      const { rows } = await pool.query<{ id: string }>(`select id from applications limit ${portion}`)
      if (rows.length === 0 || signal.aborted) break
      await pool.query(forgetStatement({ ids: '$1::uuid[]' }), [rows.map(({ id }) => id)])
    }
    report.note(`everybody was erased in ${((performance.now() - from) / 1000).toFixed(0)} s`)
    const after = await all()
    for (const by of reportDimensions)
      report.none(`reports by ${by} that changed`, isDeepStrictEqual(after[by], before[by]) ? 0 : 1)
    const [left] = await database.query<{ people: number; kept: number }>(
      `select (select count(*) from applications)::int as people, (select count(*) from report_counts)::int as kept`,
    )
    report.none('applications that are left', left!.people)
    report.note(`${left!.kept} rows of numbers are kept of them`)
    await slowest('after the erasure')
  },
}
