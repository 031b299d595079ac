import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'

/** The operating-system account that PostgreSQL runs as. */
export type Account = { uid: number; gid: number; name: string }

/**
 * PostgreSQL refuses to run as root. Undefined when we are an ordinary user; else the owner of the cluster in
 * `dataDir`, or `postgres`, or `nobody`.
 * @throws when root has none of these to step down to
 */
export function pickAccount(dataDir: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const accounts = readAccounts()
  const owner = ownerOf(dataDir)
  if (owner && owner.uid !== 0) {
    return { ...owner, name: accounts.find(({ uid }) => uid === owner.uid)?.name ?? String(owner.uid) }
  }
  for (const wanted of ['postgres', '_postgres', 'nobody']) {
    const account = accounts.find(({ name }) => name === wanted)
    if (account) return account
  }
  throw new Error('PostgreSQL may not run as root and there is no account called postgres or nobody')
}

/** Runs a short command as that account and answers whether it ended with 0. */
export function canRun(account: Account | undefined, command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, {
    cwd: '/',
    stdio: 'ignore',
    timeout: 10_000,
    ...(account && { uid: account.uid, gid: account.gid }),
  })
  return status === 0
}

function ownerOf(dataDir: string): { uid: number; gid: number } | undefined {
  const { uid, gid } = statSync(dataDir, { throwIfNoEntry: false }) ?? {}
  return uid === undefined || gid === undefined ? undefined : { uid, gid }
}

function readAccounts(): Account[] {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  return lines.flatMap((line) => {
    const [name, , uid, gid] = line.split(':')
    return name && uid && gid && !name.startsWith('#')
      ? [{ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }]
      : []
  })
}
