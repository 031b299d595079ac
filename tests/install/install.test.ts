import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { packageBin, repoRoot } from '@jobbuddies/tools/paths'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDatabase, type Database, stopOwnCluster } from '../support/database.ts'
import { submissionTo } from '../support/scenario.ts'

/** Both packages as they would be published, in a project that knows nothing of this repository. */
const packages = ['shared', 'plugin'] as const
const home = mkdtempSync(join(tmpdir(), 'jobbuddies-install-'))
const app = join(home, 'app')
const tarballs = join(home, 'tarballs')
let database: Database
let server: ChildProcess | undefined
let ready: { port: number; periodId: string }

/** The pnpm that runs this, or the pinned one. */
function pnpmCommand(): [command: string, ...first: string[]] {
  const running = process.env.npm_execpath
  if (running && /pnpm/.test(running))
    return /\.[cm]?js$/.test(running) ? [process.execPath, running] : [running]
  const { packageManager } = JSON.parse(readFileSync(join(repoRoot, 'package.json'), 'utf8')) as {
    packageManager: string
  }
  return ['npx', '--yes', packageManager]
}
/** pnpm asks the registry even to pack; a registry that does not answer is asked again. */
function pnpm(args: string[], cwd: string, tries = 3): string {
  const [command, ...first] = pnpmCommand()
  const path = `${dirname(process.execPath)}:${process.env.PATH}`
  const env = { ...process.env, NODE_ENV: 'development' as const, NODE_OPTIONS: '', CI: 'true', PATH: path }
  try {
    return execFileSync(command, [...first, ...args], { cwd, encoding: 'utf8', stdio: 'pipe', env })
  } catch (error) {
    if (tries === 1) throw error
    return pnpm(args, cwd, tries - 1)
  }
}
const node = (args: string[], env: Record<string, string> = {}) =>
  execFileSync(process.execPath, args, {
    cwd: app,
    encoding: 'utf8',
    stdio: 'pipe',
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  })

/** Exactly the versions that the workspace pins. */
function pinned(name: string): string {
  const catalog = readFileSync(join(repoRoot, 'pnpm-workspace.yaml'), 'utf8')
  const version = new RegExp(`^  '?${name}'?: (\\S+)$`, 'm').exec(catalog)?.[1]
  if (!version) throw new Error(`The catalog has no ${name}`)
  return version
}

function pack(): Record<(typeof packages)[number], string> {
  mkdirSync(tarballs, { recursive: true })
  for (const name of packages) {
    const folder = join(repoRoot, 'packages', name)
    rmSync(join(folder, 'dist'), { recursive: true, force: true })
    pnpm(['run', 'build'], folder)
    pnpm(['pack', '--pack-destination', tarballs], folder)
  }
  const found = readdirSync(tarballs)
  const tarball = (part: string) => join(tarballs, found.find((file) => file.includes(part)) ?? part)
  return { shared: tarball('jobbuddies-shared'), plugin: tarball('payload-plugin') }
}

const write = (file: string, text: string) => writeFileSync(join(app, file), text)

function writeApp({ shared, plugin }: ReturnType<typeof pack>): void {
  mkdirSync(app, { recursive: true })
  const ours = [
    'payload',
    '@payloadcms/db-postgres',
    '@payloadcms/richtext-lexical',
    '@payloadcms/translations',
    '@payloadcms/ui',
    '@payloadcms/next',
    'next',
    'react',
    'react-dom',
    'graphql',
    'typescript',
    '@types/react',
    '@types/node',
  ]
  const dependencies = {
    ...Object.fromEntries(ours.map((name) => [name, pinned(name)])),
    '@jobbuddies/payload-plugin': `file:${plugin}`,
  }
  write('package.json', JSON.stringify({ name: 'blank', private: true, type: 'module', dependencies }))
  write(
    'pnpm-workspace.yaml',
    `packages: []\noverrides:\n  '@jobbuddies/shared': 'file:${shared}'\nallowBuilds:\n  esbuild: true\n  sharp: true\n`,
  )
  write(
    'payload.config.js',
    `import { jobbuddies } from '@jobbuddies/payload-plugin'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'

export default buildConfig({
  secret: 'a secret of the blank project',
  telemetry: false,
  typescript: { autoGenerate: false },
  editor: lexicalEditor(),
  collections: [],
  db: postgresAdapter({ idType: 'uuidv7', push: false, migrationDir: 'migrations', pool: { connectionString: process.env.DATABASE_URL } }),
  plugins: [jobbuddies({ siteUrl: 'https://jobs.example.org', siteSecret: 'a secret of the site' })],
})
`,
  )
  write(
    'serve.js',
    `import { createServer } from 'node:http'
import { getPayload } from 'payload'
import config from './payload.config.js'

const payload = await getPayload({ config })
await payload.updateGlobal({ slug: 'site-settings', data: { siteName: 'Buddies', promisedLanguages: ['en'] } })
const programme = await payload.create({
  collection: 'programmes',
  data: { name: 'Buddies', summary: 'Mentoring.', roles: [{ key: 'mentee', name: 'Mentee', plural: 'Mentees', facilitator: false, min: 8, max: 12 }], _status: 'published' },
})
const period = await payload.create({
  collection: 'application-periods',
  data: { programme: programme.id, role: 'mentee', opensAt: '2020-01-01', published: true },
})
const server = createServer((request, response) => {
  if (!globalThis[Symbol.for('jobbuddies.nodeHandler')](request, response)) response.writeHead(404).end()
})
server.listen(0, '127.0.0.1', () => console.log('READY ' + JSON.stringify({ port: server.address().port, periodId: period.id })))
`,
  )
  write(
    'check.ts',
    `import { jobbuddies, type JobBuddiesOptions, OptionsError, roleOf } from '@jobbuddies/payload-plugin'
import type { Config } from 'payload'

const options: JobBuddiesOptions = { siteUrl: 'https://jobs.example.org', siteSecret: 'a secret of the site' }
export const plugin: (config: Config) => Config | Promise<Config> = jobbuddies(options)
export const role: 'admin' | 'coordinator' | 'editor' | null = roleOf({})
export const name: string = new OptionsError().name
// @ts-expect-error -- an option of the wrong kind
jobbuddies({ siteUrl: 1, siteSecret: 'a secret of the site' })
`,
  )
  write(
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: {
        module: 'NodeNext',
        target: 'ES2024',
        lib: ['ES2024', 'DOM'],
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        types: ['node'],
      },
      files: ['check.ts'],
    }),
  )
}

function serve(): Promise<typeof ready> {
  server = spawn(process.execPath, ['serve.js'], {
    cwd: app,
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', DATABASE_URL: database.url },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return new Promise((resolve, reject) => {
    let output = ''
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const line = /READY (\{.*\})/.exec(output)?.[1]
      if (line) resolve(JSON.parse(line) as typeof ready)
    }
    server?.stdout?.on('data', read)
    server?.stderr?.on('data', read)
    server?.on('exit', (code) => reject(new Error(`The blank project ended with ${code}:\n${output}`)))
  })
}

beforeAll(async () => {
  writeApp(pack())
  pnpm(['install', '--prefer-offline', '--no-frozen-lockfile'], app)
  database = await createDatabase({ empty: true })
  const bin = packageBin({ from: app, name: 'payload' })
  const env = { DATABASE_URL: database.url, PAYLOAD_CONFIG_PATH: join(app, 'payload.config.js') }
  node([bin, 'migrate:create', 'initial'], env)
  node([bin, 'migrate'], env)
  ready = await serve()
})

afterAll(async () => {
  if (server && server.exitCode === null) {
    server.removeAllListeners('exit')
    const ended = new Promise((resolve) => server?.once('exit', resolve))
    server.kill('SIGKILL')
    await ended
  }
  await database?.drop()
  await stopOwnCluster()
  rmSync(home, { recursive: true, force: true })
})

const url = (path: string) => `http://127.0.0.1:${ready.port}/api/v1${path}`
const installed = (name: string) => join(app, 'node_modules', name)

describe('The packed plugin in a blank project', () => {
  it('is ready to serve', async () => {
    const response = await fetch(url('/health/ready'))
    expect(await response.json()).toMatchObject({ status: 'ready', database: true, migrations: true })
    expect(response.status).toBe(200)
  })
  it('takes what its own description says to send', async () => {
    const response = await fetch(url('/applications'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(submissionTo(ready.periodId)),
    })
    expect(response.status, await response.clone().text()).toBe(201)
    expect(await database.query('select 1 from outbox')).toHaveLength(1)
  })
  it('tells the site what there is', async () => {
    expect(await (await fetch(url('/site'))).json()).toMatchObject({
      programmes: [{ name: 'Buddies' }],
      periods: [{ id: ready.periodId }],
    })
  })
  it('carries what it needs and nothing else', () => {
    const files = readdirSync(installed('@jobbuddies/payload-plugin'), { recursive: true, encoding: 'utf8' })
    expect(files).toEqual(
      expect.arrayContaining([
        'package.json',
        'README.md',
        'dist/index.js',
        'dist/index.d.ts',
        'dist/exports/client.js',
      ]),
    )
    expect(
      files.filter((file) => /(^|\/)(src|tests?|\.env)(\/|$)|tsconfig|\.tsbuildinfo$/.test(file)),
    ).toEqual([])
    const manifest = JSON.parse(
      readFileSync(join(installed('@jobbuddies/payload-plugin'), 'package.json'), 'utf8'),
    ) as { dependencies: Record<string, string>; exports: object }
    expect(JSON.stringify(manifest)).not.toMatch(/workspace:|catalog:|\.\/src\//)
  })
  it('gives the admin its components under the names that the config says', () => {
    node(['-e', `import.meta.resolve('@jobbuddies/payload-plugin/client')`, '--input-type=module'])
    const bin = packageBin({ from: app, name: 'payload' })
    mkdirSync(join(app, 'app/(payload)/admin'), { recursive: true })
    node([bin, 'generate:importmap'], {
      DATABASE_URL: database.url,
      PAYLOAD_CONFIG_PATH: join(app, 'payload.config.js'),
    })
    const map = readFileSync(join(app, 'app/(payload)/admin/importMap.js'), 'utf8')
    const named = [...map.matchAll(/"@jobbuddies\/payload-plugin\/client#(\w+)"/g)].map(([, name]) => name)
    expect(named.length).toBeGreaterThan(2)
    const client = readFileSync(
      join(installed('@jobbuddies/payload-plugin'), 'dist/exports/client.js'),
      'utf8',
    )
    for (const name of named) expect(client).toContain(name)
  })
  it('has types', () => {
    const tsc = packageBin({ from: app, name: 'typescript', bin: 'tsc' })
    expect(() => node([tsc, '-p', '.'])).not.toThrow()
  })
})
