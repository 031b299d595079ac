import { randomUUID } from 'node:crypto'
import type { Stack } from './stack.ts'

let turn = 0

/** Two made-up applications to the demo's open period, in a stage. */
export async function twoApplicants({ query }: Pick<Stack, 'query'>, stage: string) {
  turn += 1
  const people: { id: string; name: string; period: string }[] = []
  for (const word of ['Aino', 'Björn']) {
    const id = randomUUID()
    const name = `${word} Desk${turn}`
    const email = `desk${turn}.${id.slice(0, 8)}@example.org`
    const rows = await query<{ period: string }>(
      `insert into applications (id, period_id, programme_id, industry_id, role, reference, stage, name, email, email_key, locale, arrived_at,
         consented_at, answers, questions, created_at, updated_at)
       select $1, p.id, p.programme_id, p.industry_id, p.role, $2, $3, $4, $5, $5, 'en', now(), now(), '{"motivation":"I want to."}',
         '[{"key":"motivation","kind":"long_text","label":"Why?"}]', now(), now()
       from application_periods p where p.label like 'IT: Mentees%' order by p.opens_at desc limit 1
       returning period_id as period`,
      [id, `T${id.slice(0, 8).toUpperCase()}`, stage, name, email],
    )
    people.push({ id, name, period: rows[0]?.period ?? '' })
  }
  return people
}
