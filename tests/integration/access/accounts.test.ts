import { beforeAll, describe, expect, it } from 'vitest'
import { login, rest, type RestAsk } from '../../support/rest.ts'
import { create, createStaff, password, type Staff } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'
import { plant } from './samples.ts'

const members = 'members'
const on = useHost({
  ownTables: true,
  config: { collections: [{ slug: members, auth: true, fields: [{ name: 'role', type: 'text' }] }] },
})
let staff: Staff

beforeAll(async () => {
  staff = await createStaff(on.host)
})

const ask = (method: string, path: string, options: RestAsk = {}) => rest(on.host, method, path, options)
const roleInDatabase = async (id: string) =>
  (await on.database.query<{ role: string }>('select role from users where id = $1', [id]))[0]?.role

describe('Nobody raises their own role', () => {
  it.each(['editor', 'coordinator'] as const)('as %s', async (role) => {
    const { id, token } = staff[role]
    const answer = await ask('PATCH', `/users/${id}`, { token, body: { role: 'admin', name: 'Renamed' } })
    expect(answer.status).toBe(200)
    expect(await roleInDatabase(id)).toBe(role)
    const [row] = await on.database.query<{ name: string }>('select name from users where id = $1', [id])
    expect(row?.name).toBe('Renamed')
  })
  it('while an admin can raise it', async () => {
    const { id } = await plant(on.host.payload, 'users')
    await ask('PATCH', `/users/${id}`, { token: staff.admin.token, body: { role: 'coordinator' } })
    expect(await roleInDatabase(id)).toBe('coordinator')
  })
  it('by a refreshed token', async () => {
    const { token } = staff.editor
    const refreshed = await ask('POST', '/users/refresh-token', { token, body: { role: 'admin' } })
    expect(refreshed.status).toBe(200)
    const { refreshedToken } = refreshed.body as { refreshedToken: string }
    expect((await ask('GET', '/applications', { token: refreshedToken })).status).toBe(403)
  })
  it('by being called admin in another collection of users', async () => {
    const email = 'pretender@example.org'
    await create(on.host.payload, members, { email, password, role: 'admin' })
    const token = await login(on.host, { email, password, collection: members })
    expect((await ask('GET', '/users', { token })).status).toBe(403)
    expect((await ask('GET', '/applications', { token })).status).toBe(403)
  })
})

describe('An account of staff', () => {
  it.each(['editor', 'coordinator'] as const)(
    'cannot be changed, read or made by another %s',
    async (role) => {
      const { token } = staff[role]
      const { id, email } = staff.admin
      const body = { password: 'taken over', email: 'taken@example.org' }
      expect((await ask('PATCH', `/users/${id}`, { token, body })).status).toBe(403)
      expect((await ask('GET', `/users/${id}`, { token })).status).toBe(404)
      expect(
        (await ask('POST', '/users', { token, body: { ...body, name: 'X', role: 'admin' } })).status,
      ).toBe(403)
      expect(await login(on.host, { email, password })).toBeTruthy()
    },
  )
  it('is read by its owner', async () => {
    const { body } = await ask('GET', '/users', { token: staff.editor.token })
    expect((body as { docs: { id: string }[] }).docs.map(({ id }) => id)).toEqual([staff.editor.id])
  })
  it('is unlocked by admins alone', async () => {
    const { email } = await plant(on.host.payload, 'users')
    const lock = () =>
      on.database.query(
        `update users set login_attempts = 5, lock_until = now() + interval '1 hour' where email = $1`,
        [email],
      )
    const isLocked = async () =>
      (await on.database.query('select 1 from users where email = $1 and lock_until > now()', [email]))
        .length > 0
    const unlock = (token?: string) => ask('POST', '/users/unlock', { token, body: { email } })
    await lock()
    for (const token of [undefined, staff.editor.token, staff.coordinator.token]) {
      expect((await unlock(token)).status).toBe(403)
      expect(await isLocked()).toBe(true)
    }
    expect((await unlock(staff.admin.token)).status).toBe(200)
    expect(await isLocked()).toBe(false)
  })
  it('cannot be registered as a first one once there is one', async () => {
    const body = { email: 'first@example.org', password, name: 'First', role: 'admin' }
    expect((await ask('POST', '/users/first-register', { body })).status).toBe(403)
    expect(await on.database.query('select 1 from users where email = $1', [body.email])).toEqual([])
  })
  it('never shows its secrets', async () => {
    const [secrets] = await on.database.query<{ hash: string; salt: string }>(
      'select hash, salt from users where id = $1',
      [staff.admin.id],
    )
    const { token } = staff.admin
    await ask('POST', '/users/forgot-password', { body: { email: staff.admin.email } })
    const [reset] = await on.database.query<{ token: string }>(
      'select reset_password_token as token from users where id = $1',
      [staff.admin.id],
    )
    expect([secrets?.hash, secrets?.salt, reset?.token].every((secret) => (secret?.length ?? 0) > 30)).toBe(
      true,
    )
    const answers = await Promise.all(
      ['/users', `/users/${staff.admin.id}?showHiddenFields=true`, '/users/me', '/access'].map((path) =>
        ask('GET', path, { token }),
      ),
    )
    for (const { text, status } of answers) {
      expect(status).toBe(200)
      for (const secret of [secrets?.hash, secrets?.salt, reset?.token]) expect(text).not.toContain(secret)
    }
  })
  it.each(['hash', 'salt', 'resetPasswordToken', 'sessions.id', 'loginAttempts'])(
    'cannot be guessed by a query on %s',
    async (field) => {
      const { token } = staff.editor
      const asked = await ask('GET', `/users?where[${field}][exists]=true`, { token })
      const sorted = await ask('GET', `/users?sort=${field}`, { token })
      const total = (answer: typeof asked) => (answer.body as { totalDocs?: number }).totalDocs ?? 0
      expect(asked.status === 400 || total(asked) <= 1, asked.text).toBe(true)
      expect(sorted.status === 400 || total(sorted) <= 1, sorted.text).toBe(true)
    },
  )
  it('loses its rights with its role, on the next request', async () => {
    const { id, email } = await plant(on.host.payload, 'users')
    const token = await login(on.host, { email: String(email), password })
    const see = async () => (await ask('GET', '/applications', { token })).status
    await on.database.query(`update users set role = 'coordinator' where id = $1`, [id])
    expect(await see()).toBe(200)
    await on.database.query(`update users set role = 'editor' where id = $1`, [id])
    expect(await see()).toBe(403)
    await on.database.query('delete from users where id = $1', [id])
    expect(await see()).toBe(403)
  })
})

describe('Where Payload answers on its own', () => {
  it.each([
    ['GET', '/graphql'],
    ['POST', '/graphql'],
    ['GET', '/graphql-playground'],
  ])('%s %s is not there', async (method, path) => {
    const body = method === 'POST' ? { query: '{ __schema { types { name } } }' } : undefined
    expect((await ask(method, path, { token: staff.admin.token, body })).status).toBe(404)
  })
  it('a stranger is not told which collections and fields there are', async () => {
    const { text } = await ask('GET', '/access')
    for (const { slug } of on.host.config.collections) {
      if (slug !== 'users' && slug !== members) expect(text).not.toContain(`"${slug}"`)
    }
  })
})
