import { existsSync, readFileSync } from 'node:fs'
import { descendants } from '@jobbuddies/tools/process/inspect'
import { MissingError } from './session.ts'

export type Memory = {
  /** Pages in memory; those shared with other processes count in each. In MiB. */
  resident: number
  /** The same, with a shared page counted as its share. In MiB. */
  proportional: number
  processes: number
}

/** What a process and all those below it hold in memory. */
export function memoryOf(pid: number): Memory {
  if (!existsSync('/proc/self/smaps_rollup'))
    throw new MissingError('This bench needs Linux: it reads /proc/*/smaps_rollup.')
  const sum: Memory = { resident: 0, proportional: 0, processes: 0 }
  for (const each of [pid, ...descendants(pid).map((below) => below.pid)]) {
    let text: string
    try {
      text = readFileSync(`/proc/${each}/smaps_rollup`, 'utf8')
    } catch {
      continue
    }
    const read = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0) / 1024
    sum.resident += read('Rss')
    sum.proportional += read('Pss')
    sum.processes += 1
  }
  return sum
}
