import { spawnSync } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import type { Log } from '../log.ts'
import { canRun, pickAccount, type Account } from './account.ts'
import { binariesIn, findBinaries } from './binaries.ts'

/** Where a cluster lives, which binaries run it, and as whom. The folder above `dataDir` holds its log and password. */
export type Place = { dataDir: string; initdb: string; postgres: string; account?: Account }

/**
 * Settles on folders that the account PostgreSQL runs as can really reach. The wanted folder wins when it can be
 * reached. A repository below a folder that only root may enter gets its data in /var/lib/jobbuddies (or the
 * temporary folder), and a copy of the binaries beside it; the log says so.
 * @throws when no folder can be reached, or when the one that already holds a database cannot
 */
export function choosePlace({ dataDir, log }: { dataDir: string; log: Log }): Place {
  const binaries = findBinaries()
  const candidates = [dataDir, ...shelters().map((base) => join(base, shortHash(dataDir), 'data'))]
  const existing = candidates.find((candidate) => existsSync(join(candidate, 'PG_VERSION')))
  const chosen = (existing ? [existing] : candidates).find((candidate) =>
    canHold(candidate, pickAccount(candidate)),
  )
  if (!chosen) throw new Error(unreachable(existing ?? dataDir, existing !== undefined))

  const account = pickAccount(chosen)
  if (account && !existing) log.info(`  root may not run PostgreSQL: it runs as the user ${account.name}`)
  if (chosen !== dataDir)
    log.info(`  that user cannot reach ${dirname(dataDir)}: the database is in ${dirname(chosen)}`)
  const reachable = canRun(account, binaries.postgres, ['--version'])
  const { initdb, postgres } = reachable ? binaries : copyBinaries({ ...binaries, account, log })
  return { dataDir: realpathSync(chosen), initdb, postgres, account }
}

const shelters = () => ['/var/lib/jobbuddies', join(tmpdir(), 'jobbuddies')]
const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10)

/** Creates the folder if need be, hands it to the account and lets the account itself say whether it can write there. */
function canHold(dataDir: string, account: Account | undefined): boolean {
  try {
    makeFolders(dataDir)
    if (account) chownSync(dataDir, account.uid, account.gid)
    chmodSync(dataDir, 0o700)
  } catch {
    return false
  }
  return canRun(account, '/bin/sh', ['-c', 'test -x "$1" && test -w "$1"', 'sh', dataDir])
}

/** Missing folders above the last one may be passed through but not listed, whatever the umask says. */
function makeFolders(folder: string): void {
  const first = mkdirSync(folder, { recursive: true })
  if (first === undefined) return
  let path = dirname(first)
  for (const part of relative(path, folder).split(sep)) chmodSync((path = join(path, part)), 0o711)
}

function copyBinaries({
  home,
  version,
  account,
  log,
}: {
  home: string
  version: string
  account?: Account
  log: Log
}) {
  for (const base of shelters()) {
    const target = join(base, `postgresql-${version}`)
    if (canRun(account, binariesIn(target).postgres, ['--version'])) return binariesIn(target)
    try {
      makeFolders(base)
      if (lstatSync(base).uid !== process.getuid?.()) continue
      const fresh = `${target}.${randomUUID()}`
      cpSync(home, fresh, { recursive: true, verbatimSymlinks: true })
      spawnSync('chmod', ['-R', 'a+rX', fresh])
      rmSync(target, { recursive: true, force: true })
      renameSync(fresh, target)
    } catch {
      continue
    }
    if (!canRun(account, binariesIn(target).postgres, ['--version'])) continue
    log.info(`  that user cannot reach the repository: PostgreSQL was copied to ${target}`)
    return binariesIn(target)
  }
  throw new Error(
    `PostgreSQL in ${home} cannot be run as ${account?.name ?? 'this user'}; set DATABASE_URL instead`,
  )
}

function unreachable(dataDir: string, holdsDatabase: boolean): string {
  const who = pickAccount(dataDir)?.name ?? 'this user'
  if (holdsDatabase)
    return `${dataDir} holds a database that ${who} cannot open: let ${who} in, or set DATA_DIR`
  return `${who} can write neither to ${dataDir} nor to ${shelters().join(' nor to ')}: set DATA_DIR or DATABASE_URL`
}
