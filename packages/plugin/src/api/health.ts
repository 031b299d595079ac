import type { Readiness } from '@jobbuddies/shared'
import type { Services } from '../services/services.ts'

/** Can this process serve: is the database there, and has every known migration run? */
export async function readiness({ services }: { services: Services }): Promise<Readiness> {
  const clockOffset = services.clock.offset()
  try {
    const { rows } = await services.pool.query<{ ready: boolean }>(
      `select to_regclass('applications') is not null and to_regclass('outbox') is not null as ready`,
    )
    const migrations = rows[0]?.ready === true
    return { status: migrations ? 'ready' : 'not_ready', database: true, migrations, clockOffset }
  } catch {
    return { status: 'not_ready', database: false, migrations: false, clockOffset }
  }
}
