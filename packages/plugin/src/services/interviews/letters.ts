import type { Appointment, Locale } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import type { InterviewMailKey } from '../../mail/words/types.ts'
import { mailWords } from '../../mail/words/index.ts'
import { slotText } from './slotText.ts'

type Row = {
  id: string
  status: string
  sequence: number
  phone: string | null
  again: boolean
  starts_at: Date
  ends_at: Date
  zone: string
  place: string | null
  link: string | null
}

/** When a mail has still something to say: about the change that it was queued for, and no other. */
const holds: Record<Exclude<InterviewMailKey, 'interview_invitation'>, (row: Row, now: Date) => boolean> = {
  interview_booked: ({ status }) => status === 'booked',
  interview_moved: ({ status }) => status === 'booked',
  interview_cancelled: ({ status }) => status === 'cancelled',
  interview_reminder: ({ status, starts_at }, now) => status === 'booked' && starts_at > now,
  interview_missed: ({ status, again }) => status === 'no_show' && again,
}

/** Where one meets, in words: by telephone, at a place, by video, or at a place and by video. */
function whereOf({ phone, place, link }: Row, locale: Locale): string {
  const { byPhone, byVideo } = mailWords[locale]
  if (phone) return byPhone(phone)
  return [place, link ? `${byVideo}: ${link}` : ''].filter(Boolean).join(', ')
}

const calendars: ReadonlySet<string> = new Set(['interview_booked', 'interview_moved', 'interview_cancelled'])

/** What a mail about one interview says, and what goes into calendars; null when that is over. */
export async function interviewLetter({
  pool,
  key,
  data,
  locale,
  title,
  hours,
  now,
}: {
  pool: Pool
  key: Exclude<InterviewMailKey, 'interview_invitation'>
  data: Record<string, unknown> | null
  locale: Locale
  /** Of the period. */
  title: string
  /** The notice that applicants give. */
  hours: number
  now: Date
}): Promise<{ values: Record<string, string>; calendar?: Appointment } | null> {
  const { rows } = await pool.query<Row>(
    `select i.id, i.status, i.sequence::int, i.phone, i.again, s.starts_at, s.ends_at, s.zone, s.place, s.link
     from interviews i join interview_slots s on s.id = i.slot_id where i.id = $1`,
    [String(data?.interview ?? '')],
  )
  const row = rows[0]
  if (!row || row.sequence !== data?.sequence || !holds[key](row, now)) return null
  const { starts_at: from, ends_at: to, zone } = row
  const where = whereOf(row, locale)
  const until = new Date(from.getTime() - hours * 3_600_000)
  const values = {
    when: slotText({ from, to, zone, locale }),
    where,
    until: slotText({ from: until, zone, locale }),
  }
  if (!calendars.has(key)) return { values }
  return {
    values,
    calendar: {
      uid: `interview-${row.id}`,
      sequence: row.sequence,
      from,
      to,
      summary: mailWords[locale].interviewAbout(title),
      location: where,
      ...(row.link && !row.phone ? { url: row.link } : {}),
      ...(row.status === 'cancelled' ? { cancelled: true } : {}),
    },
  }
}
