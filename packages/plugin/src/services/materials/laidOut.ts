import { type Locale, locales, type Material, type MaterialKind, materialKinds } from '@jobbuddies/shared'
import type { Pool } from 'pg'

/** A place in a group, as far as materials go by it. */
export type Seat = { programme: string; leads: boolean }

/** Of `materials` as `m`: it is out, and there is something to open. */
export const isOut = `m._status = 'published' and (m.link <> '' or m.filename <> '')`

/** Of `materials` as `m`: it is for groups of this programme, an SQL expression. Without a programme it is for all of them. */
export const isForProgramme = (programme: string) => `(
  not exists (select from materials_rels r where r.parent_id = m.id and r.path = 'programmes')
  or exists (select from materials_rels r where r.parent_id = m.id and r.path = 'programmes' and r.programmes_id = ${programme}))`

/** The title in a language, else in the first one that has it, with the summary of the same language. */
export const textIn = (locale: string) => `lateral (
  select l._locale::text as locale, l.title, coalesce(l.summary, '') as summary from materials_locales l
  where l._parent_id = m.id and l.title <> ''
  order by (l._locale::text = ${locale}) desc, array_position(array['${locales.join(`','`)}'], l._locale::text) limit 1) t`

/** `$1`: the seats. */
const isForSeat = `exists (
  select from jsonb_to_recordset($1::jsonb) as s(programme uuid, leads boolean)
  where m.audience in ('everybody', case when s.leads then 'leaders' else 'participants' end) and ${isForProgramme('s.programme')})`

const listStatement = `
  select m.id, t.title, t.summary, t.locale as "textLocale", nullif(m.link, '') as link, m.filename as "storedAs",
    m.file_name as name, m.filesize::int as bytes
  from materials m cross join ${textIn('$2')}
  where ${isOut} and m.language in ('all', $2) and ${isForSeat}
  order by m."order", m.created_at, m.id`

type StoredFile = { storedAs: string | null; name: string | null; bytes: number | null }
type Row = Omit<Material, 'file'> & StoredFile

/** The kind by the name under which we stored it. */
export const kindOf = (storedAs: string): MaterialKind | undefined =>
  materialKinds.find((kind) => storedAs.endsWith(`.${kind}`))

function fileOf({ storedAs, name, bytes }: StoredFile): Material['file'] {
  const kind = storedAs ? kindOf(storedAs) : undefined
  return kind && bytes ? { name: name || `file.${kind}`, kind, bytes } : null
}

/** What staff have laid out for whoever has these places, on the pages of one language. */
export async function materialsFor({
  pool,
  seats,
  locale,
}: {
  pool: Pick<Pool, 'query'>
  seats: readonly Seat[]
  locale: Locale
}): Promise<Material[]> {
  if (seats.length === 0) return []
  const { rows } = await pool.query<Row>(listStatement, [JSON.stringify(seats), locale])
  return rows.map(({ storedAs, name, bytes, ...row }) => ({
    ...row,
    file: fileOf({ storedAs, name, bytes }),
  }))
}

const fileStatement = `
  select m.filename as "storedAs", m.file_name as name, m.filesize::int as bytes from materials m
  where m.id = $2 and m.filename <> '' and ${isOut} and ${isForSeat}`

export type MaterialFile = NonNullable<Material['file']> & { storedAs: string }

/** The file of one material, in whichever language; null where there is none for these places. */
export async function materialFile({
  pool,
  seats,
  id,
}: {
  pool: Pick<Pool, 'query'>
  seats: readonly Seat[]
  id: string
}): Promise<MaterialFile | null> {
  const { rows } = await pool.query<StoredFile>(fileStatement, [JSON.stringify(seats), id])
  const [row] = rows
  const file = row && fileOf(row)
  return file && row.storedAs ? { ...file, storedAs: row.storedAs } : null
}

const seatsStatement = `
  select g.programme_id as programme, coalesce(r.facilitator, false) as leads from group_members k
  join groups g on g.id = k.group_id and g.stage in ('confirmed', 'running', 'completed')
  left join programmes_roles r on r._parent_id = g.programme_id and r.key = k.role
  where k.application_id = $1 and k.state = 'confirmed'`

/** The places of one application in groups that are confirmed, run or are over. */
export const seatsOf = async (pool: Pick<Pool, 'query'>, application: string): Promise<Seat[]> =>
  (await pool.query<Seat>(seatsStatement, [application])).rows
