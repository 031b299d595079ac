import type { GroupRefusal, RunRefusal } from '@jobbuddies/shared'
import type { Pool, PoolClient } from 'pg'

/** Ends the transaction with nothing done. */
class Refused extends Error {
  override name = 'Refused'
  readonly refusal: GroupRefusal | RunRefusal
  constructor(refusal: GroupRefusal | RunRefusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}
export const refuse = (refusal: GroupRefusal | RunRefusal): never => {
  throw new Refused(refusal)
}

/** All or nothing: what `act` answers is committed, a refusal leaves no trace. */
export async function allOrNothing<
  Value extends object,
  Refusal extends GroupRefusal | RunRefusal = GroupRefusal,
>(
  pool: Pick<Pool, 'connect'>,
  act: (client: PoolClient) => Promise<Value>,
): Promise<({ ok: true } & Value) | { ok: false; refusal: Refusal }> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('begin')
    const value = await act(client)
    const { command } = await client.query('commit')
    if (command !== 'COMMIT') throw new Error('The transaction was not committed')
    return { ok: true, ...value }
  } catch (error) {
    await client.query('rollback').catch((fault: unknown) => {
      broken = fault instanceof Error ? fault : new Error(String(fault))
    })
    if (error instanceof Refused) return { ok: false, refusal: error.refusal as Refusal }
    throw error
  } finally {
    client.release(broken)
  }
}
