import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'

/** Waits on standard input. A line means all is well; end of file means that our process died without cleaning up. */
const guardScript = `
read -r line && exit 0
kill -s "$2" -- "$1" 2>/dev/null || exit 0
n=0
while [ $n -lt 100 ] && kill -s 0 -- "$1" 2>/dev/null; do sleep 0.1; n=$((n+1)); done
kill -s KILL -- "$1" 2>/dev/null
`

export type GuardedOptions = SpawnOptions & {
  /** The signal that ends it if we are killed, and who gets it: the whole process group, or its first process only. */
  guard?: { signal: 'TERM' | 'INT'; to: 'group' | 'process' }
}

/**
 * Spawns a child in its own process group, so that the terminal's Ctrl-C does not reach it and we choose the order in
 * which things stop. A tiny shell process ends the child when we ourselves are killed with SIGKILL.
 */
export function spawnGuarded(command: string, args: string[], options: GuardedOptions = {}): ChildProcess {
  const { guard = { signal: 'TERM', to: 'group' }, ...rest } = options
  const child = spawn(command, args, { ...rest, detached: true })
  if (child.pid === undefined || process.platform === 'win32') return child
  const target = guard.to === 'group' ? `-${child.pid}` : String(child.pid)
  const watcher = spawn('/bin/sh', ['-c', guardScript, 'guard', target, guard.signal], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  watcher.on('error', () => {})
  watcher.stdin?.on('error', () => {})
  watcher.unref()
  child.once('exit', () => watcher.stdin?.end('\n'))
  return child
}
