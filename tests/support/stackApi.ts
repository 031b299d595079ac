import { demoPassword, type Stack } from './stack.ts'

export type Staff = 'admin' | 'coordinator' | 'editor'

type Answer<T> = { status: number; body: T }

/** Payload's own REST, signed in as one of the demo's staff. */
export async function signIn({ cms }: Stack, role: Staff) {
  const login = await fetch(`${cms}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${role}@example.org`, password: demoPassword }),
  })
  const { token } = (await login.json()) as { token?: string }
  if (!token) throw new Error(`The ${role} cannot sign in: ${login.status}`)

  return async <T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: object,
  ): Promise<Answer<T>> => {
    const response = await fetch(`${cms}/api${path}`, {
      method,
      headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    return { status: response.status, body: (await response.json()) as T }
  }
}

export type Rest = Awaited<ReturnType<typeof signIn>>

/** The id of the document with this English slug. */
export async function idOfSlug(rest: Rest, collection: string, slug: string): Promise<string> {
  const { body } = await rest<{ docs: { id: string }[] }>(
    'GET',
    `/${collection}?locale=en&depth=0&where[slug][equals]=${slug}`,
  )
  const [found] = body.docs
  if (!found) throw new Error(`There is no ${slug} among the ${collection}`)
  return found.id
}

export type NewPeriod = { industry: string; slug: string; opensAt: Date; closesAt: Date; published?: boolean }

/** Saves a period for mentees in one industry, named by its English slug, as a coordinator does. Answers its id. */
export async function savePeriod(
  rest: Rest,
  { industry, opensAt, closesAt, slug, published = true }: NewPeriod,
): Promise<string> {
  const { status, body } = await rest<{ doc?: { id: string } }>(
    'POST',
    '/application-periods?locale=en&depth=0',
    {
      programme: await idOfSlug(rest, 'programmes', 'jobbuddies'),
      industry: await idOfSlug(rest, 'industries', industry),
      role: 'mentee',
      slug,
      opensAt: opensAt.toISOString(),
      closesAt: closesAt.toISOString(),
      published,
    },
  )
  if (!body.doc) throw new Error(`The period was not saved: ${status} ${JSON.stringify(body)}`)
  return body.doc.id
}
