import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const every = 10_000
const mebibyte = 1_048_576

/** What a process holds now and held when it last rested, in bytes, and the part of one processor it uses, 0 to 1 and more. */
export type Holding = { held: number; rest: number; busy: number }

/** Whether a rush is over whose memory the process still holds. */
export const mayGiveBack = ({ held, rest, busy }: Holding): boolean =>
  busy < 0.2 && held - rest > 40 * mebibyte

/**
 * Gives memory back to the machine once a rush is over. Node keeps what it held (some 150 MiB after a thousand applications in a
 * minute, most of it garbage) for as long as nothing asks for more. The collection takes some tenths of a second, in which
 * nobody waits.
 */
export function giveMemoryBack(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as NodeJS.GCFunction
  const held = () => process.memoryUsage.rss()
  let rest = held()
  let used = process.cpuUsage()
  setInterval(() => {
    const { user, system } = process.cpuUsage(used)
    used = process.cpuUsage()
    const busy = (user + system) / 1_000 / every
    if (!mayGiveBack({ held: held(), rest, busy })) return
    collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
    rest = held()
  }, every).unref()
}
