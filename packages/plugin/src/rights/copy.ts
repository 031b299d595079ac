import type { Pool } from 'pg'
import { copyStatement, findSubject, holdings, valuesOf } from './subject.ts'

export type Copy = Record<string, Record<string, unknown>[]>

/** Everything that is held under an address, by table; tables that hold nothing are left out. */
export async function copySubject(client: Pick<Pool, 'query'>, email: string): Promise<Copy> {
  const subject = await findSubject(client, email)
  const { rows } = await client.query<{ copy: Copy }>(copyStatement, valuesOf(subject))
  const { copy } = rows[0]!
  return Object.fromEntries(
    holdings.flatMap(({ table }) => (copy[table]?.length ? [[table, copy[table]]] : [])),
  )
}
