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
  for (const table of ['applications', 'application_events', 'groups', 'group_members'])
    await query(`vacuum analyze ${table}`)
}

/** The same figures for one programme, from the rows themselves and without a word of ours. */
export const countByHand = async ({ query }: Database, programme: string) => {
  const [row] = await query<Record<string, number>>(
    `select count(*)::int as applied,
       count(*) filter (where stage not in ('submitted', 'withdrawn'))::int as interviewed,
       count(*) filter (where stage in ('turned_down', 'placed', 'dropped_out'))::int as offered,
       count(*) filter (where stage in ('placed', 'dropped_out'))::int as accepted,
       count(*) filter (where id in (select m.application_id from group_members m, groups g where g.id = m.group_id and g.stage <> 'confirmed'))::int as active,
       count(*) filter (where id in (select m.application_id from group_members m where m.finished))::int as finished,
       count(*) filter (where stage = 'dropped_out')::int as dropped
     from applications where programme_id = $1 and reference like 'B%'`,
    [programme],
  )
  return row
}
