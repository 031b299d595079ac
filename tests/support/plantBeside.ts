import { randomUUID } from 'node:crypto'
import { fieldRegister, personalColumns, tableOf } from '@jobbuddies/shared'
import type { Database } from './database.ts'

/** A column that points at a row, as the schema has it. */
export type Pointer = { table: string; column: string; target: string; required: boolean }

/** Every way from a row to another one that the schema knows. */
export const pointersOf = (database: Database) =>
  database.query<Pointer>(
    `select c.conrelid::regclass::text as "table", a.attname as "column", c.confrelid::regclass::text as target, a.attnotnull as required
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and array_length(c.conkey, 1) = 1 order by 1, 2`,
  )

type Value = string | number | boolean | Date | object | null
type Column = { column: string; type: string; required: boolean; first: string | null }
const columnsStatement = `
  select a.attname as "column", format_type(t.oid, null) as type, a.attnotnull and not a.atthasdef as required,
    (select e.enumlabel from pg_enum e where e.enumtypid = t.oid order by e.enumsortorder limit 1) as first
  from pg_attribute a join pg_type t on t.oid = a.atttypid
  where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and not (a.attname = 'id' and a.atthasdef)
  order by a.attnum`

/** The columns of a table whose words go with the person; of a table that no register knows, all of them. */
function wordColumns(table: string): (column: string) => boolean {
  const entry = fieldRegister.find((each) => tableOf(each) === table)
  if (!entry) return () => !fieldRegister.some((each) => table.startsWith(`${tableOf(each)}_`))
  // What is cleared by a condition is one of a closed list.
  const cleared =
    typeof entry.erase === 'object'
      ? Object.entries(entry.erase.clear).flatMap(([column, value]) =>
          value.startsWith('case') ? [] : [column],
        )
      : null
  const named = entry.erase === 'points' ? [] : (cleared ?? personalColumns(entry))
  return (column) => named.includes(column)
}

const words = new Set(['character varying', 'text', 'jsonb'])
const plainValue = ({ type, first, column }: Column): Value => {
  if (first !== null) return first
  if (type === 'jsonb') return {}
  if (type === 'boolean') return false
  if (type.startsWith('timestamp') || type === 'date') return new Date()
  if (type === 'uuid') return randomUUID()
  return words.has(type) ? `${column}-${randomUUID().slice(0, 8)}` : 1
}

async function put(database: Database, table: string, row: Record<string, Value>): Promise<string> {
  const columns = Object.keys(row)
  const values = Object.values(row).map((value) =>
    value !== null && typeof value === 'object' && !(value instanceof Date) ? JSON.stringify(value) : value,
  )
  const [made] = await database.query<{ id: string }>(
    `insert into ${table} (${columns.map((column) => `"${column}"`).join(', ')})
     values (${columns.map((_, at) => `$${at + 1}`).join(', ')}) returning id::text`,
    values,
  )
  return made!.id
}

/**
 * Gives somebody a row by every way to what is theirs that the schema knows and that they do not stand in yet, with a word of
 * their own in every column that holds words of people. A table that comes later is filled without anybody's doing. `theirs`:
 * rows that are the person's, by table. Answers the words, and every table in which the person stands now.
 */
export async function plantBeside(
  database: Database,
  { mark, theirs }: { mark: string; theirs: Record<string, string> },
): Promise<{ canaries: string[]; tables: string[] }> {
  const canaries: string[] = []
  const pointers = await pointersOf(database)
  const own = new Map(Object.entries(theirs))
  const filled = new Set<string>()

  const standsIn = async ({ table, column, target }: Pointer) =>
    (await database.query(`select 1 from ${table} where "${column}"::text = $1 limit 1`, [own.get(target)]))
      .length > 0
  async function target(pointer: Pointer): Promise<Value> {
    const known = own.get(pointer.target)
    if (known || !pointer.required) return known ?? null
    const [any] = await database.query<{ id: string }>(`select id from ${pointer.target} limit 1`)
    if (any) return any.id
    return plant(pointer.target)
  }
  async function plant(table: string): Promise<string> {
    const isTheirs = wordColumns(table)
    const row: Record<string, Value> = {}
    for (const each of await database.query<Column>(columnsStatement, [table])) {
      const pointer = pointers.find((of) => of.table === table && of.column === each.column)
      if (pointer) row[each.column] = await target(pointer)
      else if (each.column !== 'id' && words.has(each.type) && isTheirs(each.column)) {
        const word = `canary-${mark}-${table}-${each.column}-${canaries.length}`
        canaries.push(word)
        row[each.column] = each.type === 'jsonb' ? { word } : word
      } else if (each.required) row[each.column] = plainValue(each)
    }
    return put(database, table, row)
  }

  // What points at something of theirs becomes theirs itself, so that what points at that is found, too.
  for (let found = true; found;) {
    found = false
    for (const pointer of pointers) {
      const way = `${pointer.table}.${pointer.column}`
      if (!own.has(pointer.target) || filled.has(way)) continue
      filled.add(way)
      found = true
      if (!(await standsIn(pointer))) {
        const id = await plant(pointer.table)
        if (!own.has(pointer.table)) own.set(pointer.table, id)
      } else if (!own.has(pointer.table) && !pointer.table.endsWith('_rels')) {
        const [row] = await database.query<{ id: string }>(
          `select id::text from ${pointer.table} where "${pointer.column}"::text = $1 limit 1`,
          [own.get(pointer.target)],
        )
        own.set(pointer.table, row!.id)
      }
    }
  }
  return { canaries, tables: [...own.keys()].toSorted() }
}
