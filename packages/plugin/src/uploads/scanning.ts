import type { Files } from './uploads.ts'

/** Files that are looked at one after the other before other work gets its turn. */
const most = 10
/** Seconds until a file is tried again: more each time, ten minutes at the most. */
const nextTry = `make_interval(secs => least(600, 15 * power(2, least(tries, 6))))`

/**
 * Work for the runner: asks the scanner about what it could not be asked before. A virus is deleted at once; its row stays, so
 * that staff see what happened. Answers how many were settled.
 */
export const scanning = (files: Files) => async (): Promise<number> => {
  const { pool, scanner, store } = files
  if (!scanner) return 0
  const { rows } = await pool.query<{ id: string; stored_as: string }>(
    `select id, stored_as from uploads where scan = 'pending' and scan_at <= now() order by scan_at limit ${most}`,
  )
  let settled = 0
  for (const { id, stored_as: storedAs } of rows) {
    const bytes = await store.read(storedAs)
    const scan = bytes ? await scanner(bytes).catch(() => null) : null
    if (scan === null) {
      await pool.query(
        `update uploads set tries = tries + 1, scan_at = now() + ${nextTry}, updated_at = now() where id = $1`,
        [id],
      )
      continue
    }
    const { rowCount } = await pool.query(
      `update uploads set scan = $2, scan_at = now(), updated_at = now() where id = $1 and scan = 'pending'`,
      [id, scan],
    )
    if (scan === 'infected' && rowCount === 1) await store.remove(storedAs)
    settled += 1
  }
  return settled
}
