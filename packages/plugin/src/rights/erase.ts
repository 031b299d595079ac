import type { Pool, PoolClient } from 'pg'
import { type Forgotten, forgetStatement } from '../retention/forget.ts'
import { forgetDraftsStatement } from '../retention/forgetDrafts.ts'
import { inOne } from '../services/transaction.ts'
import { uuidv7 } from '../services/uuidv7.ts'
import type { FileStore } from '../uploads/fileStore.ts'
import { addressHash, appendErasures, type Erasure, type LedgerOf, noteErasure } from './ledger.ts'
import { countHoldings, findSubject, heldOf, restStatement, type Subject, valuesOf } from './subject.ts'

export type ErasingOf = LedgerOf & { pool: Pool; store: Pick<FileStore, 'remove'>; now: Date }

/** All of these applications, drafts and subscriptions, and what else hangs on the address. Answers the names of files. */
export async function eraseRows(client: PoolClient, subject: Subject): Promise<string[]> {
  const files: string[] = []
  for (const [statement, ids] of [
    [forgetStatement({ ids: '$1::uuid[]' }), subject.applications],
    [forgetDraftsStatement, subject.drafts],
  ] as const) {
    const { rows } = await client.query<Forgotten>(statement, [ids])
    files.push(...(rows[0]?.files ?? []))
  }
  await client.query(restStatement, valuesOf(subject))
  return files
}

export type Erased =
  | { ok: true; counts: Record<string, number> }
  /** `matter`: staff keep it for a complaint or a legal matter; `changed`: it is not what was looked at; `nothing`: there is nothing. */
  | { ok: false; code: 'matter' | 'changed' | 'nothing' }

const sameCounts = (one: Record<string, number>, other: Record<string, number>): boolean =>
  Object.keys({ ...one, ...other }).every((table) => one[table] === other[table])

/** Everything that is held under an address, in one transaction with the entry in the ledger. */
export async function eraseSubject({
  pool,
  store,
  secret,
  file,
  now,
  email,
  expected,
  by,
}: ErasingOf & { email: string; expected: Record<string, number>; by: string }): Promise<Erased> {
  const done = await inOne(pool, async (client) => {
    const subject = await findSubject(client, email, true)
    const counts = await countHoldings(client, subject)
    if (Object.keys(counts).length === 0) return { ok: false, code: 'nothing' } as const
    if ((await heldOf(client, subject)).matter) return { ok: false, code: 'matter' } as const
    if (!sameCounts(counts, expected)) return { ok: false, code: 'changed' } as const
    const files = await eraseRows(client, subject)
    const entry: Erasure = {
      id: uuidv7(now),
      at: now.toISOString(),
      scope: 'address',
      hash: addressHash(subject.key, secret),
      counts,
    }
    await noteErasure(client, entry, by)
    return { ok: true, counts, files, entry } as const
  })
  if (!done.ok) return done
  await Promise.allSettled([
    appendErasures(file, [done.entry]),
    ...done.files.map((name) => store.remove(name)),
  ])
  return { ok: true, counts: done.counts }
}
