import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'

/** One running process. `command` is the full command line, arguments separated by spaces. */
export type ProcessInfo = { pid: number; parent: number; command: string }

const proc = existsSync('/proc/self/stat')

/** True while the process runs; a process that ended but was not collected by its parent does not count. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return !proc || readStat(pid)?.state !== 'Z'
}

/** Undefined when there is no such process. */
export function inspect(pid: number): ProcessInfo | undefined {
  if (!proc) return listWithPs().find((entry) => entry.pid === pid)
  const stat = readStat(pid)
  return stat && { pid, parent: stat.parent, command: readCommand(pid) }
}

/** All processes below `pid`, nearest first. */
export function descendants(pid: number): ProcessInfo[] {
  const all = proc ? listWithProc() : listWithPs()
  const found: ProcessInfo[] = []
  const queue = [pid]
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const entry of all) {
      if (entry.parent !== next) continue
      found.push(entry)
      queue.push(entry.pid)
    }
  }
  return found
}

function listWithProc(): ProcessInfo[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => inspect(Number(name)))
    .filter((entry) => entry !== undefined)
}

function listWithPs(): ProcessInfo[] {
  const { stdout } = spawnSync('ps', ['-Ao', 'pid=,ppid=,command='], { encoding: 'utf8' })
  return (stdout ?? '').split('\n').flatMap((line) => {
    const match = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)
    return match ? [{ pid: Number(match[1]), parent: Number(match[2]), command: match[3] ?? '' }] : []
  })
}

function readStat(pid: number): { state: string; parent: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state = '', parent = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { state, parent: Number(parent) }
  } catch {
    return undefined
  }
}

function readCommand(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    return ''
  }
}
