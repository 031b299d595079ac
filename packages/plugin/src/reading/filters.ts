import type { Pool } from 'pg'
import { uuidv7 } from '../services/uuidv7.ts'
import type { Reader } from './reader.ts'

/** Keeps a choice of the desk, for oneself or for all who coordinate. */
export async function saveFilter({
  pool,
  reader,
  now,
  filter: { name, query, shared },
}: {
  pool: Pool
  reader: Reader
  now: Date
  filter: { name: string; query: string; shared: boolean }
}): Promise<string> {
  const id = uuidv7(now)
  await pool.query(
    `insert into saved_filters (id, owner_id, name, shared, query, created_at, updated_at) values ($1, $2, $3, $4, $5, now(), now())`,
    [id, reader.id, name, shared && reader.coordinates, query],
  )
  return id
}

/** Only one's own. */
export async function dropFilter({
  pool,
  reader,
  id,
}: {
  pool: Pool
  reader: Reader
  id: string
}): Promise<boolean> {
  const { rowCount } = await pool.query(`delete from saved_filters where id = $1 and owner_id = $2`, [
    id,
    reader.id,
  ])
  return rowCount === 1
}
