import type { CountsReport } from '../../desk/contract.ts'

type Counts = CountsReport['documents'][string]
type Waiting = { id: string; resolve: (counts: Counts | undefined) => void; reject: (error: unknown) => void }

/** Cells of one list ask in the same moment; they share one call. */
const queues = new Map<string, Waiting[]>()

async function flush(api: string, collection: string, waiting: Waiting[]): Promise<void> {
  try {
    const ids = [...new Set(waiting.map(({ id }) => id))].join(',')
    const query = new URLSearchParams({ collection, ids })
    const response = await fetch(`${api}/translation-desk/counts?${query}`, { credentials: 'include' })
    if (!response.ok) throw new Error(`counts: ${response.status}`)
    const { documents } = (await response.json()) as CountsReport
    for (const { id, resolve } of waiting) resolve(documents[id])
  } catch (error) {
    for (const { reject } of waiting) reject(error)
  }
}

/** What each language of a document lacks; undefined when nothing is known of it. */
export function loadCounts({ api, collection, id }: { api: string; collection: string; id: string }) {
  return new Promise<Counts | undefined>((resolve, reject) => {
    const key = `${api} ${collection}`
    const queue = queues.get(key)
    if (queue) {
      queue.push({ id, resolve, reject })
      return
    }
    const fresh: Waiting[] = [{ id, resolve, reject }]
    queues.set(key, fresh)
    setTimeout(() => {
      queues.delete(key)
      void flush(api, collection, fresh)
    }, 0)
  })
}
