import type { Database } from '../harness/database.ts'

/**
 * Made-up people of every stage with their history, over twenty periods of five rounds, and groups of them. What is counted follows
 * from a person's number, so that a second statement can count it without ours.
 */
export async function fillReports(
  { query }: Database,
  { applications, groups }: { applications: number; groups: number },
): Promise<void> {
  await query(
    `insert into rounds (id, name, programme_id, created_at, updated_at)
     select gen_random_uuid(), 'Bench ' || i, (select id from programmes order by id limit 1), now(), now() from generate_series(1, 5) i`,
  )
  await query(
    `insert into application_periods (id, programme_id, industry_id, role, round_id, label, opens_at, closes_at, zone, published, created_at, updated_at)
     select gen_random_uuid(), r.programme_id, f.id, 'mentee', r.id, r.name || ' ' || i, now() + make_interval(years => 20 + i), now() + make_interval(years => 20 + i, days => 9),
       'Europe/Helsinki', false, now(), now()
     from generate_series(1, 20) i join rounds r on r.name = 'Bench ' || 1 + i % 5
     join (select id, row_number() over (order by id) as n from industries) f on f.n = 1 + i % (select count(*) from industries)`,
  )
  await query(
    `insert into applications (id, period_id, programme_id, industry_id, role, reference, stage, name, email, email_key, locale, arrived_at, consented_at,
       answers, questions, created_at, updated_at)
     select gen_random_uuid(), p.id, p.programme_id, p.industry_id, p.role, 'B' || lpad(i::text, 8, '0'),
       (array['submitted', 'declined', 'reserve', 'turned_down', 'placed', 'placed', 'placed', 'dropped_out', 'withdrawn', 'interviewed'])[1 + i % 10],
       'Person ' || i, 'p' || i || '@example.org', 'p' || i || '@example.org', 'en', now(), now(), '{}', '[]', now(), now()
     from generate_series(1, ${applications}) i
     join (select *, row_number() over (order by opens_at) - 1 as n from application_periods where label like 'Bench %') p on p.n = i / 10 % 20`,
  )
  // Four entries each, as an application has that came half of the way.
  await query(
    `insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
     select gen_random_uuid(), a.id, e.kind, now(), e.data, now(), now()
     from applications a cross join lateral (values
       ('submitted', '{}'::jsonb, true),
       ('stage_changed', '{"from": "submitted", "to": "interviewing"}', true),
       ('interview_held', '{}', not a.stage in ('submitted', 'withdrawn')),
       ('stage_changed', '{"from": "interviewing", "to": "interviewed"}', not a.stage in ('submitted', 'withdrawn')),
       ('offer_made', '{}', a.stage in ('turned_down', 'placed', 'dropped_out')),
       ('stage_changed', '{"from": "offered", "to": "accepted"}', a.stage in ('placed', 'dropped_out'))) e(kind, data, happened)
     where e.happened and a.reference like 'B%'`,
  )
  await query(
    `insert into groups (id, name, programme_id, industry_id, stage, starts_on, created_at, updated_at)
     select gen_random_uuid(), 'Bench ' || lpad(i::text, 5, '0'), (select id from programmes order by id limit 1), null,
       (array['running', 'completed', 'confirmed', 'completed']::enum_groups_stage[])[1 + i % 4], '2027-03-01', now(), now()
     from generate_series(1, ${groups}) i`,
  )
  await query(
    `insert into group_members (id, group_id, application_id, role, state, pinned, seat, since, until, finished, created_at, updated_at)
     select gen_random_uuid(), g.id, a.id, a.role, case when a.stage = 'placed' then 'confirmed' else 'left' end, false, 1, now(),
       case when a.stage = 'placed' then null else '2027-04-01'::timestamptz end, a.stage = 'placed' and g.stage = 'completed', now(), now()
     from (select *, row_number() over (order by reference) as n from applications where stage in ('placed', 'dropped_out') and reference like 'B%') a
     join (select *, row_number() over (order by name) - 1 as n from groups where name like 'Bench %') g on g.n = a.n % ${groups}`,
  )
  // Of whoever was active, two of three answer at the end, and every second of all some months later, a few of them twice.
  await query(
    `insert into follow_ups (id, application_id, group_id, months, opens_at, closes_at, answer, stopped, created_at, updated_at)
     select gen_random_uuid(), m.application_id, m.group_id, s.months, now(), now(),
       (array['employed', 'studying', 'looking', 'other'])[1 + (m.n + s.months) % 4], false, now(), now()
     from (select k.application_id, k.group_id, row_number() over (order by a.reference) as n from group_members k
       join groups g on g.id = k.group_id and g.stage <> 'confirmed' join applications a on a.id = k.application_id and a.reference like 'B%') m
     cross join (values (0), (3), (6)) s(months)
     where case s.months when 0 then m.n % 3 < 2 when 3 then m.n % 10 = 0 else m.n % 2 = 0 end`,
  )
  // Of them, four of five have given the start notice and one of two the end notice; of some it was taken back.
  await query(
    `insert into esf_notices (id, application_id, kind, holds, at, created_at, updated_at)
     select gen_random_uuid(), m.application_id, n.kind, case when m.n % 7 = 0 then null else m.application_id || ':' || n.kind end, now(), now(), now()
     from (select k.application_id, row_number() over (order by a.reference) as n from group_members k
       join groups g on g.id = k.group_id and g.stage <> 'confirmed' join applications a on a.id = k.application_id and a.reference like 'B%') m
     cross join (values ('start', 5), ('end', 2)) n(kind, part) where m.n % n.part <> 0`,
  )
  for (const table of [
    'applications',
    'application_events',
    'groups',
    'group_members',
    'follow_ups',
    'esf_notices',
  ])
    await query(`vacuum analyze ${table}`)
}

const answers = ['employed', 'studying', 'looking', 'other'] as const
/** At the end; and months later, where a later answer stands for an earlier one. */
const outcomes = [
  ...answers.map(
    (answer) =>
      `count(*) filter (where id in (select application_id from follow_ups where months = 0 and answer = '${answer}'))::int as end_${answer}`,
  ),
  ...answers.map(
    (answer) =>
      `count(*) filter (where id in (select f.application_id from follow_ups f where f.months > 0 and f.answer = '${answer}'
         and not exists (select from follow_ups x where x.application_id = f.application_id and x.months > f.months)))::int as later_${answer}`,
  ),
].join(', ')

/** The same figures for one programme, from the rows themselves and without a word of ours. */
export const countByHand = async ({ query }: Database, programme: string) => {
  const [row] = await query<Record<string, number>>(
    `select count(*)::int as applied,
       count(*) filter (where stage not in ('submitted', 'withdrawn'))::int as interviewed,
       count(*) filter (where stage in ('turned_down', 'placed', 'dropped_out'))::int as offered,
       count(*) filter (where stage in ('placed', 'dropped_out'))::int as accepted,
       count(*) filter (where id in (select m.application_id from group_members m, groups g where g.id = m.group_id and g.stage <> 'confirmed'))::int as active,
       count(*) filter (where id in (select m.application_id from group_members m where m.finished))::int as finished,
       count(*) filter (where stage = 'dropped_out')::int as dropped,
       ${outcomes},
       count(*) filter (where id in (select application_id from esf_notices where kind = 'start' and holds is not null))::int as notice_start,
       count(*) filter (where id in (select application_id from esf_notices where kind = 'end' and holds is not null))::int as notice_end
     from applications where programme_id = $1 and reference like 'B%'`,
    [programme],
  )
  return row
}
