import { interviewCalendar, isLocale, type Locale } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { mailWords } from '../../mail/words/index.ts'
import { hashOf, isTokenShaped, newToken } from '../tokens.ts'

/** Makes the address of somebody's calendar and answers its secret; the former one is good for nothing from now on. */
export async function renewFeed({
  pool,
  staff,
  locale,
}: {
  pool: Pool
  staff: string
  locale: Locale
}): Promise<string> {
  const token = newToken()
  await pool.query(
    `insert into interview_feeds (id, staff_id, hash, locale, created_at, updated_at)
     values (gen_random_uuid(), $1, $2, $3, now(), now())
     on conflict (staff_id) do update set hash = excluded.hash, locale = excluded.locale, updated_at = now()`,
    [staff, hashOf(token), locale],
  )
  return token
}

type Row = {
  id: string
  sequence: number
  starts_at: Date
  ends_at: Date
  changed_at: Date
  place: string | null
  link: string | null
  phone: string | null
  reference: string
}

/** From a month ago on. */
const feedStatement = `
  select i.id, i.sequence::int, s.starts_at, s.ends_at, i.changed_at, s.place, s.link, i.phone, a.reference
  from interview_seats seat join interview_slots s on s.id = seat.slot_id
  join interviews i on i.slot_id = s.id and i.status in ('booked', 'held') join applications a on a.id = i.application_id
  where seat.staff_id = $1 and s.starts_at > $2::timestamptz - interval '30 days' order by s.starts_at`

/** The calendar behind a secret; null for one that is none, or of somebody who works here no more. */
export async function readFeed({
  pool,
  token,
  adminUrl,
  now,
}: {
  pool: Pool
  token: string | null
  /** Of the admin, without a slash at the end. */
  adminUrl: string
  now: Date
}): Promise<string | null> {
  if (!isTokenShaped(token)) return null
  const { rows: feeds } = await pool.query<{ staff: string; locale: string }>(
    `select u.id as staff, f.locale from interview_feeds f join users u on u.id = f.staff_id
     where f.hash = $1 and u.role in ('admin', 'coordinator')`,
    [hashOf(token)],
  )
  const [feed] = feeds
  if (!feed) return null
  const words = mailWords[isLocale(feed.locale) ? feed.locale : 'en']
  const { rows } = await pool.query<Row>(feedStatement, [feed.staff, now])
  return interviewCalendar({
    name: words.interviews,
    interviews: rows.map(
      ({ id, sequence, starts_at, ends_at, changed_at, place, link, phone, reference }) => ({
        id,
        sequence,
        from: starts_at,
        to: ends_at,
        changedAt: changed_at,
        summary: words.interviewAbout(reference),
        location: phone ? '' : [place, link].filter(Boolean).join(', '),
        url: `${adminUrl}/interviews?open=${id}`,
      }),
    ),
  })
}
