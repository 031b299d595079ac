import type { Milp, MilpAnswer, MilpOptions, MilpSolver } from '@jobbuddies/shared/matching'
import { Worker } from 'node:worker_threads'
import { requireFor } from '../services/ownRequire.ts'
import { solverSource } from './solverSource.ts'

/** How far the search is: seconds, the best answer so far and what can be reached at the most. Not finite at first. */
export type SolverProgress = { seconds: number; objective: number; bound: number }

type Told = { id: number } & ({ answer: MilpAnswer } | { progress: SolverProgress } | { fault: string })

export class SolverError extends Error {
  override name = 'SolverError'
}

/**
 * HiGHS in a thread of its own, so that nothing else waits for it. Solves one problem after another until `close`.
 * When the signal is aborted the thread ends at once, and what it was solving rejects with the signal's reason.
 */
export function startSolver({
  signal,
  onProgress,
}: {
  signal?: AbortSignal
  onProgress?: (progress: SolverProgress) => void
} = {}): { solve: MilpSolver; close: () => Promise<void> } {
  signal?.throwIfAborted()
  const worker = new Worker(solverSource, {
    eval: true,
    workerData: { highs: requireFor('highs').resolve('highs') },
    // Flags of the process (type stripping, loaders) are none of its business.
    execArgv: [],
    // Reports of progress are garbage at once; the thread must not let it pile up.
    resourceLimits: { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 },
  })
  const waiting = new Map<
    number,
    { resolve: (answer: MilpAnswer) => void; reject: (error: unknown) => void }
  >()
  let next = 0
  const failAll = (error: unknown) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('message', (told: Told) => {
    const asked = waiting.get(told.id)
    if ('progress' in told) {
      onProgress?.(told.progress)
      return
    }
    waiting.delete(told.id)
    if ('answer' in told) asked?.resolve(told.answer)
    else asked?.reject(new SolverError(told.fault))
  })
  worker.on('error', failAll)
  worker.on('exit', () => failAll(new SolverError('The solver ended')))
  const abort = () => {
    failAll(signal?.reason)
    void worker.terminate()
  }
  signal?.addEventListener('abort', abort, { once: true })
  return {
    solve: (milp: Milp, options: MilpOptions) =>
      new Promise<MilpAnswer>((resolve, reject) => {
        if (signal?.aborted) {
          reject(signal.reason)
          return
        }
        const id = (next += 1)
        waiting.set(id, { resolve, reject })
        worker.postMessage({ id, milp, options })
      }),
    close: async () => {
      signal?.removeEventListener('abort', abort)
      await worker.terminate()
    },
  }
}
