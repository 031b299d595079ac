import {
  esfNotices,
  followUpAnswers,
  noticeStep,
  type NoticeStep,
  outcomeMoments,
  outcomeStep,
  type OutcomeStep,
  type ReportStep,
  reportSteps,
} from '@jobbuddies/shared'

/** What is counted: each application once, or each group that somebody was in. */
export type Counted = 'application' | 'member'

/** How far an application (`a`) came, by its stage, its history (`e`), its places in groups (`m`), what the person says (`f`) and notices to the funder (`n`). */
const reached: Record<ReportStep, Record<Counted, string> | string> = {
  applied: 'true',
  interviewed: `(a.stage = 'interviewed' or e.interviewed is true)`,
  offered: `(a.stage in ('offered', 'accepted', 'placed', 'turned_down', 'expired', 'dropped_out') or e.offered is true or m.application_id is not null)`,
  accepted: `(a.stage in ('accepted', 'placed') or e.accepted is true or m.application_id is not null)`,
  active: '(m.active is true)',
  finished: '(m.finished is true)',
  dropped: { application: `(a.stage = 'dropped_out')`, member: '(m.gone is true)' },
  ...(Object.fromEntries(
    outcomeMoments.flatMap((moment) =>
      followUpAnswers.map((answer) => [
        outcomeStep(moment, answer),
        `(f.at_${moment} is not distinct from '${answer}')`,
      ]),
    ),
  ) as Record<OutcomeStep, string>),
  ...(Object.fromEntries(
    esfNotices.map((notice) => [noticeStep(notice), `(n.${notice}_done is true)`]),
  ) as Record<NoticeStep, string>),
}
const reachedBy = (step: ReportStep, counted: Counted): string => {
  const by = reached[step]
  return typeof by === 'string' ? by : by[counted]
}

const of = (column: string, ids: string | null): string => (ids === null ? '' : `and ${column} in (${ids})`)

/**
 * The history that an interview and an offer leave; one that was set back is none. `offset 0` keeps each entry's JSON from being read
 * again for every question, and the entries from being fetched one by one in the order of an index.
 */
const history = (ids: string | null): string => `
  select application_id,
    sum(case when kind = 'interview_held' or enters = 'interviewed' then 1
      when kind = 'interview_undone' or (leaves = 'interviewed' and enters = 'interviewing') then -1 else 0 end) > 0 as interviewed,
    bool_or(kind = 'offer_made' or enters = 'offered') as offered,
    bool_or(kind = 'offer_accepted' or enters in ('accepted', 'placed')) as accepted
  from (
    select application_id, kind, data->>'to' as enters, data->>'from' as leaves from application_events
    where kind in ('stage_changed', 'interview_held', 'interview_undone', 'offer_made', 'offer_accepted') ${of('application_id', ids)} offset 0
  ) entries
  group by application_id`

/** Places that were confirmed. Whoever left before a group began was never active in it. */
const places = (counted: Counted, ids: string | null): string => `
  select k.application_id, ${counted === 'member' ? 'k.group_id' : 'null::uuid as group_id'}, bool_or(k.finished) as finished,
    bool_and(k.state = 'left') as gone,
    bool_or(g.stage in ('running', 'completed') and (k.state = 'confirmed' or k.until >= g.starts_on)) as active
  from group_members k join groups g on g.id = k.group_id
  where k.state in ('confirmed', 'left') ${of('k.application_id', ids)}
  group by k.application_id ${counted === 'member' ? ', k.group_id' : ''}`

/** Where people say they are, as their time ends and the last time after that; a person says so of the group that was their last. */
const said = (counted: Counted, ids: string | null): string => `
  select application_id, ${counted === 'member' ? 'group_id,' : ''} max(answer) filter (where months = 0) as at_end,
    (array_agg(answer order by months desc) filter (where months > 0))[1] as at_later
  from follow_ups where answer is not null ${of('application_id', ids)}
  group by application_id ${counted === 'member' ? ', group_id' : ''}`

/** Notices of ESF+ that staff have noted and not taken back (`n`). */
const noticed = (ids: string | null): string => `
  select application_id, ${esfNotices.map((notice) => `bool_or(kind = '${notice}') as ${notice}_done`).join(', ')}
  from esf_notices where holds is not null ${of('application_id', ids)} group by application_id`

const dimensions = ['period_id', 'programme_id', 'industry_id', 'role'] as const
const steps = (write: (step: ReportStep) => string): string => reportSteps.map(write).join(', ')

/**
 * Whoever applied, with how far each came: `id`, the dimensions, `group_id`, a boolean for each step.
 * `ids`: these applications alone, as an SQL query of ids.
 */
export const livingFacts = (counted: Counted, { ids = null }: { ids?: string | null } = {}): string => `
  select a.id, ${dimensions.map((column) => `a.${column}`).join(', ')}, m.group_id,
    ${steps((step) => `${reachedBy(step, counted)} as ${step}`)}
  from applications a left join (${history(ids)}) e on e.application_id = a.id
  ${counted === 'member' ? 'join' : 'left join'} (${places(counted, ids)}) m on m.application_id = a.id
  left join (${said(counted, ids)}) f on f.application_id = a.id ${counted === 'member' ? 'and f.group_id = m.group_id' : ''}
  left join (${noticed(ids)}) n on n.application_id = a.id
  where true ${of('a.id', ids)}`

const kinds = `${dimensions.join(', ')}, group_id, ${steps((step) => step)}`

/**
 * The living and those who are erased, as many rows as there are kinds of them: the dimensions, `group_id`, a boolean for each step,
 * `amount`.
 */
export const allFacts = (counted: Counted): string => `
  select ${kinds}, count(*)::int as amount from (${livingFacts(counted)}) living group by ${kinds}
  union all
  select ${dimensions.join(', ')}, group_id, ${steps((step) => `'${step}' = any(string_to_array(steps, ' '))`)}, amount::int
  from report_counts where kind = '${counted}'`

const passed = `concat_ws(' ', ${steps((step) => `case when ${step} then '${step}' end`)})`

/**
 * Keeps the numbers of applications that are erased in the same statement: `with` parts to stand beside `gone`, which has their
 * ids. The facts are read as they were before the statement.
 */
export function countBeforeErasure(): string[] {
  const ids = 'select id from gone'
  const counted = (kind: Counted) =>
    `select '${kind}' as kind, ${dimensions.join(', ')}, group_id, ${passed} as steps from (${livingFacts(kind, { ids })}) ${kind}s`
  const columns = `kind, ${dimensions.join(', ')}, group_id, steps`
  return [
    `counted_steps as (
      insert into report_counts as c (id, key, ${columns}, amount, created_at, updated_at)
      select gen_random_uuid(), concat_ws(':', kind, period_id, coalesce(industry_id::text, 'all'), role, coalesce(group_id::text, 'none'), steps),
        ${columns}, count(*), now(), now()
      from (${counted('application')} union all ${counted('member')}) facts group by ${columns}
      on conflict (key) do update set amount = c.amount + excluded.amount, updated_at = now()
    )`,
  ]
}
