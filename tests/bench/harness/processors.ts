import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { descendants } from '@jobbuddies/tools/process/inspect'

/** Whether servers and the load can have a processor each. */
export const canPin = (): boolean =>
  availableParallelism() > 1 && spawnSync('taskset', ['-V']).error === undefined

/** Keeps a process, all its threads and all below it on one processor. */
export function pin(pid: number, processor: number): void {
  for (const each of [pid, ...descendants(pid).map((below) => below.pid)])
    spawnSync('taskset', ['-a', '-c', '-p', String(processor), String(each)])
}
