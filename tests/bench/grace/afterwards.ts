import { randomUUID } from 'node:crypto'
import type { Draft, Problem } from '@jobbuddies/shared'
import type { Entry } from '../harness/ledger.ts'
import type { Report } from '../harness/report.ts'
import type { Submission } from '../harness/submissions.ts'
import type { Moment } from './judgeGrace.ts'

/**
 * Everybody who was refused after the grace: told exactly when it ended, the answers still there, and moved to the next
 * period with all of them.
 */
export async function afterwards({
  report,
  url,
  moments,
  entries,
  next,
  submissionFor,
}: {
  report: Report
  url: string
  moments: Moment[]
  entries: Entry[]
  /** A period for the same people that is open. */
  next: string
  submissionFor: (of: { periodId: string; id?: string; email?: string }) => Submission
}): Promise<void> {
  const refused = new Set(entries.filter(({ code }) => code === 'period_closed').map(({ id }) => id))
  const people = moments.flatMap((moment) =>
    moment.people.flatMap((person) =>
      person.drafted && refused.has(person.id) ? [{ ...person, moment }] : [],
    ),
  )
  const wrong = { told: 0, kept: 0, moved: 0 }
  for (const { id, secret, email, moment } of people) {
    const submission = submissionFor({ periodId: moment.periodId, id, email }) as Submission & {
      answers: object
    }
    const ask = async <T>(path: string, method: 'GET' | 'POST', body?: object) => {
      const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' }
      const answer = await fetch(`${url}/api/v1${path}`, {
        method,
        headers,
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      return (await answer.json()) as T
    }
    const isWhole = ({ answers, applicant }: Draft) =>
      JSON.stringify(answers) === JSON.stringify(submission.answers) && applicant?.email === email
    const problem = await ask<Problem>('/applications', 'POST', submission)
    if (problem.code !== 'period_closed' || Date.parse(problem.graceEndsAt ?? '') !== moment.at)
      wrong.told += 1
    if (!isWhole(await ask<Draft>(`/drafts/${id}`, 'GET'))) wrong.kept += 1
    const newId = randomUUID()
    const moved = await ask<Draft>(`/drafts/${id}/carry`, 'POST', { periodId: next, newId })
    if (moved.id !== newId || !isWhole(moved)) wrong.moved += 1
  }
  report.atLeast('refused although they had begun: looked at', people.length, 300)
  report.none('of these not told the exact end of the grace', wrong.told)
  report.none('of these answers not kept', wrong.kept)
  report.none('of these not moved to the next period with every answer', wrong.moved)
}
