import {
  agreementOf,
  type Agreement,
  type InterviewNotes,
  type InterviewOutcome,
  type InterviewStatus,
} from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { undoable } from './outcome.ts'
import type { SlotRow } from './statements.ts'

export type DeskStaff = { id: string; name: string; outcome: InterviewOutcome | null }
export type DeskSlot = {
  id: string
  startsAt: string
  endsAt: string
  zone: string
  place: string
  link: string
  staff: DeskStaff[]
  periods: string[]
  interview: {
    id: string
    status: InterviewStatus
    phone: string | null
    application: string
    reference: string
    name: string
    /** What was noted of it can be taken back: nobody has been told. */
    undoable: boolean
    agreement: Agreement
  } | null
}
export type Unbooked = {
  id: string
  reference: string
  name: string
  period: string
  email: string
  phone: string | null
  /** When they were last invited; null for never. */
  invitedAt: string | null
  missed: boolean
}

/** `GET /api/editor/interviews/options` */
export type InterviewOptions = {
  /** The newest first. */
  periods: { id: string; title: string }[]
  staff: { id: string; name: string }[]
  /** Who asks. */
  me: string
  zone: string
  now: string
}
/** `GET /api/editor/interviews` */
export type InterviewDesk = { slots: DeskSlot[]; unbooked: Unbooked[]; zone: string; now: string }

/** Who may sit in an interview. */
export async function interviewersOf(pool: Pool): Promise<InterviewOptions['staff']> {
  const { rows } = await pool.query<InterviewOptions['staff'][number]>(
    `select id, name from users where role in ('admin', 'coordinator') order by name, id`,
  )
  return rows
}

type DeskSlotRow = SlotRow & {
  staff: DeskStaff[]
  periods: string[]
  interview: Omit<NonNullable<DeskSlot['interview']>, 'agreement'> | null
  outcomes: InterviewOutcome[]
}

/** Who sits there with what they said, whoever else wrote notes, and the interview that the slot holds. */
const slotsStatement = `
  select s.id, s.starts_at, s.ends_at, s.zone, s.place, s.link,
    coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name, 'outcome', n.outcome) order by u.name)
      from interview_seats seat join users u on u.id = seat.staff_id
      left join interview_notes n on n.interview_id = i.id and n.staff_id = u.id where seat.slot_id = s.id), '[]') as staff,
    coalesce((select jsonb_agg(r.application_periods_id order by r."order") from interview_slots_rels r
      where r.parent_id = s.id and r.path = 'periods'), '[]') as periods,
    case when i.id is not null then jsonb_build_object('id', i.id, 'status', i.status, 'phone', i.phone, 'application', a.id,
      'reference', a.reference, 'name', a.name, 'undoable', ${undoable({ interview: 'i', application: 'a' })}) end as interview,
    coalesce((select jsonb_agg(n.outcome) from interview_notes n where n.interview_id = i.id and n.outcome is not null), '[]') as outcomes
  from interview_slots s left join interviews i on i.holds = s.id::text left join applications a on a.id = i.application_id
  where s.published and s.starts_at >= $1 and s.starts_at < $2 order by s.starts_at, s.id limit 1000`

/** The published times that begin within a stretch of time. */
export async function slotsBetween({
  pool,
  from,
  to,
}: {
  pool: Pool
  from: Date
  to: Date
}): Promise<DeskSlot[]> {
  const { rows } = await pool.query<DeskSlotRow>(slotsStatement, [from, to])
  return rows.map(({ id, starts_at, ends_at, zone, place, link, staff, periods, interview, outcomes }) => ({
    id,
    startsAt: starts_at.toISOString(),
    endsAt: ends_at.toISOString(),
    zone,
    place: place ?? '',
    link: link ?? '',
    staff,
    periods,
    interview: interview && { ...interview, agreement: agreementOf(outcomes) },
  }))
}

type UnbookedRow = Omit<Unbooked, 'invitedAt'> & { invited_at: Date | null }

/** Who is to be interviewed and has no time yet. */
export async function unbookedPeople(pool: Pool): Promise<Unbooked[]> {
  const { rows } = await pool.query<UnbookedRow>(
    `select a.id, a.reference, a.name, a.period_id as period, a.email, a.phone,
       (select max(e.at) from application_events e where e.application_id = a.id and e.kind = 'interview_invited') as invited_at,
       exists (select from interviews m where m.application_id = a.id and m.status = 'no_show') as missed
     from applications a where a.stage = 'interviewing' and not exists (select from interviews i where i.awaits = a.id::text)
     order by a.arrived_at, a.id limit 500`,
  )
  return rows.map(({ invited_at, ...row }) => ({ ...row, invitedAt: invited_at?.toISOString() ?? null }))
}

export type NotesShown = { staff: string | null; name: string | null; mine: boolean; notes: InterviewNotes }
export type InterviewDetail = {
  id: string
  status: InterviewStatus
  phone: string | null
  again: boolean
  slot: { id: string; startsAt: string; endsAt: string; zone: string; place: string; link: string }
  staff: { id: string; name: string }[]
  application: {
    id: string
    reference: string
    name: string
    stage: string
    period: string
    programme: string
  }
  notes: NotesShown[]
  /** Others have written too, but are not shown before one has said one's own. */
  hidden: number
  agreement: Agreement
}

type DetailRow = {
  id: string
  status: InterviewStatus
  phone: string | null
  again: boolean
  starts_at: Date
  ends_at: Date
  slot: Omit<InterviewDetail['slot'], 'startsAt' | 'endsAt'>
  staff: InterviewDetail['staff']
  application: InterviewDetail['application']
  notes: (Omit<NotesShown, 'mine'> & { outcome: InterviewOutcome | null })[]
}

const detailStatement = `
  select i.id, i.status, i.phone, i.again, s.starts_at, s.ends_at,
    jsonb_build_object('id', s.id, 'zone', s.zone, 'place', coalesce(s.place, ''), 'link', coalesce(s.link, '')) as slot,
    coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name) order by u.name)
      from interview_seats seat join users u on u.id = seat.staff_id where seat.slot_id = s.id), '[]') as staff,
    jsonb_build_object('id', a.id, 'reference', a.reference, 'name', a.name, 'stage', a.stage, 'period', a.period_id,
      'programme', a.programme_id) as application,
    coalesce((select jsonb_agg(jsonb_build_object('staff', n.staff_id, 'name', u.name, 'outcome', n.outcome, 'notes',
        jsonb_build_object('criteria', n.criteria, 'summary', coalesce(n.summary, ''), 'outcome', n.outcome)) order by n.created_at)
      from interview_notes n left join users u on u.id = n.staff_id where n.interview_id = i.id), '[]') as notes
  from interviews i join interview_slots s on s.id = i.slot_id join applications a on a.id = i.application_id where i.id = $1`

/**
 * One interview with its notes as `reader` may see them: an interviewer says what he or she thinks before reading the other.
 * Null when there is none.
 */
export async function interviewDetail({
  pool,
  id,
  reader,
}: {
  pool: Pool
  id: string
  /** The staff member's id. */
  reader: string
}): Promise<InterviewDetail | null> {
  const { rows } = await pool.query<DetailRow>(detailStatement, [id])
  const row = rows[0]
  if (!row) return null
  const sits = row.staff.some((each) => each.id === reader)
  const own = row.notes.find(({ staff }) => staff === reader)
  const seesAll = !sits || Boolean(own?.outcome)
  const shown = row.notes.filter(({ staff }) => seesAll || staff === reader)
  return {
    id: row.id,
    status: row.status,
    phone: row.phone,
    again: row.again,
    slot: { ...row.slot, startsAt: row.starts_at.toISOString(), endsAt: row.ends_at.toISOString() },
    staff: row.staff,
    application: row.application,
    notes: shown.map(({ staff, name, notes }) => ({ staff, name, mine: staff === reader, notes })),
    hidden: row.notes.length - shown.length,
    agreement: seesAll ? agreementOf(row.notes.map(({ outcome }) => outcome)) : 'waiting',
  }
}
