import { randomUUID } from 'node:crypto'
import { type Pass, previewPath, writePass } from '@jobbuddies/shared'
import { demoPassword, type Stack } from './stack.ts'
import type { Staff } from './stackApi.ts'

/** The secret that the demo's CMS and site share. */
const secret = 'jobbuddies-development-site-secret'
const minute = 60_000

/** Follows one of the admin's links as somebody who is signed in, and answers where it leads. */
export async function openPreview(
  { cms }: Stack,
  role: Staff,
  query: Record<string, string>,
): Promise<string> {
  const login = await fetch(`${cms}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${role}@example.org`, password: demoPassword }),
  })
  const { token } = (await login.json()) as { token: string }
  const answer = await fetch(`${cms}/api/jobbuddies/preview?${new URLSearchParams(query)}`, {
    headers: { authorization: `JWT ${token}` },
    redirect: 'manual',
  })
  return answer.headers.get('location') ?? `status ${answer.status}`
}

/** A pass as the CMS would write it for a member of staff, with what the test needs of it. */
export async function passFor({ query }: Stack, changes: Partial<Pass> = {}): Promise<string> {
  const [{ id = '' } = {}] = await query<{ id: string }>(
    "select id from users where email = 'editor@example.org'",
  )
  const pass: Pass = {
    v: 1,
    id: randomUUID(),
    by: id,
    drafts: false,
    asOf: null,
    since: null,
    back: '/admin',
    exp: Date.now() + 10 * minute,
    ...changes,
  }
  return writePass({ secret, pass })
}

/** The whole address of a path of the site under a pass. */
export const under = ({ site }: Stack, written: string, path: string): string =>
  site + previewPath({ written, path })
