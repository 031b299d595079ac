import { randomUUID } from 'node:crypto'

export type Submission = { id: string; periodId: string; applicant: { email: string } }

/** Makes submissions of the example in the service's own description: another id, period and address each. */
export async function submissionsOf(cmsUrl: string) {
  const response = await fetch(`${cmsUrl}/api/v1/openapi.json`)
  const description = (await response.json()) as {
    paths: Record<string, { post: { requestBody: { content: Record<string, { example: Submission }> } } }>
  }
  const example = description.paths['/applications']?.post.requestBody.content['application/json']?.example
  if (!example) throw new Error('The API description carries no example of a submission')
  return ({
    periodId,
    id = randomUUID(),
    email = `${randomUUID()}@bench.example.org`,
  }: Partial<Submission> & { periodId: string; email?: string }): Submission => ({
    ...example,
    id,
    periodId,
    applicant: { ...example.applicant, email },
  })
}
