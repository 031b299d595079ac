import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Place } from './place.ts'

/**
 * Creates the cluster unless it exists: UTF-8, sorted by code point on every platform, one superuser `postgres` with a
 * generated password. Returns the password, which lies beside the data folder for us alone to read.
 * @throws with the output of initdb; when the cluster was made by another major version
 */
export function ensureCluster(place: Place): string {
  const passwordFile = join(dirname(place.dataDir), 'postgres.password')
  if (!existsSync(join(place.dataDir, 'PG_VERSION')) || !existsSync(passwordFile)) {
    if (existsSync(join(place.dataDir, 'PG_VERSION'))) throw new Error(`${passwordFile} is missing`)
    writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
    initialise(place, readFileSync(passwordFile, 'utf8'))
  }
  refuseOtherMajor(place)
  return readFileSync(passwordFile, 'utf8')
}

function initialise({ dataDir, initdb, account }: Place, password: string): void {
  for (const entry of readdirSync(dataDir)) rmSync(join(dataDir, entry), { recursive: true })
  const handover = `${dataDir}.initial-password`
  writeFileSync(handover, password, { mode: 0o600 })
  if (account) chownSync(handover, account.uid, account.gid)
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C'
  const args = [
    ...['--pgdata', dataDir, '--username', 'postgres', '--pwfile', handover, '--auth', 'scram-sha-256'],
    ...[
      '--encoding',
      'UTF8',
      '--locale',
      locale,
      '--locale-provider',
      'builtin',
      '--builtin-locale',
      'C.UTF-8',
    ],
  ]
  const identity = account && { uid: account.uid, gid: account.gid }
  const result = spawnSync(initdb, args, { cwd: '/', encoding: 'utf8', ...identity })
  rmSync(handover, { force: true })
  if (result.status === 0) return
  rmSync(join(dataDir, 'PG_VERSION'), { force: true })
  throw new Error(`initdb failed in ${dataDir}: ${result.error?.message ?? result.stderr}`)
}

function refuseOtherMajor({ dataDir, postgres }: Place): void {
  const major = readFileSync(join(dataDir, 'PG_VERSION'), 'utf8').trim()
  const { stdout } = spawnSync(postgres, ['--version'], { encoding: 'utf8', cwd: '/' })
  if (new RegExp(`\\) ${major}(\\D|$)`).test(stdout)) return
  throw new Error(
    `${dataDir} was made by PostgreSQL ${major}, but this is ${stdout.trim()}: dump and restore it`,
  )
}
