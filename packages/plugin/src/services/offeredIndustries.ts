import { offeredIndustries } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import type { PeriodFacts } from './periodFacts.ts'

type Row = {
  industry_id: string | null
  opens_at: Date
  closes_at: Date | null
  paused_at: Date | null
  closed_at: Date | null
}

/** The industries that an applicant of this period may name, read from the database. */
export async function industriesOffered({
  pool,
  facts,
}: {
  pool: Pool
  facts: PeriodFacts
}): Promise<string[]> {
  const { programmeId, role } = facts
  const { rows } = await pool.query<Row>(
    `select industry_id, opens_at, closes_at, paused_at, closed_at from application_periods
     where programme_id = $1 and role = $2 and published and id <> $3`,
    [programmeId, role, facts.id],
  )
  const ofProgramme = await pool.query<{ industries_id: string }>(
    `select industries_id from programmes_rels where parent_id = $1 and path = 'industries' order by "order"`,
    [programmeId],
  )
  return offeredIndustries({
    period: facts,
    others: rows.map((row) => ({
      programmeId,
      role,
      industryId: row.industry_id,
      times: {
        published: true,
        opensAt: row.opens_at,
        closesAt: row.closes_at,
        pausedAt: row.paused_at,
        closedAt: row.closed_at,
      },
    })),
    programmeIndustries: ofProgramme.rows.map(({ industries_id: id }) => id),
  })
}
