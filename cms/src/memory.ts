import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const every = 10_000
const mebibyte = 1_048_576

/** What a process holds, in bytes, and the part of one processor it used since it was last asked, 0 to 1 and more. */
export type Holding = { heapTotal: number; heapUsed: number; busy: number }

/** Whether a rush is over whose memory the process still holds. */
export const mayGiveBack = ({ heapTotal, heapUsed, busy }: Holding): boolean =>
  busy < 0.2 && heapTotal - heapUsed > 64 * mebibyte

/**
 * Gives memory back to the machine once a rush is over. Node keeps what its young generation grew to (some 150 MiB after a
 * thousand applications in a minute) for more than five minutes of rest. The collection takes some tenths of a second, in
 * which nobody waits.
 */
export function giveMemoryBack(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as NodeJS.GCFunction
  let used = process.cpuUsage()
  setInterval(() => {
    const { user, system } = process.cpuUsage(used)
    used = process.cpuUsage()
    const busy = (user + system) / 1_000 / every
    if (mayGiveBack({ ...process.memoryUsage(), busy }))
      collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
  }, every).unref()
}
