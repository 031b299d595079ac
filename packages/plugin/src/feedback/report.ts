import {
  type Answers,
  type FeedbackMoment,
  feedbackShown,
  type FeedbackSide,
  type Locale,
} from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { type QuestionDoc, questionsIn } from '../services/questionDocs.ts'
import { feedbackWords } from '../translations/feedbackWords.ts'
import type { FeedbackOption, FeedbackQuery, FeedbackReport, FeedbackRow } from './contract.ts'
import { tallyFeedback } from './tally.ts'

type Row = Omit<FeedbackRow, 'hidden' | 'closesAt' | 'open'> & {
  programme: string
  answers: number
  questions: QuestionDoc[]
  closesAt: Date
  closedAt: Date | null
}

const optionsStatement = `
  select p.id as value, coalesce((select l.name from programmes_locales l where l._parent_id = p.id and l.name <> ''
    order by (l._locale::text = $1) desc, l._locale limit 1), '') as label
  from programmes p where exists (select from feedback_rounds r join groups g on g.id = r.group_id where g.programme_id = p.id)
  order by 2, 1`

const roundsStatement = `
  select r.id, g.id as "group", g.name as "groupName", g.programme_id as programme, r.moment, r.side, r.anonymous, r.questions,
    r.closes_at as "closesAt", r.closed_at as "closedAt",
    (select count(*) from feedback_requests q where q.round_id = r.id)::int as asked,
    (select count(*) from feedback_requests q where q.round_id = r.id and q.answered)::int as answered,
    (select count(*) from feedback_answers a where a.round_id = r.id)::int as answers
  from feedback_rounds r join groups g on g.id = r.group_id where g.programme_id = $1
  order by g.name, g.id, array_position(array['start', 'middle', 'end'], r.moment::text), r.side desc`

const answersStatement = `
  select a.round_id as round, a.answers, p.name as by from feedback_answers a left join applications p on p.id = a.application_id
  where a.round_id = any($1::uuid[]) order by p.name, a.id`

/** Which rounds of a programme may be looked at, by themselves and in sums. */
function shownOf(rows: readonly Row[]) {
  const cells = Map.groupBy(rows, ({ moment, side }) => `${moment} ${side}`)
  const all = [...cells.values()].map((each) => feedbackShown(each))
  return {
    alone: new Set(all.flatMap(({ alone }) => alone)),
    together: new Set(all.flatMap(({ together }) => together)),
    hidden: new Map(all.flatMap(({ hidden }) => hidden.map(({ id, why }) => [id, why] as const))),
  }
}

type Asked = { pool: Pick<Pool, 'query'>; query: FeedbackQuery; locale: Locale; now: Date }

export type ShownAnswer = {
  moment: FeedbackMoment
  side: FeedbackSide
  /** Null where the answers of several groups are shown together alone. */
  group: string | null
  by: string | null
  answers: Answers
}

/** What was answered in a programme or one group of it, as far as staff may see it, and how many have answered. */
export async function readFeedbackReport({
  pool,
  query,
  locale,
  now,
}: Asked): Promise<{ report: FeedbackReport; answers: ShownAnswer[] }> {
  const { rows: programmes } = await pool.query<FeedbackOption>(optionsStatement, [locale])
  const programme =
    (programmes.find(({ value }) => value === query.programme) ?? programmes[0])?.value ?? null
  const { rows: all } = await pool.query<Row>(roundsStatement, [programme])
  const { alone, together, hidden } = shownOf(all)
  const groups = [...new Map(all.map((row) => [row.group, row.groupName]))].map(([value, label]) => ({
    ...{ value, label },
  }))
  const group = groups.find(({ value }) => value === query.group)?.value ?? null
  const rows = all.filter((row) => group === null || row.group === group)
  const visible = rows.filter(({ id }) => (group === null ? together : alone).has(id))
  const { rows: given } = await pool.query<{ round: string; answers: Answers; by: string | null }>(
    answersStatement,
    [visible.map(({ id }) => id)],
  )
  const byId = new Map(visible.map((row) => [row.id, row]))
  const answers = given.flatMap(({ round, ...each }): ShownAnswer[] => {
    const row = byId.get(round)
    if (!row) return []
    const { moment, side, groupName } = row
    return [{ ...each, moment, side, group: alone.has(round) ? groupName : null }]
  })
  const rounds = visible.map(({ moment, side, questions }) => ({
    ...{ moment, side },
    questions: questionsIn({ questions, locale }),
  }))
  const { yes, no } = feedbackWords(locale)
  return {
    answers,
    report: {
      options: { programmes, groups },
      ...{ programme, group },
      rounds: rows.map(({ questions: _questions, answers: _answers, programme: _of, closedAt, ...row }) => ({
        ...row,
        hidden: hidden.get(row.id) ?? null,
        closesAt: row.closesAt.toISOString(),
        open: closedAt === null && row.closesAt > now,
      })),
      ...tallyFeedback({ rounds, given: answers, yesNo: { yes, no } }),
    },
  }
}
