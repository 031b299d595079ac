import type { Client } from './rows.ts'

/** The mails about a running group that its members get. */
export type MemberMail = 'group_started' | 'meeting_planned' | 'meeting_moved' | 'meeting_cancelled'

/**
 * Queues a mail to everybody in the group, in their language: once per person and change, whoever acts again.
 * `change` names the change, so that another one is told anew.
 */
export async function tellMembers(
  client: Client,
  {
    group,
    mail,
    change,
    data,
    now,
  }: { group: string; mail: MemberMail; change: string; data: object; now: Date },
): Promise<number> {
  const { rowCount } = await client.query(
    `insert into outbox (id, key, "to", locale, template, data, status, attempts, due_at, application_id, created_at, updated_at)
     select gen_random_uuid(), $2 || ':' || $3 || ':' || a.id, a.email, a.locale, $2, $4::jsonb, 'queued', 0, $5, a.id, now(), now()
     from group_members m join applications a on a.id = m.application_id
     where m.group_id = $1 and m.state = 'confirmed' and m.until is null and a.email <> ''
     on conflict (key) do nothing`,
    [group, mail, change, JSON.stringify(data), now],
  )
  return rowCount ?? 0
}
