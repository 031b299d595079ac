import { type Of, type Parts, statusLink, text } from '../mailParts.ts'
import type { Client } from './rows.ts'

/** Something that the programme of group `g` wants accepted and application `a` has not. */
const isLacking = `exists (
  select from programmes_agreements x where x._parent_id = g.programme_id
    and not exists (select from preparations d where d.application_id = a.id and d.kind = 'agreement' and d.part = x.id))`

const inside = `
  from group_members k join groups g on g.id = k.group_id join applications a on a.id = k.application_id
  where g.id = $1 and k.state = 'confirmed' and k.until is null and ${isLacking}`

const askStatement = `
  insert into outbox (id, key, "to", locale, template, data, status, attempts, due_at, application_id, created_at, updated_at)
  select gen_random_uuid(), 'agreement_asked:' || g.id || ':' || a.id, a.email, a.locale, 'agreement_asked',
    jsonb_build_object('group', g.id), 'queued', 0, $2::timestamptz, a.id, now(), now()
  ${inside} and a.email <> ''
  on conflict (key) do nothing`

/** Tells those who have a place in a group that there is something to accept, where there is: each of them once. */
export async function askToAccept(
  client: Client,
  { group, now }: { group: string; now: Date },
): Promise<void> {
  await client.query(askStatement, [group, now])
}

const nameIn = (id: string) => `
  (select l.name from programmes_locales l where l._parent_id = ${id} and l.name <> '' order by (l._locale::text = $3) desc, l._locale limit 1)`

/** To somebody in a group with the way to what they are asked to accept; null once they have, or are in it no more. */
export async function agreementLetter(of: Of): Promise<Parts | null> {
  const { application_id: application, data } = of.row
  if (!application) return null
  const { rows } = await of.pool.query<{ name: string; programme: string | null }>(
    `select g.name, ${nameIn('g.programme_id')} as programme ${inside} and a.id = $2 and g.stage <> 'completed'`,
    [text(data?.group), application, of.locale],
  )
  const [found] = rows
  if (!found) return null
  const title = [found.programme, found.name].filter(Boolean).join(', ')
  return { values: { title }, links: [await statusLink(of, application)] }
}
