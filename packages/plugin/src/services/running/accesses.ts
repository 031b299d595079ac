import type { RunDone, RunRefusal } from '@jobbuddies/shared'
import { allOrNothing } from '../groups/transaction.ts'
import { uuidv7 } from '../uuidv7.ts'
import type { Of } from './meetings.ts'
import { type Client, lockGroup, record, refuseRun } from './rows.ts'

/** Days for which somebody who leads a group may log its meetings by link; it ends with the group in any case. */
export const logAccessDays = 365

/** Whoever leads the group, or the one of them with this application. */
const leadersStatement = `
  select k.application_id as id from group_members k join groups g on g.id = k.group_id
  join programmes_roles r on r._parent_id = g.programme_id and r.key = k.role and r.facilitator
  where k.group_id = $1 and k.state = 'confirmed' and k.until is null and ($2::uuid is null or k.application_id = $2::uuid)`

/** A new access, or the old one opened again, with a mail that carries its link; links from before open nothing any more. */
const giveStatement = `
  with given as (
    insert into log_accesses (id, group_id, application_id, expires_at, created_by_id, created_at, updated_at)
    values ($1, $2, $3, $4::timestamptz + interval '${logAccessDays} days', $5, now(), now())
    on conflict (group_id, application_id) do update set expires_at = excluded.expires_at, revoked_at = null,
      created_by_id = excluded.created_by_id, updated_at = now()
    returning id, application_id
  ), ended as (
    update application_links l set revoked_at = $4, updated_at = now() from given
    where l.log_access_id = given.id and l.revoked_at is null
  )
  insert into outbox (id, key, "to", locale, template, data, status, attempts, due_at, application_id, created_at, updated_at)
  select gen_random_uuid(), 'log_link:' || $1, a.email, a.locale, 'log_link', jsonb_build_object('access', given.id), 'queued', 0, $4, a.id,
    now(), now()
  from given join applications a on a.id = given.application_id where a.email <> ''`

/** Gives everybody who leads the group a link to log its meetings, or one of them. Answers how many there are. */
export async function giveLogLinks(
  client: Client,
  {
    group,
    application = null,
    by,
    now,
  }: { group: string; application?: string | null; by: string; now: Date },
): Promise<number> {
  const { rows } = await client.query<{ id: string }>(leadersStatement, [group, application])
  for (const { id } of rows) await client.query(giveStatement, [uuidv7(now), group, id, now, by])
  return rows.length
}

type Access = Omit<Of, 'member' | 'by'> & { by: string; group: string; application: string }

/** A new link for somebody who leads the group; the former ones end. */
export const renewLogLink = ({ pool, group: id, application, by, now }: Access): Promise<RunDone> =>
  allOrNothing<object, RunRefusal>(pool, async (client) => {
    const group = await lockGroup(client, id)
    if (group.stage !== 'running') refuseRun({ code: 'not_running' })
    const given = await giveLogLinks(client, { group: id, application, by, now })
    if (given === 0) refuseRun({ code: 'not_member' })
    await record(client, { group: id, kind: 'link_sent', data: { to: application }, by, now })
    return {}
  })

/** Ends the links of somebody at once; what was logged stays. */
export const revokeLogLink = ({ pool, group: id, application, by, now }: Access): Promise<RunDone> =>
  allOrNothing<object, RunRefusal>(pool, async (client) => {
    await lockGroup(client, id)
    const { rowCount } = await client.query(
      `update log_accesses set revoked_at = $3, updated_at = now()
       where group_id = $1 and application_id = $2 and revoked_at is null`,
      [id, application, now],
    )
    if (rowCount === 0) refuseRun({ code: 'not_member' })
    await record(client, { group: id, kind: 'link_ended', data: { of: application }, by, now })
    return {}
  })

/** Of `log_accesses` as `c`: the access opens something at `now`, an SQL expression. */
export const isGood = (now: string): string => `(c.revoked_at is null and c.expires_at > ${now}::timestamptz
  and exists (select from groups g where g.id = c.group_id and g.stage = 'running')
  and exists (select from group_members k where k.group_id = c.group_id and k.application_id = c.application_id
    and k.state = 'confirmed' and k.until is null))`
