import { randomUUID } from 'node:crypto'
import type { Database } from './cluster.ts'

export type GroupPerson = {
  name: string
  role: string
  stage: string
  period: string
  programme: string
  industry: string | null
  email?: string
  answers?: object
  questions?: object[]
}

/** An application as it stands after the interviews, past all forms. Answers its id. */
export async function addPerson(query: Database['query'], person: GroupPerson): Promise<string> {
  const id = randomUUID()
  const email = person.email ?? `${id}@example.org`
  await query(
    `insert into applications (id, reference, stage, name, email, email_key, period_id, programme_id, industry_id, role, locale,
       arrived_at, consented_at, answers, questions, eligible, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9, 'en', now(), now(), $10, $11, true, now(), now())`,
    [
      id,
      id.slice(0, 13),
      person.stage,
      person.name,
      email,
      person.period,
      person.programme,
      person.industry,
      person.role,
      JSON.stringify(person.answers ?? {}),
      JSON.stringify(person.questions ?? []),
    ],
  )
  return id
}
