import type { AttachedFile, FileKind, Question, ScanState } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { holds } from '../services/draftRows.ts'

export type FileRow = AttachedFile & { storedAs: string }

const columns = `u.id, u.question, u.name, u.bytes::int, u.kind, u.scan, u.stored_as as "storedAs"`

/** What may be told about a file: all but where it lies. */
export const told = ({ storedAs: _, ...file }: FileRow): AttachedFile => file

/** The files of a draft that was not sent, or of an application. */
export async function filesOf({
  pool,
  draft,
  application,
}: {
  pool: Pool
  draft?: string
  application?: string
}): Promise<FileRow[]> {
  const { rows } = await pool.query<FileRow>({
    name: application ? 'jobbuddies-files' : 'jobbuddies-draft-files',
    text: `select ${columns} from uploads u
           where ${application ? 'u.application_id' : 'u.application_id is null and u.draft'} = $1 order by u.id`,
    values: [application ?? draft],
  })
  return rows
}

/**
 * A file in the one place that a draft has for each question. The draft is locked, so that what is sent meanwhile either
 * takes the file along or is not there any more for it. Answers the file that stood there before.
 */
const attachStatement = `
  with draft as (
    select d.id from application_drafts d where d.id = $1 and ${holds('$2')} and d.submitted_at is null for update
  ), before as (
    select stored_as from uploads where draft = $1::text and question = $4 and application_id is null
  ), stored as (
    insert into uploads (id, draft, question, name, kind, bytes, digest, stored_as, scan, scan_at, tries, created_at, updated_at)
    select $3, draft.id::text, $4, $5, $6, $7, $8, $9, $10, now(), 0, now(), now() from draft
    on conflict (draft, question) do update set id = excluded.id, name = excluded.name, kind = excluded.kind,
      bytes = excluded.bytes, digest = excluded.digest, stored_as = excluded.stored_as, scan = excluded.scan,
      scan_at = excluded.scan_at, tries = 0, created_at = now(), updated_at = now()
    where uploads.application_id is null
    returning id
  )
  select (select count(*) from stored)::int as stored, (select stored_as from before) as before`

export type NewFile = {
  id: string
  question: string
  name: string
  kind: FileKind
  bytes: number
  digest: string
  storedAs: string
  scan: ScanState
}

/** `stored` means that the row is committed; `before`: what it replaced. */
export async function attach({
  pool,
  draft,
  hash,
  file,
}: {
  pool: Pool
  draft: string
  hash: string
  file: NewFile
}): Promise<{ stored: boolean; before: string | null }> {
  const { id, question, name, kind, bytes, digest, storedAs, scan } = file
  const { rows } = await pool.query<{ stored: number; before: string | null }>(attachStatement, [
    ...[draft, hash, id, question, name, kind, bytes, digest, storedAs, scan],
  ])
  return { stored: rows[0]?.stored === 1, before: rows[0]?.before ?? null }
}

const detachStatement = `
  with draft as (
    select d.id from application_drafts d where d.id = $1 and ${holds('$2')} and d.submitted_at is null for update
  )
  delete from uploads u using draft where u.id = $3 and u.draft = draft.id::text and u.application_id is null
  returning u.stored_as as "storedAs"`

/** Where the removed file lies; null when the draft has none of that id. */
export async function detach({
  pool,
  draft,
  hash,
  id,
}: {
  pool: Pool
  draft: string
  hash: string
  id: string
}): Promise<string | null> {
  const { rows } = await pool.query<{ storedAs: string }>(detachStatement, [draft, hash, id])
  return rows[0]?.storedAs ?? null
}

/** Moves files to the draft of the same person in another period, where the same question asks for one. */
export async function carryFiles({
  pool,
  from,
  to,
  questions,
}: {
  pool: Pool
  from: string
  to: string
  questions: readonly Question[]
}): Promise<void> {
  const asked = questions.flatMap(({ key, kind }) => (kind === 'file' ? [key] : []))
  if (asked.length === 0) return
  await pool.query(
    `update uploads u set draft = $2, updated_at = now()
     where u.draft = $1 and u.question = any($3) and u.application_id is null
       and exists (select from application_drafts d where d.id::text = $2 and d.submitted_at is null)
       and not exists (select from uploads other where other.draft = $2 and other.question = u.question)`,
    [from, to, asked],
  )
}
