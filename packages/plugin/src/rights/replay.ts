import { inOne } from '../services/transaction.ts'
import { type ErasingOf, eraseRows } from './erase.ts'
import {
  addressHash,
  appendErasures,
  applicationHash,
  type Erasure,
  erasuresIn,
  noteErasure,
  readErasures,
} from './ledger.ts'
import { findSubject, type Subject } from './subject.ts'

type Kept = { id: string; key: string; at: Date }

const statements = {
  applications: 'select id, email_key as key, arrived_at as at from applications where arrived_at <= $1',
  drafts: 'select id, email_key as key, begun_at as at from application_drafts where begun_at <= $1',
  subscriptions: 'select id, email_key as key, created_at as at from subscriptions where created_at <= $1',
}

/**
 * Erases anew whoever is in these entries and came back with a backup: what was made before the erasure. Whoever has
 * applied again since stays. Answers how many rows went.
 */
async function eraseAnew({ pool, store, secret }: ErasingOf, entries: readonly Erasure[]): Promise<number> {
  const last = new Date(Math.max(...entries.map(({ at }) => Date.parse(at))))
  const until = new Map<string, number>()
  for (const { hash, at } of entries) until.set(hash, Math.max(until.get(hash) ?? 0, Date.parse(at)))
  const isErased = (hash: string, at: Date) => at.getTime() <= (until.get(hash) ?? -1)
  const hashes = new Map<string, string>()
  const hashOf = (key: string) => {
    const hash = hashes.get(key) ?? addressHash(key, secret)
    hashes.set(key, hash)
    return hash
  }
  const find = async (of: keyof typeof statements) => {
    const { rows } = await pool.query<Kept>(statements[of], [last])
    return rows.filter(
      ({ id, key, at }) =>
        (key && isErased(hashOf(key), at)) ||
        (of === 'applications' && isErased(applicationHash(id, secret), at)),
    )
  }
  const found = {
    applications: await find('applications'),
    drafts: await find('drafts'),
    subscriptions: await find('subscriptions'),
  }
  const keys = new Set(Object.values(found).flatMap((rows) => rows.map(({ key }) => key)))
  let gone = 0
  for (const key of keys) {
    const files = await inOne(pool, async (client) => {
      await findSubject(client, key, true)
      const of = (rows: Kept[]) => rows.flatMap((row) => (row.key === key ? [row.id] : []))
      const subject: Subject = {
        key: isErased(hashOf(key), new Date(0)) ? key : '',
        applications: of(found.applications),
        drafts: of(found.drafts),
        subscriptions: of(found.subscriptions),
      }
      gone += subject.applications.length + subject.drafts.length + subject.subscriptions.length
      return eraseRows(client, subject)
    })
    await Promise.allSettled(files.map((name) => store.remove(name)))
  }
  return gone
}

/**
 * Brings the ledger and its copy outside the database together. What the database does not know was erased after the backup that
 * it comes from: it is erased anew. The runner of deletions does so when it
 * starts and every hour.
 */
export async function replayErasures(of: ErasingOf): Promise<number> {
  const { pool, file } = of
  const [copied, known] = await Promise.all([readErasures(file), erasuresIn(pool)])
  const [inCopy, inTable] = [copied, known].map((entries) => new Set(entries.map(({ id }) => id)))
  const missing = copied.filter(({ id }) => !inTable!.has(id))
  const gone = missing.length > 0 ? await eraseAnew(of, missing) : 0
  for (const entry of missing) await noteErasure(pool, entry, null)
  await appendErasures(
    file,
    known.filter(({ id }) => !inCopy!.has(id)),
  )
  return gone
}
