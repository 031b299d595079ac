import { setTimeout as sleep } from 'node:timers/promises'
import type { Entry, Ledger, Sender } from '../harness/ledger.ts'
import type { Submission } from '../harness/submissions.ts'

export type Writers = {
  /** Resolves with the first 201 that is asked for from now on; rejects when we are to stop. */
  nextAccepted: () => Promise<Entry>
  /** Lets every writer finish what it has begun: no id is left without a 201. */
  finish: () => Promise<void>
}

const pause = 50

/** Writers that submit one after another, and repeat with the same id until they are told a reference. */
export function startWriters(options: {
  count: number
  ledger: Ledger
  sender: Sender
  make: () => Submission
  signal: AbortSignal
}): Writers {
  const { count, ledger, sender, make, signal } = options
  let finishing = false
  let waiting: { since: number; tell: (entry: Entry) => void }[] = []

  async function deliver(submission: Submission): Promise<void> {
    while (!signal.aborted) {
      const asked = performance.now()
      const entry = await ledger.send(sender, submission)
      if (entry.status === 201) {
        const due = waiting.filter(({ since }) => asked >= since)
        waiting = waiting.filter((each) => !due.includes(each))
        for (const { tell } of due) tell(entry)
        return
      }
      await sleep(pause)
    }
  }
  async function write(): Promise<void> {
    while (!finishing && !signal.aborted) await deliver(make())
  }
  const all = Array.from({ length: count }, write)
  return {
    nextAccepted: () =>
      new Promise((tell, fail) => {
        waiting.push({ since: performance.now(), tell })
        signal.addEventListener('abort', () => fail(signal.reason), { once: true })
      }),
    async finish() {
      finishing = true
      await Promise.all(all)
    },
  }
}
