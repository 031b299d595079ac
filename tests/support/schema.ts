import type { Database } from './database.ts'

/** A column of the database, by the table of its collection; tables below and versions have the names of their originals. */
export type Column = { table: string; column: string; pointsAt: string | null }

/** Columns that Payload gives every table to hold it together. */
const mechanical = new Set([
  ...[
    'id',
    '_order',
    '_parent_id',
    '_uuid',
    '_locale',
    'order',
    'parent_id',
    'path',
    'created_at',
    'updated_at',
  ],
  ...['_status', 'snapshot', 'published_locale', 'latest', 'autosave'],
])

const columnsStatement = `
  select c.table_name as "table", c.column_name as "column", (
    select r.relname from pg_constraint k join pg_class r on r.oid = k.confrelid
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
    where k.contype = 'f' and k.conrelid = format('public.%I', c.table_name)::regclass and a.attname = c.column_name limit 1
  ) as "pointsAt"
  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where c.table_schema = 'public' and t.table_type = 'BASE TABLE'`

/** `_x_v_version_questions_locales.label` is `questions.label` of `x`. */
function placed(row: Column, tables: readonly string[]): Column | null {
  const version = /^_(.+?)_v(?:_version)?((?:_.+)?)$/.exec(row.table)
  const full = version && tables.includes(version[1]!) ? `${version[1]}${version[2]}` : row.table
  const table = tables.findLast((each) => full === each || full.startsWith(`${each}_`))
  if (!table) return { ...row, table: full }
  const below = full.slice(table.length + 1).replace(/(^|_)locales$/, '')
  const column = version && !below ? row.column.replace(/^version_+/, '') : row.column
  if (mechanical.has(column) || mechanical.has(row.column)) return null
  return { table, column: below ? `${below}.${column}` : column, pointsAt: row.pointsAt }
}

/** Every column once, without those that Payload needs for itself. `tables`: those of the collections and globals. */
export async function columnsOf(database: Database, tables: readonly string[]): Promise<Column[]> {
  const rows = await database.query<Column>(columnsStatement)
  const sorted = tables.toSorted((a, b) => a.length - b.length || a.localeCompare(b))
  const seen = new Map<string, Column>()
  for (const row of rows) {
    const found = placed(row, sorted)
    if (found) seen.set(`${found.table}.${found.column}`, found)
  }
  return [...seen.values()]
}
