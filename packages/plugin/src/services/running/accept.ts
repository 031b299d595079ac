import {
  type AgreementAccept,
  type Locale,
  locales,
  type Localized,
  type OwnAgreement,
  problem,
  type RunRefusal,
  wallTime,
} from '@jobbuddies/shared'
import { createHash } from 'node:crypto'
import type { Pool } from 'pg'
import type { Done } from '../changeOwn.ts'
import { allOrNothing } from '../groups/transaction.ts'
import { inLocale } from '../periodTitle.ts'
import { uuidv7 } from '../uuidv7.ts'
import { type Duty, dutiesOf } from './duties.ts'
import { type Client, lockGroup, record, refuseRun } from './rows.ts'

type Words = Pick<Duty, 'name' | 'wording'>

const sorted = (words: Partial<Localized> | null) =>
  Object.entries(words ?? {}).toSorted(([one], [other]) => one.localeCompare(other))

/** Stands for what an agreement is called and says, in every language: whoever accepts it accepts these words. */
const versionOf = ({ name, wording }: Words): string =>
  createHash('sha256')
    .update(JSON.stringify([sorted(name), sorted(wording)]))
    .digest('hex')

const placeStatement = `
  select g.id, g.programme_id as programme from group_members k join groups g on g.id = k.group_id
  where k.application_id = $1 and k.state = 'confirmed' and k.until is null and g.stage in ('confirmed', 'running')`

/** The group in which somebody has a place for certain, while it is not over. */
async function placeOf(
  client: Client,
  application: string,
): Promise<{ id: string; programme: string } | undefined> {
  const { rows } = await client.query<{ id: string; programme: string }>(placeStatement, [application])
  return rows[0]
}

const agreementsIn = async (client: Client, programme: string): Promise<Duty[]> =>
  (await dutiesOf(client, programme)).filter(({ kind }) => kind === 'agreement')

type Accepted = Words & { part: string; on: string }

const acceptedStatement = `
  select part, name, wording, to_char(done_on at time zone 'UTC', 'YYYY-MM-DD') as "on" from preparations
  where application_id = $1 and kind = 'agreement' order by done_on, id`

/** What somebody in a group is asked to accept, and what they have accepted, in the words of that day. */
export async function agreementsOf({
  pool,
  application,
  locale,
}: {
  pool: Client
  application: string
  locale: Locale
}): Promise<OwnAgreement[]> {
  const place = await placeOf(pool, application)
  const { rows: accepted } = await pool.query<Accepted>(acceptedStatement, [application])
  const done = new Set(accepted.map(({ part }) => part))
  const asked = place ? await agreementsIn(pool, place.programme) : []
  const shown = ({ part, name, wording }: Words & { part: string }) => ({
    ...{ part, name: inLocale(name, locale), text: inLocale(wording, locale) },
    locale: [locale, ...locales].find((each) => wording?.[each]) ?? locale,
  })
  return [
    ...asked
      .filter(({ part }) => !done.has(part))
      .map((duty) => ({ ...shown(duty), version: versionOf(duty), acceptedOn: null })),
    ...accepted.map((each) => ({ ...shown(each), version: null, acceptedOn: each.on })),
  ]
}

const acceptStatement = `
  insert into preparations (id, application_id, kind, part, name, wording, done_on, hours, at, by_id, by_link, created_at, updated_at)
  values ($1, $2, 'agreement', $3, $4::jsonb, $5::jsonb, $6::date::timestamp at time zone 'UTC', null, $7, null, true, now(), now())
  on conflict (application_id, kind, part) do nothing`

const problemOf = ({ code }: RunRefusal) =>
  problem({ code: code === 'changed_meanwhile' ? 'agreement_changed' : 'not_now' })

/**
 * Somebody in a group accepts an agreement of its programme by their own link: the words that they saw, on this day. What is
 * accepted already stays as it is, whoever noted it.
 */
export async function acceptOwn({
  pool,
  application,
  accept: { part, version },
  zone,
  now,
}: {
  pool: Pool
  application: string
  accept: AgreementAccept
  /** IANA: the day is that of its wall. */
  zone: string
  now: Date
}): Promise<Done> {
  const done = await allOrNothing<object, RunRefusal>(pool, async (client) => {
    const { rows: accepted } = await client.query<Accepted>(acceptedStatement, [application])
    if (accepted.some((each) => each.part === part)) return {}
    const seen = (await placeOf(client, application)) ?? refuseRun({ code: 'not_member' })
    const group = await lockGroup(client, seen.id)
    if ((await placeOf(client, application))?.id !== group.id) refuseRun({ code: 'not_member' })
    const duties = await agreementsIn(client, group.programme)
    const duty = duties.find((each) => each.part === part) ?? refuseRun({ code: 'not_asked_for' })
    if (versionOf(duty) !== version) refuseRun({ code: 'changed_meanwhile' })
    const words = [JSON.stringify(duty.name), JSON.stringify(duty.wording)]
    const on = wallTime({ instant: now, zone }).slice(0, 10)
    const values = [uuidv7(now), application, part, ...words, on, now]
    const { rowCount } = await client.query(acceptStatement, values)
    if (rowCount === 0) return {}
    const data = { kind: 'agreement', part, on }
    await record(client, { group: group.id, kind: 'accepted', data, by: null, member: application, now })
    return {}
  })
  return done.ok ? { ok: true } : { ok: false, problem: problemOf(done.refusal) }
}
