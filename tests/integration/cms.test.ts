import type { Payload, SanitizedConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mayPass } from '../../cms/src/gate.ts'
import { EnvironmentError, readEnv } from '../../cms/src/env.ts'
import { createDatabase, type Database, schemaDifference, stopOwnCluster } from '../support/database.ts'
import { type Host } from '../support/payload.ts'
import { rest } from '../support/rest.ts'
import { createStaff, type Staff } from '../support/scenario.ts'

let database: Database
let payload: Payload
let config: SanitizedConfig
let staff: Staff
let host: Host

beforeAll(async () => {
  database = await createDatabase()
  Object.assign(process.env, { DATABASE_URL: database.url, JOBBUDDIES_SERVICES: 'off' })
  const { getPayload } = await import('payload')
  config = await (await import('../../cms/src/payload.config.ts')).default
  payload = await getPayload({ config, key: 'cms' })
  payload.logger.level = 'silent'
  host = { payload, config, key: 'cms' } as Host
  staff = await createStaff(host)
})
afterAll(async () => {
  await payload?.destroy()
  const { pool } = payload.db as unknown as { pool: { on: (event: string, listener: () => void) => void } }
  pool.on('error', () => {})
  await database?.drop()
  await stopOwnCluster()
})

describe('The CMS', () => {
  it('has migrations for exactly the collections it has', async () => {
    expect(await schemaDifference(payload)).toEqual([])
  })
  it('never changes tables by itself', () => {
    expect(payload.db).toMatchObject({ push: false, idType: 'uuidv7' })
  })
  it('lets nobody run, queue or cancel jobs', async () => {
    const req = { user: { collection: 'users', role: 'admin' } } as never
    for (const key of ['run', 'queue', 'cancel'] as const)
      expect(await config.jobs.access?.[key]?.({ req })).toBe(false)
  })
  it('has no GraphQL', async () => {
    const { token } = staff.admin
    expect(config.graphQL.disable).toBe(true)
    expect((await rest(host, 'POST', '/graphql', { token, body: { query: '{ __typename }' } })).status).toBe(
      404,
    )
  })
  it('asks for no picture of a person elsewhere, and sends no telemetry', () => {
    expect(config).toMatchObject({ telemetry: false, admin: { avatar: 'default' } })
  })
  it('bounds how deep an answer may go', () => expect(config.maxDepth).toBeLessThanOrEqual(3))
})

describe('The gate before Payload', () => {
  const ask = (method: string, url: string, headers = {}) => mayPass({ method, url, headers })
  it.each([
    ['GET', '/api/news'],
    ['GET', '/api/access'],
    ['GET', '/api/users'],
    ['POST', '/api/users'],
    ['POST', '/api/users/unlock'],
    ['POST', '/api/users/refresh-token'],
    ['GET', '/api/media'],
    ['POST', '/api/media/file/a.png'],
    ['GET', '/api/payload-jobs/run'],
    ['GET', '/api/globals/site-settings'],
    ['GET', '/%61pi/news'],
    ['GET', '//api/news'],
    ['GET', '/API/news'],
    ['GET', '/api//news'],
    ['GET', '/api/users/me/../../news'],
    ['POST', '/api/graphql'],
    ['GET', '/api'],
    ['HEAD', '/api/news'],
    ['OPTIONS', '/api/news'],
    ['GET', '/api/media/file/a/b'],
    ['GET', '/api/users/%6de/x'],
  ])('%s %s is closed to strangers', (method, url) => expect(ask(method, url)?.status).toBe(401))
  it.each([
    ['POST', '/api/users/login'],
    ['POST', '/api/users/forgot-password'],
    ['POST', '/api/users/reset-password'],
    ['GET', '/api/users/me'],
    ['GET', '/api/media/file/a.png'],
    ['HEAD', '/api/media/file/a.png'],
    ['GET', '/admin'],
    ['GET', '/admin/login'],
    ['GET', '/apiary'],
  ])('%s %s is open', (method, url) => expect(ask(method, url)).toBeNull())
  it.each(['/api/%00', '/%', '/api/%zz'])('%s cannot be read', (url) =>
    expect(ask('GET', url)?.status).toBe(400),
  )
  it('lets people who are signed in through to Payload’s own rules', () => {
    expect(ask('GET', '/api/news', { cookie: 'a=1; payload-token=x' })).toBeNull()
    expect(ask('GET', '/api/news', { authorization: 'JWT x' })).toBeNull()
    expect(ask('GET', '/api/news', { cookie: 'not-payload-token=x' })?.status).toBe(401)
  })
})

describe('The environment', () => {
  const secrets = {
    PAYLOAD_SECRET: 'a payload secret of its own',
    SITE_SECRET: 'a site secret of its own',
    SMTP_URL: 'smtp://localhost',
  }
  it('of production needs its own secrets and a mail server', () => {
    for (const name of Object.keys(secrets)) {
      const source = { NODE_ENV: 'production' as const, JOBBUDDIES_ENV: 'production', ...secrets, [name]: '' }
      expect(() => readEnv(source)).toThrow(EnvironmentError)
      expect(() => readEnv(source)).toThrow(name)
    }
    expect(() =>
      readEnv({ NODE_ENV: 'production' as const, JOBBUDDIES_ENV: 'production', ...secrets }),
    ).not.toThrow()
  })
})
