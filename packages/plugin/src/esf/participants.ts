import { type EsfNotice, esfLastDay, esfStateOf, type Locale, wallTime } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { participations } from '../services/participations.ts'
import type { EsfNoticeShown, EsfOption, EsfProject, EsfRow } from './contract.ts'

const projectsStatement = `
  select p.id, coalesce((select l.name from programmes_locales l where l._parent_id = p.id and l.name <> ''
      order by (l._locale::text = $1) desc, l._locale limit 1), '') as name,
    nullif(p.esf_code, '') as code, nullif(p.esf_form, '') as form, coalesce(p.esf_start_days, 0)::int as "startDays",
    coalesce(p.esf_end_days, 0)::int as "endDays"
  from programmes p where p.esf_funded order by 2, 1`

/** Programmes that staff have marked as funded by ESF+, by name. */
export const esfProjects = async (pool: Pick<Pool, 'query'>, locale: Locale): Promise<EsfProject[]> =>
  (await pool.query<EsfProject>(projectsStatement, [locale])).rows

type Row = {
  application: string
  name: string
  reference: string
  group_id: string | null
  group_name: string | null
  started_on: string
  ended_at: Date | null
  finished: boolean
  start: { at: string; by: string | null } | null
  end: { at: string; by: string | null } | null
}

const noted = (
  kind: EsfNotice,
) => `(select json_build_object('at', n.at, 'by', u.name) from esf_notices n left join users u on u.id = n.by_id
    where n.holds = f.application_id || ':${kind}') as "${kind}"`

/** `$1`: the programme, `$2`: the zone of its days. */
const participantsStatement = `
  select f.application_id as application, a.name, a.reference, f.group_id, g.name as group_name, f.started_on, f.ended_at, f.finished,
    ${noted('start')}, ${noted('end')}
  from (${participations('p.id = $1', '$2')}) f join applications a on a.id = f.application_id left join groups g on g.id = f.group_id
  order by a.name, a.id`

function noticeOf({
  row,
  kind,
  project,
  zone,
  now,
}: {
  row: Row
  kind: EsfNotice
  project: EsfProject
  zone: string
  now: Date
}): EsfNoticeShown {
  const days = kind === 'start' ? project.startDays : project.endDays
  const ended = row.ended_at && wallTime({ instant: row.ended_at, zone }).slice(0, 10)
  const day = kind === 'start' ? row.started_on : ended
  const done = row[kind] && { at: new Date(row[kind].at).toISOString(), by: row[kind].by }
  return {
    state: esfStateOf({ done: done !== null, day, days, zone, now }),
    ...{ day, lastDay: day && esfLastDay({ day, days }), done },
  }
}

export type EsfParticipant = EsfRow & { groupId: string | null; ended: boolean; finished: boolean }

/** Everybody who takes or took part in a programme, by name, with where their notices stand at `now`. */
export async function esfParticipants({
  pool,
  project,
  zone,
  now,
}: {
  pool: Pick<Pool, 'query'>
  project: EsfProject
  zone: string
  now: Date
}): Promise<{ participants: EsfParticipant[]; groups: EsfOption[] }> {
  const { rows } = await pool.query<Row>(participantsStatement, [project.id, zone])
  const participants = rows.map((row): EsfParticipant => {
    const { application, name, reference, group_id: groupId, group_name: group, finished } = row
    const of = { row, project, zone, now }
    const start = noticeOf({ ...of, kind: 'start' })
    const end = noticeOf({ ...of, kind: 'end' })
    return { application, name, reference, group, groupId, finished, ended: end.day !== null, start, end }
  })
  const groups = new Map(
    participants.flatMap(({ groupId, group }) => (groupId ? [[groupId, group ?? ''] as const] : [])),
  )
  const options = [...groups].map(([value, label]) => ({ value, label }))
  return { participants, groups: options.sort((a, b) => a.label.localeCompare(b.label)) }
}
