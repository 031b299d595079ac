import { demoPassword, type Stack } from './stack.ts'

export type Staff = 'admin' | 'coordinator' | 'editor'

type Answer<T> = { status: number; body: T }

/** What says who somebody is, as a cookie or a header. */
export async function tokenOf({ cms }: Stack, role: Staff): Promise<string> {
  const login = await fetch(`${cms}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${role}@example.org`, password: demoPassword }),
  })
  const { token } = (await login.json()) as { token?: string }
  if (!token) throw new Error(`The ${role} cannot sign in: ${login.status}`)
  return token
}

/** Payload's own REST, signed in as one of the demo's staff. */
export async function signIn(stack: Stack, role: Staff) {
  const { cms } = stack
  const token = await tokenOf(stack, role)
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

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Uploads a picture of one pixel as an editor does. Answers its id. */
export async function uploadPicture(stack: Stack): Promise<string> {
  const body = new FormData()
  body.append('file', new Blob([dot], { type: 'image/png' }), 'dot.png')
  body.append('_payload', JSON.stringify({ alt: 'A dot' }))
  const headers = { authorization: `JWT ${await tokenOf(stack, 'editor')}` }
  const answer = await fetch(`${stack.cms}/api/media?locale=en`, { method: 'POST', headers, body })
  const { doc } = (await answer.json()) as { doc?: { id: string } }
  if (!doc) throw new Error(`The picture was not stored: ${answer.status}`)
  return doc.id
}

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

export type NewPeriod = {
  industry: string
  slug: string
  opensAt: Date
  closesAt: Date
  published?: boolean
  /** Minutes after the close for whoever had begun; left out, the usual ones. */
  graceMinutes?: number
}

/** Saves a period for mentees in one industry, named by its English slug, as a coordinator does. Answers its id. */
export async function savePeriod(
  rest: Rest,
  { industry, opensAt, closesAt, slug, published = true, graceMinutes }: NewPeriod,
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
      ...(graceMinutes === undefined ? {} : { graceMinutes }),
    },
  )
  if (!body.doc) throw new Error(`The period was not saved: ${status} ${JSON.stringify(body)}`)
  return body.doc.id
}

/** Closes a period at once, as a coordinator does. Answers the status. */
export async function closeEarly(rest: Rest, id: string): Promise<number> {
  const { body } = await rest<{ seen: object }>('GET', `/editor/periods/${id}/acts`)
  const act = { act: 'close_early', seen: body.seen, why: 'For a test.' }
  return (await rest('POST', `/editor/periods/${id}/acts`, act)).status
}
