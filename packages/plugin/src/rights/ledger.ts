import { createHmac } from 'node:crypto'
import { appendFile, mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Pool } from 'pg'
import { z } from 'zod'

type Client = Pick<Pool, 'query'>

/** An address as the ledger knows it: nobody without the secret can tell which it was, not even by trying. */
export const addressHash = (key: string, secret: string): string =>
  createHmac('sha256', secret).update(`erasure:${key}`).digest('base64url')

/** Of an application that was erased alone: its id is of no one any more, and a backup knows it. */
export const applicationHash = (id: string, secret: string): string =>
  createHmac('sha256', secret).update(`erasure-application:${id}`).digest('base64url')

/** `secret`: of the hashes; `file`: the copy outside the database. */
export type LedgerOf = { secret: string; file: string }

/** The copy lies beside the folder of files, and is to be backed up apart from the database. */
export const ledgerOf = ({ secret, filesDir }: { secret: string; filesDir: string }): LedgerOf => ({
  secret,
  file: path.join(filesDir, '..', 'erasures.jsonl'),
})

const entrySchema = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  /** `address`: everything of an address; `application`: one application. */
  scope: z.enum(['address', 'application']),
  hash: z.string(),
  counts: z.record(z.string(), z.number()),
})
export type Erasure = z.infer<typeof entrySchema>

const noteStatement = `
  insert into erasures (id, at, scope, hash, counts, by_id, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, now(), now())
  on conflict (id) do nothing`

/** Notes it in the database; false when it stood there. `by`: the staff member, null when the person did it. */
export async function noteErasure(client: Client, entry: Erasure, by: string | null): Promise<boolean> {
  const { id, at, scope, hash, counts } = entry
  const { rowCount } = await client.query(noteStatement, [id, at, scope, hash, JSON.stringify(counts), by])
  return rowCount === 1
}

/** The copy outside the database: an older backup of that does not know of what was erased since. */
export async function appendErasures(file: string, entries: readonly Erasure[]): Promise<void> {
  if (entries.length === 0) return
  await mkdir(path.dirname(file), { recursive: true })
  await appendFile(file, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''), { mode: 0o600 })
}

/** What stands in the copy; a line that a crash cut off is left out. */
export async function readErasures(file: string): Promise<Erasure[]> {
  const text = await readFile(file, 'utf8').catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return text.split('\n').flatMap((line) => {
    try {
      return [entrySchema.parse(JSON.parse(line))]
    } catch {
      return []
    }
  })
}

export async function erasuresIn(client: Client): Promise<Erasure[]> {
  const { rows } = await client.query<Omit<Erasure, 'at'> & { at: Date }>(
    'select id, at, scope, hash, counts from erasures order by at, id',
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
