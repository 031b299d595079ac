import { beforeAll, describe, expect, it } from 'vitest'
import type { Payload } from 'payload'
import { type Answer } from '../../support/api.ts'
import { login, rest, type RestAsk } from '../../support/rest.ts'
import { create, createStaff, password, type Row } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'
import { picture, plant, samples } from './samples.ts'
import { collections, globals, internals, type Operation, type Role, roles, type Rules } from './table.ts'

const members = 'members'
const on = useHost({
  ownTables: true,
  config: { collections: [{ slug: members, auth: true, fields: [] }] },
})
const tokens = {} as Record<Role, string | null>

beforeAll(async () => {
  const staff = await createStaff(on.host)
  const email = 'member@example.org'
  await create(on.host.payload, members, { email, password })
  Object.assign(tokens, {
    anonymous: null,
    member: await login(on.host, { email, password, collection: members }),
    editor: staff.editor.token,
    coordinator: staff.coordinator.token,
    admin: staff.admin.token,
  })
})

const ask = (role: Role, method: string, path: string, options: RestAsk = {}) =>
  rest(on.host, method, path, { token: tokens[role], ...options })

/** Told no: by status, or by an empty list. Anything else than yes or no is a fault. */
function allowed(answer: Answer): boolean {
  if (answer.status === 200 || answer.status === 201) return true
  expect([401, 403, 404, 501], answer.text).toContain(answer.status)
  return false
}

const listed = (answer: Answer, has: (doc: Record<string, unknown>) => boolean): boolean =>
  allowed(answer) && (answer.body as { docs: Record<string, unknown>[] }).docs.some(has)

const fieldOf = async (payload: Payload, slug: string, id: string, field: string): Promise<unknown> => {
  const doc = await payload.findByID({ collection: slug as 'news', id, depth: 0, disableErrors: true })
  return (doc as unknown as Row | null)?.[field]
}

type Attempt = (role: Role, slug: string) => Promise<boolean>

const attempts: Record<Operation, Attempt> = {
  async create(role, slug) {
    const data = await samples[slug]?.data(on.host.payload)
    const { totalDocs: before } = await on.host.payload.count({ collection: slug as 'news' })
    const answer = await ask(role, 'POST', `/${slug}`, { body: slug === 'media' ? upload(data) : data })
    const { totalDocs: after } = await on.host.payload.count({ collection: slug as 'news' })
    expect(after - before, answer.text).toBe(allowed(answer) ? 1 : 0)
    return allowed(answer)
  },
  async read(role, slug) {
    const { id } = await plant(on.host.payload, slug)
    const one = allowed(await ask(role, 'GET', `/${slug}/${id}?depth=0`))
    const inList = listed(await ask(role, 'GET', `/${slug}?depth=0&limit=0`), (doc) => doc.id === id)
    const count = await ask(role, 'GET', `/${slug}/count?where[id][equals]=${id}`)
    const counted = allowed(count) && (count.body as { totalDocs: number }).totalDocs > 0
    expect({ inList, counted }, slug).toEqual({ inList: one, counted: one })
    return one
  },
  async update(role, slug) {
    const { id } = await plant(on.host.payload, slug)
    const { field, changed } = samples[slug]!
    const yes = allowed(await ask(role, 'PATCH', `/${slug}/${id}`, { body: { [field]: changed } }))
    expect((await fieldOf(on.host.payload, slug, id, field)) === changed).toBe(yes)
    const many = await ask(role, 'PATCH', `/${slug}?where[id][equals]=${id}`, { body: { [field]: changed } })
    expect(listed(many, (doc) => doc.id === id)).toBe(yes)
    return yes
  },
  async delete(role, slug) {
    const { id } = await plant(on.host.payload, slug)
    const yes = allowed(await ask(role, 'DELETE', `/${slug}/${id}`))
    expect((await fieldOf(on.host.payload, slug, id, 'id')) === undefined).toBe(yes)
    return yes
  },
  async versions(role, slug) {
    const { id } = await plant(on.host.payload, slug)
    return listed(await ask(role, 'GET', `/${slug}/versions?limit=0`), (version) => version.parent === id)
  },
}

function upload(data: object | undefined): FormData {
  const form = new FormData()
  const { name, data: bytes, mimetype } = picture()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new File([new Uint8Array(bytes)], name, { type: mimetype }))
  return form
}

const cells = (table: Record<string, Rules>) =>
  Object.entries(table).flatMap(([slug, rules]) =>
    Object.entries(rules).map(([operation, who]) => ({ slug, operation: operation as Operation, who })),
  )

describe('The table of access', () => {
  const ours = () => on.host.config.collections.map(({ slug }) => slug).filter((slug) => slug !== members)
  it('has a row for every collection', () => {
    expect(ours().sort()).toEqual([...Object.keys(collections), ...Object.keys(internals)].sort())
  })
  it('has a row for every global', () => {
    expect(on.host.config.globals.map(({ slug }) => slug)).toEqual(Object.keys(globals))
  })
  it('says who reads versions wherever there are any', () => {
    const versioned = on.host.config.collections.filter(({ versions }) => versions).map(({ slug }) => slug)
    expect(versioned.sort()).toEqual(
      Object.keys(collections)
        .filter((slug) => collections[slug]?.versions)
        .sort(),
    )
  })
})

describe.each(cells(collections))('$operation in $slug', ({ slug, operation, who }) => {
  it(`is for ${who.join(', ') || 'nobody'}`, async () => {
    const may: Role[] = []
    for (const role of roles) if (await attempts[operation](role, slug)) may.push(role)
    expect(may).toEqual([...who])
  })
})

describe.each(cells(globals))('$operation of the global $slug', ({ slug, operation, who }) => {
  const calls: Partial<Record<Operation, (role: Role) => Promise<Answer>>> = {
    read: (role) => ask(role, 'GET', `/globals/${slug}`),
    update: (role) => ask(role, 'POST', `/globals/${slug}`, { body: { organisation: `By ${role}` } }),
    versions: (role) => ask(role, 'GET', `/globals/${slug}/versions`),
  }
  it(`is for ${who.join(', ')}`, async () => {
    const may: Role[] = []
    for (const role of roles) if (allowed(await calls[operation]!(role))) may.push(role)
    expect(may).toEqual([...who])
  })
})

describe("Payload's own collections", () => {
  const listing = async (slug: string) => {
    const may: Role[] = []
    for (const role of roles)
      if (listed(await ask(role, 'GET', `/${slug}?limit=0`), () => true)) may.push(role)
    return may
  }
  it.each(['payload-kv', 'payload-migrations'])('%s are for nobody', async (slug) => {
    expect(await listing(slug)).toEqual([])
    for (const role of roles) {
      expect(allowed(await ask(role, 'POST', `/${slug}`, { body: { key: 'a', name: 'a', data: {} } }))).toBe(
        false,
      )
    }
  })
  it('tell which documents are locked to staff alone', async () => {
    const { id } = await plant(on.host.payload, 'applications')
    const staff = await on.host.payload.find({ collection: 'users', limit: 1 })
    await create(on.host.payload, 'payload-locked-documents', {
      document: { relationTo: 'applications', value: id },
      user: { relationTo: 'users', value: staff.docs[0]?.id },
    })
    expect(await listing('payload-locked-documents')).toEqual(internals['payload-locked-documents']?.read)
  })
  it('keep the preferences of one person from all others', async () => {
    const set = await ask('admin', 'POST', '/payload-preferences/canary', { body: { value: 'canary' } })
    expect(set.status).toBe(200)
    expect((await ask('admin', 'GET', '/payload-preferences/canary')).text).toContain('canary')
    for (const role of roles.filter((each) => each !== 'admin')) {
      expect((await ask(role, 'GET', '/payload-preferences/canary')).text).not.toContain('"value":"canary"')
      expect(
        listed(await ask(role, 'GET', '/payload-preferences?limit=0'), () => true),
        role,
      ).toBe(false)
    }
  })
})
