import type { Locale } from '@jobbuddies/shared'
import type { Pool } from 'pg'

/** What a certificate says. Days as `2027-05-31`. */
export type CertificateFacts = {
  name: string
  leads: boolean
  programme: string
  field: string | null
  organisation: string
  startsOn: string | null
  endsOn: string
  attended: number
  held: number
}

const nameIn = (table: string, id: string) =>
  `(select l.name from ${table}_locales l where l._parent_id = ${id} and l.name <> ''
    order by (l._locale::text = $2) desc, l._locale limit 1)`

/** Of the newest group that a person finished, or of the one that is named. Nothing of a group that is not over. */
const statement = `
  select a.name, coalesce(r.facilitator, false) as leads, coalesce(${nameIn('programmes', 'g.programme_id')}, '') as programme,
    ${nameIn('industries', 'g.industry_id')} as field,
    coalesce((select coalesce(nullif(s.organisation, ''), s.site_name) from site_settings s limit 1), '') as organisation,
    to_char(g.starts_on at time zone 'UTC', 'YYYY-MM-DD') as "startsOn",
    to_char(k.until at time zone $3, 'YYYY-MM-DD') as "endsOn",
    (select count(*) from meeting_attendances t join meetings m on m.id = t.meeting_id
      where m.group_id = g.id and m.state = 'held' and t.application_id = a.id and t.present)::int as attended,
    (select count(*) from meeting_attendances t join meetings m on m.id = t.meeting_id
      where m.group_id = g.id and m.state = 'held' and t.application_id = a.id)::int as held
  from group_members k join groups g on g.id = k.group_id and g.stage = 'completed' join applications a on a.id = k.application_id
  left join programmes_roles r on r._parent_id = g.programme_id and r.key = k.role
  where k.application_id = $1 and k.state = 'confirmed' and k.finished and k.until is not null and ($4::uuid is null or g.id = $4::uuid)
  order by k.until desc, k.id limit 1`

/** Null where there is nothing to certify. */
export async function certificateFacts({
  pool,
  application,
  group = null,
  locale,
  zone,
}: {
  pool: Pick<Pool, 'query'>
  application: string
  group?: string | null
  locale: Locale
  /** IANA: the day on which the group ended is told in it. */
  zone: string
}): Promise<CertificateFacts | null> {
  const { rows } = await pool.query<CertificateFacts>(statement, [application, locale, zone, group])
  return rows[0] ?? null
}

/** Has the person finished a group that is over? */
export async function hasCertificate({
  pool,
  application,
}: {
  pool: Pick<Pool, 'query'>
  application: string
}): Promise<boolean> {
  const { rowCount } = await pool.query(
    `select from group_members k join groups g on g.id = k.group_id and g.stage = 'completed'
     where k.application_id = $1 and k.state = 'confirmed' and k.finished and k.until is not null limit 1`,
    [application],
  )
  return rowCount === 1
}
