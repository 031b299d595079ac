import {
  type EsfNotice,
  type Locale,
  outcomeStep,
  type SensitiveTopic,
  sensitiveIn,
} from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { recordReadsOf } from '../reading/reads.ts'
import { readReport } from '../reports/report.ts'
import type { EsfFigures, EsfProject, EsfQuery, EsfReport } from './contract.ts'
import { type EsfParticipant, esfParticipants, esfProjects } from './participants.ts'

/** Rows on one page. */
const perPage = 100

type Asked = { pool: Pool; query: EsfQuery; locale: Locale; zone: string; now: Date }

const isMissing = (one: EsfParticipant, kind: EsfNotice, overdue = false): boolean =>
  one[kind].state === 'overdue' || (!overdue && one[kind].state === 'due')

const facilitatorsStatement = `select key from programmes_roles where _parent_id = $1 and facilitator`

/** What a number is enough for counts the erased too, by the report; who is missing is of those who are here. */
async function figuresOf(
  { pool, locale }: Asked,
  project: EsfProject,
  participants: readonly EsfParticipant[],
): Promise<EsfFigures> {
  const [{ rows }, { rows: leads }] = await Promise.all([
    readReport({ pool, locale, query: { by: 'role', programme: project.id, page: 1 } }),
    pool.query<{ key: string }>(facilitatorsStatement, [project.id]),
  ])
  const leading = new Set<string | null>(leads.map(({ key }) => key))
  const of = (step: keyof (typeof rows)[number]['figures']) =>
    rows.reduce((sum, { key, figures }) => sum + (leading.has(key) ? 0 : figures[step]), 0)
  const here = (is: (one: EsfParticipant) => boolean) => participants.filter(is).length
  return {
    begun: of('active'),
    startDone: of('notice_start'),
    endDone: of('notice_end'),
    startMissing: here((one) => isMissing(one, 'start')),
    startOverdue: here((one) => isMissing(one, 'start', true)),
    ended: here(({ ended }) => ended),
    endMissing: here((one) => isMissing(one, 'end')),
    endOverdue: here((one) => isMissing(one, 'end', true)),
    finished: of('finished'),
    employed: of(outcomeStep('end', 'employed')),
    studying: of(outcomeStep('end', 'studying')),
    looking: of(outcomeStep('end', 'looking')),
    other: of(outcomeStep('end', 'other')),
  }
}

const nothing: EsfFigures = {
  ...{ begun: 0, startDone: 0, endDone: 0, startMissing: 0, startOverdue: 0, ended: 0, endMissing: 0 },
  ...{ endOverdue: 0, finished: 0, employed: 0, studying: 0, looking: 0, other: 0 },
}

/** The questions of a programme's periods, their own or those of a set, in any language. */
const questionsStatement = `
  select distinct l.label from application_periods p join application_periods_questions q on q._parent_id = p.id
    join application_periods_questions_locales l on l._parent_id = q.id where p.programme_id = $1 and l.label <> ''
  union
  select l.label from question_sets_questions q join question_sets_questions_locales l on l._parent_id = q.id
  where l.label <> '' and (q._parent_id in (select question_set_id from application_periods where programme_id = $1)
    or q._parent_id in (select question_set_id from programmes_roles where _parent_id = $1))
  order by 1`

async function doubtsOf(pool: Pool, programme: string) {
  const { rows } = await pool.query<{ label: string }>(questionsStatement, [programme])
  return rows.flatMap(({ label }): { question: string; topics: SensitiveTopic[] }[] => {
    const topics = sensitiveIn(label)
    return topics.length > 0 ? [{ question: label, topics }] : []
  })
}

/** Those whom a query chooses: whoever is overdue first, then whoever is due, then the others, each by name. */
function chosen(participants: readonly EsfParticipant[], { group, show }: EsfQuery): EsfParticipant[] {
  const order = (one: EsfParticipant) =>
    isMissing(one, 'start', true) || isMissing(one, 'end', true)
      ? 0
      : isMissing(one, 'start') || isMissing(one, 'end')
        ? 1
        : 2
  return participants
    .filter(({ groupId }) => group === undefined || groupId === group)
    .filter(
      (one) =>
        show === undefined ||
        isMissing(one, 'start', show === 'overdue') ||
        isMissing(one, 'end', show === 'overdue'),
    )
    .toSorted((a, b) => order(a) - order(b))
}

/**
 * Who of a programme has still to tell the authority that they begin or have ended, and the numbers that its funder asks for. That
 * names were read is recorded with each person, as wherever staff read of people. `all`: every row instead of a page.
 */
export async function readEsf({
  all = false,
  reader,
  ...asked
}: Asked & {
  all?: boolean
  /** The staff member's id. */
  reader: string
}): Promise<EsfReport> {
  const { pool, query, locale, zone, now } = asked
  const projects = await esfProjects(pool, locale)
  const programmes = projects.map(({ id, name }) => ({ value: id, label: name }))
  const project = projects.find(({ id }) => id === query.programme) ?? projects[0] ?? null
  if (!project) {
    const none = { groups: [], rows: [], doubts: [], amount: 0, page: 1, pages: 1 }
    return { programmes, project, group: null, figures: nothing, ...none }
  }
  const { participants, groups } = await esfParticipants({ pool, project, zone, now })
  const group = groups.find(({ value }) => value === query.group)?.value ?? null
  const rows = chosen(participants, { ...query, group: group ?? undefined })
  const pages = Math.max(1, Math.ceil(rows.length / perPage))
  const page = Math.min(query.page, pages)
  const shown = all ? rows : rows.slice((page - 1) * perPage, page * perPage)
  const [figures, doubts] = await Promise.all([
    figuresOf(asked, project, participants),
    doubtsOf(pool, project.id),
    recordReadsOf({
      ...{ pool, reader, how: all ? 'export' : 'list', at: now },
      applications: shown.map(({ application }) => application),
    }),
  ])
  return {
    ...{ programmes, groups, project, group, figures, doubts, page, pages, amount: rows.length },
    rows: shown.map(({ groupId: _group, ended: _ended, finished: _finished, ...row }) => row),
  }
}
