import { opendir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import type { Files } from './uploads.ts'

const hour = 3_600_000
/** Milliseconds that a file may lie without a row, or half arrived. */
const longestAlone = 24 * hour
/** Names that are looked up at once. */
const batch = 500

/** Files of drafts that are gone, or that were sent without them: nobody will ask for these any more. */
export const forsakenStatement = `
  delete from uploads u where u.application_id is null
    and not exists (select from application_drafts d where d.id::text = u.draft and d.submitted_at is null)
  returning u.stored_as as "storedAs"`

/** Of these names, those that somebody may still ask for; of a material, also by going back to an earlier version. */
const wantedStatement = `
  select stored_as as name from uploads where stored_as = any($1)
  union select filename from materials where filename = any($1)
  union select version_filename from _materials_v where version_filename = any($1)`

async function sweepArriving(folder: string, now: number): Promise<void> {
  const entries = await opendir(folder).catch(() => null)
  if (!entries) return
  for await (const { name } of entries) {
    const at = path.join(folder, name)
    const found = await stat(at).catch(() => null)
    if (found && now - found.mtimeMs > longestAlone) await rm(at, { force: true })
  }
}

export type Swept = { rows: number; files: number; missing: number }

/** Once over everything. `missing`: rows whose file is not there, which nothing can mend but which must be known. */
export async function sweepFiles({ pool, store, arriving, now }: Files): Promise<Swept> {
  const at = now().getTime()
  const { rows: forsaken } = await pool.query<{ storedAs: string }>(forsakenStatement)
  for (const { storedAs } of forsaken) await store.remove(storedAs)
  await sweepArriving(arriving, at)
  const seen = new Set<string>()
  let files = 0
  let named: string[] = []
  const settle = async () => {
    const { rows } = await pool.query<{ name: string }>(wantedStatement, [named])
    const known = new Set(rows.map(({ name }) => name))
    for (const name of named) if (!known.has(name)) await store.remove(name)
    files += named.length - known.size
    named = []
  }
  for await (const { name, at: written } of store.list()) {
    seen.add(name)
    if (at - written.getTime() <= longestAlone) continue
    named.push(name)
    if (named.length === batch) await settle()
  }
  if (named.length > 0) await settle()
  const { rows } = await pool.query<{ name: string }>(
    `select stored_as as name from uploads where scan <> 'infected' and created_at < now() - interval '1 hour'
     union all select filename from materials where filename <> '' and updated_at < now() - interval '1 hour'`,
  )
  return { rows: forsaken.length, files, missing: rows.filter(({ name }) => !seen.has(name)).length }
}

/** Work for the runner: once an hour, whatever it is asked in between. */
export function fileSweeper({ files, logger }: { files: Files; logger: Payload['logger'] }) {
  let sweptAt = Number.NEGATIVE_INFINITY
  return async (): Promise<number> => {
    if (performance.now() - sweptAt < hour) return 0
    sweptAt = performance.now()
    const { missing } = await sweepFiles(files)
    if (missing > 0) logger.warn({ msg: `${missing} rows name a file that is not there` })
    return 0
  }
}
