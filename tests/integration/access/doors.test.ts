import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { login, rest } from '../../support/rest.ts'
import { create, createPeriod, createStaff, password } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'
import { deskRoutes } from './desk.ts'
import { doorRoles, type DoorRole, doors, hidden, ledOn, payloads } from './doors.ts'

const members = 'members'
const on = useHost({
  ownTables: true,
  config: { collections: [{ slug: members, auth: true, fields: [] }] },
})
const tokens = {} as Record<DoorRole, string | null>

beforeAll(async () => {
  const { payload } = on.host
  const staff = await createStaff(on.host)
  const signedIn = async (email: string, collection: string, data: object = {}) => {
    await create(payload, collection, { email, password, ...data })
    return login(on.host, { email, password, collection })
  }
  const { id: period } = await createPeriod(payload)
  const reviewer = { name: 'A reviewer', role: 'reviewer', periods: [period] }
  Object.assign(tokens, {
    anonymous: null,
    member: await signedIn('member@example.org', members),
    reviewer: await signedIn('reviewer@example.org', 'users', reviewer),
    editor: staff.editor.token,
    coordinator: staff.coordinator.token,
    admin: staff.admin.token,
  })
})

const ask = (role: DoorRole, route: string) => {
  const [method = '', path = ''] = route.split(' ')
  const asked = path.replace(/:\w+/g, () => randomUUID())
  const body = method === 'get' ? {} : { body: {} }
  return rest(on.host, method.toUpperCase(), asked, { token: tokens[role], ...body })
}

describe('The table of doors', () => {
  it('has a row for every endpoint of the admin', () => {
    const ours = on.host.config.endpoints
      .filter(({ path }) => !path.startsWith('/v1/'))
      .map(({ method, path }) => `${method} ${path}`)
    const told = [doors, ledOn, deskRoutes].flatMap((table) => Object.keys(table))
    expect(ours.toSorted()).toEqual([...told, ...hidden, ...payloads].sort())
  })
})

describe.each(Object.entries(doors))('%s', (route, who) => {
  it(`is for ${who.join(', ') || 'nobody'}`, async () => {
    const may: DoorRole[] = []
    for (const role of doorRoles) {
      const { status, text } = await ask(role, route)
      expect(status, text).toBeLessThan(500)
      if (status !== 401 && status !== 403) may.push(role)
      else if (role === 'anonymous') expect(status).toBe(401)
    }
    expect(may).toEqual([...who])
  })
})

describe.each(Object.entries(ledOn))('%s', (route, who) => {
  it(`leads ${who.join(', ')} on`, async () => {
    const led: DoorRole[] = []
    for (const role of doorRoles) {
      const { status, headers } = await ask(role, route)
      expect(status).toBe(303)
      if (headers.location !== '/admin') led.push(role)
    }
    expect(led).toEqual([...who])
  })
})

describe.each(hidden)('%s', (route) => {
  it('tells nobody that there is no such thing', async () => {
    const answers = await Promise.all(doorRoles.map((role) => ask(role, route)))
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`))).toEqual(
      new Set(['404 {"errors":[]}']),
    )
  })
})
