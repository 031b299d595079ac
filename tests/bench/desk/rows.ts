import type { Database } from '../harness/database.ts'

const names = `(array['Virtanen','Korhonen','Nieminen','Andersson','Karlsson','Haddad','Nguyen','Kowalska','Ivanova','Okafor'])`
const words = `(array['nurse','welder','python','customers','kitchen','logistics','finnish','swedish','team','warehouse','design','accounting'])`

/** Fills `applications` up to an amount with made-up rows over twenty periods, and the stock collection with the same ones. */
export async function fillTo({ query }: Database, amount: number): Promise<void> {
  await query(
    `insert into application_periods (id, programme_id, role, opens_at, closes_at, zone, published, created_at, updated_at)
     select gen_random_uuid(), (select id from programmes limit 1), 'bench', now() + make_interval(years => 10 + i), now() + make_interval(years => 10 + i, days => 9),
       'Europe/Helsinki', false, now(), now()
     from generate_series(1, 20) i where not exists (select from application_periods where role = 'bench')`,
  )
  await query(
    `with period as (select id, programme_id, row_number() over (order by opens_at) - 1 as n from application_periods where role = 'bench'),
     known as (select count(*)::int as amount from applications where role = 'bench')
     insert into applications (id, period_id, programme_id, role, reference, stage, name, email, email_key, phone, locale, arrived_at, consented_at,
       answers, questions, created_at, updated_at)
     select gen_random_uuid(), period.id, period.programme_id, 'bench', 'B' || lpad(i::text, 8, '0'),
       (array['submitted','reading','interviewing','interviewed'])[1 + i / 20 % 4], 'Person' || i || ' ' || ${names}[1 + (i / 20 * 7) % 10],
       'person' || i || '@example.org', 'person' || i || '@example.org', '+358 40 ' || lpad(i::text, 7, '0'), 'en',
       now() - make_interval(secs => i), now(),
       jsonb_build_object('background', (select string_agg(${words}[1 + (i * k) % 12], ' ') || ' unusual' || i % 500 from generate_series(1, 40) k),
         'motivation', (select string_agg(${words}[1 + (i + k * 5) % 12], ' ') from generate_series(1, 40) k)),
       '[{"key":"background","label":"Background"},{"key":"motivation","label":"Motivation"}]', now(), now()
     from known, generate_series(known.amount + 1, ${amount}) i join period on period.n = i % 20`,
  )
  await query(`delete from stock_applications`)
  await query(
    `insert into stock_applications (id, reference, stage, name, email, phone, period, role, arrived_at, answers, questions, created_at, updated_at)
     select id, reference, stage, name, email, phone, period_id, role, arrived_at, answers, questions, created_at, updated_at from applications where role = 'bench'`,
  )
  await query(`delete from applications where role <> 'bench'`)
  await query(`vacuum analyze applications`)
  await query(`vacuum analyze stock_applications`)
}
