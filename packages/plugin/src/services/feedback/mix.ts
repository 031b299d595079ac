import type { Client } from '../running/rows.ts'

/** In an order of chance, with new ids of chance. */
const answersStatement = `
  with gone as (delete from feedback_answers where round_id = $1 returning round_id, answers)
  insert into feedback_answers (id, round_id, answers) select gen_random_uuid(), round_id, answers from gone order by random()`

const requestsStatement = `update feedback_requests set round_id = round_id where round_id = $1`

/**
 * Leaves no way from an answer of an anonymous round to whoever gave it. All its rows are written anew by the transaction that keeps
 * the newest answer; otherwise the database itself could tell who said what: a row carries the transaction that wrote it, which
 * also noted that somebody answered, and rows lie in the order in which they came.
 */
export async function mixRound(client: Client, round: string): Promise<void> {
  await client.query(answersStatement, [round])
  await client.query(requestsStatement, [round])
}
