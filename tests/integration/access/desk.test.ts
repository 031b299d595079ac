import { beforeAll, describe, expect, it } from 'vitest'
import { login, rest } from '../../support/rest.ts'
import { create, createPeriod, createStaff, password, submissionTo } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'
import { deskRoles, type DeskRole, deskRoutes } from './desk.ts'

const members = 'members'
const on = useHost({
  ownTables: true,
  config: { collections: [{ slug: members, auth: true, fields: [] }] },
})
const tokens = {} as Record<DeskRole, string | null>
let period = ''

beforeAll(async () => {
  const { payload } = on.host
  const staff = await createStaff(on.host)
  period = (await createPeriod(payload)).id
  const other = (await createPeriod(payload)).id
  const signedIn = async (email: string, collection: string, data: object = {}) => {
    await create(payload, collection, { email, password, ...data })
    return login(on.host, { email, password, collection })
  }
  const reviewer = { name: 'A reviewer', role: 'reviewer' }
  Object.assign(tokens, {
    anonymous: null,
    member: await signedIn('member@example.org', members),
    stranger: await signedIn('stranger@example.org', 'users', { ...reviewer, periods: [other] }),
    reviewer: await signedIn('reviewer@example.org', 'users', { ...reviewer, periods: [period] }),
    editor: staff.editor.token,
    coordinator: staff.coordinator.token,
    admin: staff.admin.token,
  })
})

const routesOf = (prefix: string) =>
  on.host.config.endpoints
    .filter(({ path }) => path.startsWith(prefix))
    .map(({ method, path }) => `${method} ${path}`)

describe('The table of the applications desk', () => {
  it('has a row for every endpoint of it', () =>
    expect(routesOf('/applications-desk').sort()).toEqual(Object.keys(deskRoutes).sort()))
})

describe.each(Object.entries(deskRoutes))('%s', (route, { who, body }) => {
  it(`is for ${who.join(', ') || 'nobody'}`, async () => {
    const [method = '', path = ''] = route.split(' ')
    const may: DeskRole[] = []
    for (const role of deskRoles) {
      const sent = submissionTo(period)
      await on.host.api.post('/api/v1/applications', sent)
      const answer = await rest(on.host, method.toUpperCase(), path.replace(':id', sent.id), {
        token: tokens[role],
        ...(body ? { body } : {}),
      })
      if (answer.status < 300) may.push(role)
      else expect([401, 403, 404], answer.text).toContain(answer.status)
    }
    expect(may).toEqual([...who])
  })
})

describe('A reviewer', () => {
  const closed = [
    'applications',
    'application-drafts',
    'application-events',
    'outbox',
    'subscriptions',
    'groups',
    'application-reads',
    'application-exports',
    'application-periods',
    'news',
    'mail-templates',
  ]
  it.each(closed)('reads no %s over Payload’s own API', async (slug) => {
    const answer = await rest(on.host, 'GET', `/${slug}?limit=1`, { token: tokens.reviewer })
    expect(answer.status, answer.text).toBe(403)
  })
  it('reads the own account alone and cannot change the own role or periods', async () => {
    const own = await rest(on.host, 'GET', '/users', { token: tokens.reviewer })
    const { docs } = own.body as { docs: { id: string; role: string; periods: string[] }[] }
    expect(docs).toHaveLength(1)
    const changed = await rest(on.host, 'PATCH', `/users/${docs[0]!.id}?depth=0`, {
      token: tokens.reviewer,
      body: { role: 'admin', periods: [] },
    })
    expect(changed.body).toMatchObject({ doc: { role: 'reviewer', periods: [period] } })
  })
})
