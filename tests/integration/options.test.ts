import {
  type JobBuddiesOptions,
  jobbuddies,
  MissingAccessError,
  OptionsError,
} from '@jobbuddies/payload-plugin'
import { postgresAdapter } from '@payloadcms/db-postgres'
import type { CollectionConfig, Config } from 'payload'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import {
  createDatabase,
  type Database,
  makeSchema,
  schemaDifference,
  stopOwnCluster,
} from '../support/database.ts'
import { bootHost, type Host, hostConfig } from '../support/payload.ts'
import { rest } from '../support/rest.ts'
import { create, createPeriod, createStaff, password, submissionTo } from '../support/scenario.ts'
import { eventually } from '../support/waiting.ts'

const good: JobBuddiesOptions = { siteUrl: 'https://site.example.org', siteSecret: 'sixteen characters' }
const bare = { secret: 'x', collections: [] } as unknown as Config
const build = (options: object, config: Partial<Config> = {}) =>
  jobbuddies(options as JobBuddiesOptions)({ ...bare, ...config })

let hosts: Host[] = []
let databases: Database[] = []
async function database(of?: Parameters<typeof createDatabase>[0]): Promise<Database> {
  const made = await createDatabase(of)
  databases.push(made)
  return made
}
const boot = async (of: Omit<Parameters<typeof bootHost>[0], 'database'>, on?: Database) => {
  const host = await bootHost({ ...of, database: on ?? (await database()) })
  hosts.push(host)
  return host
}
afterEach(async () => {
  await Promise.all(hosts.map((host) => host.stop()))
  await Promise.all(databases.map((each) => each.drop()))
  hosts = []
  databases = []
})
afterAll(stopOwnCluster)

describe('The host’s own jobs', () => {
  const task = { slug: 'own', handler: () => ({ output: {} }) }
  const asked = { req: { user: { collection: 'users', role: 'admin' } } } as never
  it('stay, and what the host left open is closed', () => {
    const run = () => true
    const jobs = (build(good, { jobs: { tasks: [task], access: { run } } }) as Config).jobs
    expect(jobs?.tasks).toEqual([task])
    expect(jobs?.access?.run).toBe(run)
    expect([jobs?.access?.queue?.(asked), jobs?.access?.cancel?.(asked)]).toEqual([false, false])
  })
})

describe('A wrong option stops the boot and is named', () => {
  it.each([
    ['siteUrl', { siteUrl: undefined }],
    ['siteUrl', { siteUrl: 'site.example.org' }],
    ['siteUrl', { siteUrl: 'javascript:alert(1)' }],
    ['siteUrl', { siteUrl: 'ftp://site.example.org' }],
    ['siteSecret', { siteSecret: undefined }],
    ['siteSecret', { siteSecret: 'short' }],
    ['siteProcesses', { siteProcesses: 'https://a.example.org' }],
    ['siteProcesses.1', { siteProcesses: ['https://a.example.org', 'b'] }],
    ['zone', { zone: 'Europe/Helsingfors' }],
    ['services', { services: 'yes' }],
    ['enabled', { enabled: 1 }],
    ['siteURL', { siteURL: 'https://site.example.org' }],
  ])('%s in %j', (name, wrong) => {
    const boots = () => build({ ...good, ...wrong })
    expect(boots).toThrow(OptionsError)
    expect(boots).toThrow(new RegExp(`^  ${name.replace('.', '\\.')}: `, 'm'))
  })
  it('all of them at once', () => {
    const boots = () => build({ siteUrl: 'x', siteSecret: 'y', zone: 'z' })
    for (const name of ['siteUrl', 'siteSecret', 'zone']) expect(boots).toThrow(`  ${name}: `)
  })
  it.each([undefined, null, 'options', []])('when there are none but %j', (options) => {
    expect(() => build(options as unknown as object)).toThrow(OptionsError)
  })
  it('without telling the secret', () => {
    expect(() => build({ ...good, siteSecret: 'tooshort' })).not.toThrow('tooshort')
  })
  it('and right ones do not', () => expect(() => build(good)).not.toThrow())
})

describe('A project that cannot carry the promises', () => {
  it('lacks one of our languages', () => {
    const localization = { locales: ['en', 'sv'], defaultLocale: 'en' }
    expect(() => build(good, { localization })).toThrow(/localization\.locales.*fi/)
  })
  it.each(['programmes', 'application-periods', 'applications', 'outbox', 'news', 'groups', 'pages'])(
    'has a collection %s of its own',
    (slug) => {
      expect(() => build(good, { collections: [{ slug, fields: [] }] })).toThrow(
        new RegExp(`collection ${slug}`),
      )
    },
  )
  it('has a global of our name', () => {
    expect(() => build(good, { globals: [{ slug: 'site-settings', fields: [] }] })).toThrow(
      /global site-settings/,
    )
  })
  it('counts its ids from one', async () => {
    const { url } = await database()
    const db = postgresAdapter({
      idType: 'serial',
      push: false,
      migrationDir: '/nowhere',
      pool: { connectionString: url },
    })
    await expect(boot({ config: { db } })).rejects.toThrow(/idType: 'uuidv7'/)
  })
})

describe('Every collection of ours has its access rules', () => {
  it('the ones that are refused are named', () => {
    expect(new MissingAccessError('x')).toBeInstanceOf(Error)
  })
  it('with nothing left to “any user”', async () => {
    const { collections = [], globals = [] } = await build(good)
    expect(collections.length).toBeGreaterThanOrEqual(16)
    for (const { slug, access, auth, versions } of collections) {
      const keys = [
        'create',
        'read',
        'update',
        'delete',
        ...(versions ? ['readVersions'] : []),
        ...(auth ? ['unlock', 'admin'] : []),
      ]
      for (const key of keys) expect(access, `${slug}.${key}`).toHaveProperty(key, expect.any(Function))
    }
    for (const { slug, access } of globals) {
      for (const key of ['read', 'update', 'readVersions'])
        expect(access, `${slug}.${key}`).toHaveProperty(key, expect.any(Function))
    }
  })
})

describe('A project with its own users and pictures', () => {
  const users: CollectionConfig = {
    slug: 'users',
    auth: true,
    access: { read: () => true },
    fields: [{ name: 'nickname', type: 'text' }],
  }
  const media: CollectionConfig = { slug: 'media', upload: true, fields: [{ name: 'caption', type: 'text' }] }
  const host = async () => {
    const on = await database({ empty: true })
    const made = await boot({ config: { collections: [users, media], admin: { user: 'users' } } }, on)
    await makeSchema(made.payload, on)
    return made
  }
  const bySlug = (config: Config, slug: string) => config.collections?.find((each) => each.slug === slug)
  const names = (config: Config, slug: string) =>
    bySlug(config, slug)?.fields.map((field) => ('name' in field ? field.name : field.type))

  it('keeps them, with our role and our rules where it set none', async () => {
    const config = await build(good, { collections: [users, media] })
    expect(config.collections?.filter(({ slug }) => slug === 'users' || slug === 'media')).toHaveLength(2)
    expect(names(config, 'users')).toEqual(['nickname', 'role'])
    expect(names(config, 'media')).toContain('caption')
    expect(bySlug(config, 'users')?.access?.read).toBe(users.access?.read)
    for (const key of ['create', 'update', 'delete', 'unlock', 'admin']) {
      expect(bySlug(config, 'users')?.access).toHaveProperty(key, expect.any(Function))
    }
  })
  it('keeps a role field of its own', async () => {
    const own: CollectionConfig = { ...users, fields: [{ name: 'role', type: 'text' }] }
    expect(names(await build(good, { collections: [own] }), 'users')).toEqual(['role'])
  })
  it('lets only admins give a role through a role field of its own that has no rules', async () => {
    const own: CollectionConfig = { ...users, fields: [{ name: 'role', type: 'text' }] }
    const [field] = bySlug(await build(good, { collections: [own] }), 'users')?.fields ?? []
    expect(field).toMatchObject({ access: { create: expect.any(Function), update: expect.any(Function) } })
  })
  it('serves pictures with a text in place of themselves', async () => {
    expect(names(await build(good, { collections: [media] }), 'media')).toEqual(
      expect.arrayContaining(['caption', 'alt']),
    )
  })
  it('lets nobody be made an admin by themselves', async () => {
    const made = await host()
    await create(made.payload, 'users', { email: 'admin@example.org', password, role: 'admin' })
    await create(made.payload, 'users', { email: 'editor@example.org', password, role: 'editor' })
    const login = await rest(made, 'POST', '/users/login', {
      body: { email: 'editor@example.org', password },
    })
    const { token, user } = login.body as { token: string; user: { id: string } }
    await rest(made, 'PATCH', `/users/${user.id}`, { token, body: { role: 'admin', nickname: 'N' } })
    const doc = await made.payload.findByID({ collection: 'users', id: user.id })
    expect(doc).toMatchObject({ role: 'editor', nickname: 'N' })
    expect((await rest(made, 'GET', '/applications', { token })).status).toBe(403)
    expect((await rest(made, 'GET', '/news', { token })).status).toBe(200)
  })
  it('takes applications', async () => {
    const made = await host()
    const period = await createPeriod(made.payload)
    expect((await made.api.post('/api/v1/applications', submissionTo(period.id))).status).toBe(201)
  })
})

describe('The plugin switched off', () => {
  it('keeps the tables as they are', async () => {
    const host = await boot({ options: { enabled: false } })
    expect(await schemaDifference(host.payload)).toEqual([])
  })
  it('serves no public API and sends nothing', async () => {
    const host = await boot({ options: { enabled: false } })
    for (const path of ['/v1/health', '/v1/site']) expect((await rest(host, 'GET', path)).status).toBe(404)
    expect((await rest(host, 'POST', '/v1/applications', { body: {} })).status).toBe(404)
  })
  it('keeps its access rules', async () => {
    const host = await boot({ options: { enabled: false } })
    await createStaff(host)
    for (const slug of ['applications', 'outbox', 'news', 'users'])
      expect((await rest(host, 'GET', `/${slug}`)).status).toBe(403)
  })
})

describe('Beside the host’s own', () => {
  it('onInit and endpoints, ours run too', async () => {
    const ran: string[] = []
    const host = await boot({
      config: {
        onInit: () => void ran.push('host'),
        endpoints: [{ method: 'get', path: '/hello', handler: () => Response.json({ hello: 'host' }) }],
      },
    })
    expect(ran).toEqual(['host'])
    expect((await rest(host, 'GET', '/hello')).body).toEqual({ hello: 'host' })
    expect((await rest(host, 'GET', '/v1/health')).status).toBe(200)
    expect((await host.api.get('/api/v1/health')).status).toBe(200)
    expect((await host.api.get('/api/v1beta')).text).toBe('past the door')
  })
  it('GraphQL is off', async () => {
    const config = await hostConfig({ database: { url: 'postgres://nowhere' } })
    expect(config.graphQL.disable).toBe(true)
  })
})

describe('When Payload ends', () => {
  it('nothing of ours stays connected', async () => {
    const on = await database()
    const host = await boot({ options: { services: true } }, on)
    const ours = () =>
      on.query(
        `select application_name from pg_stat_activity where datname = current_database() and application_name like 'jobbuddies-%'`,
      )
    await eventually(async () => (await ours()).length >= 3)
    await host.payload.destroy()
    await eventually(async () => (await ours()).length === 0)
  })
})
