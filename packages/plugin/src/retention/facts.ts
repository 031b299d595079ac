import { fieldRegister, type RegisterEntry, type RetentionFacts, tableOf } from '@jobbuddies/shared'
import { bondOf } from './forget.ts'

/** What staff wrote of somebody, and files: they may go before the application does. */
export const partEntries = (clock: 'notes' | 'files'): RegisterEntry[] =>
  fieldRegister.filter((entry) => entry.clock === clock && entry.bond)

const hasAny = (clock: 'notes' | 'files'): string =>
  partEntries(clock)
    .map((entry) => `exists (select from ${tableOf(entry)} where ${bondOf(entry, 'array[a.id]')})`)
    .join(' or ')

const end = 'least(p.closes_at, p.closed_at)'

/** Columns of `RetentionFacts`, of `applications` as `a`. */
const columns = `
  a.id, a.stage, coalesce(r.facilitator, false) as facilitator, a.arrived_at as "arrivedAt", coalesce(a.matter, false) as matter,
  (select max(e.at) from application_events e where e.application_id = a.id) as "lastAt", ${end} as "periodEndsAt",
  (select max(coalesce(k.until, g.updated_at)) from group_members k join groups g on g.id = k.group_id
    where k.application_id = a.id and (k.until is not null or g.stage = 'completed')) as "groupEndedAt",
  exists (select from group_members k join groups g on g.id = k.group_id
    where k.application_id = a.id and k.until is null and g.stage <> 'completed') as seated,
  exists (select from offers o where o.application_id = a.id and o.status = 'open') as offered,
  (select max(s.ends_at) from interviews i join interview_slots s on s.id = i.slot_id
    where i.application_id = a.id and i.status = 'booked') as "interviewAt",
  (${hasAny('notes')}) as notes, (${hasAny('files')}) as files`

const from = `
  from applications a left join application_periods p on p.id = a.period_id
  left join programmes_roles r on r._parent_id = a.programme_id and r.key = a.role`

/** `notes`, `files`: there are some. */
export type FactsRow = RetentionFacts & { id: string; notes: boolean; files: boolean }

/** `$1`: arrived until then, `$2`: after this id, `$3`: at most so many. */
export const pageStatement = `
  select ${columns} ${from}
  where a.arrived_at <= $1 and a.id > $2 order by a.id limit $3`

/**
 * Whoever gives somebody a place, an offer or an interview locks the application first: what is locked here stays as it is
 * judged. One that somebody else holds is left for the next run.
 */
export const lockStatement = `select id from applications where id = any($1::uuid[]) order by id for update skip locked`
export const factsStatement = `select ${columns} ${from} where a.id = any($1::uuid[])`

export type DraftRow = { id: string; savedAt: Date; periodEndsAt: Date | null; extendedUntil: Date | null }

const draftColumns = `d.id, d.saved_at as "savedAt", ${end} as "periodEndsAt", d.extended_until as "extendedUntil"`
const draftsFrom = 'from application_drafts d left join application_periods p on p.id = d.period_id'

/** As `pageStatement`, by when they were saved. */
export const draftsStatement = `
  select ${draftColumns} ${draftsFrom} where d.saved_at <= $1 and d.id > $2 order by d.id limit $3`
export const lockDraftsStatement = `
  select ${draftColumns} ${draftsFrom} where d.id = any($1::uuid[]) order by d.id for update of d skip locked`
