import { closingShown, type Locale, type OfferStatus, sitePaths } from '@jobbuddies/shared'
import type { DecisionMailKey } from '../../mail/words/types.ts'
import { mailWords } from '../../mail/words/index.ts'
import { closesText, periodPlace } from '../mailFacts.ts'
import { label, type Of, type Parts, statusLink } from '../mailParts.ts'

type Row = {
  id: string
  reference: string
  stage: string
  period_id: string
  status: OfferStatus | null
  expires_at: Date | null
  zone: string | null
}

/** When a mail has still something to say: about the state that it was queued for, and no other. */
const holds: Record<Exclude<DecisionMailKey, 'consultation'>, (row: Row, now: Date) => boolean> = {
  offer_made: ({ status, expires_at }, now) => status === 'open' && expires_at !== null && expires_at > now,
  offer_accepted: ({ status }) => status === 'accepted',
  offer_declined: ({ status }) => status === 'declined',
  offer_expired: ({ status }) => status === 'expired',
  place_given_up: ({ status }) => status === 'dropped',
  reserve_place: ({ stage }) => stage === 'reserve',
  no_place: ({ stage }) => stage === 'declined',
}

/** Mails that lead to the next round of the field as well. */
const invites: ReadonlySet<string> = new Set(['no_place', 'offer_expired'])

/** The last day to answer, with its zone where a time of day counts. */
export function untilText({
  expiresAt,
  zone,
  locale,
}: {
  expiresAt: Date
  zone: string
  locale: Locale
}): string {
  const text = closesText({ closesAt: expiresAt, zone, locale })
  const { time } = closingShown({ closesAt: expiresAt, zone })
  return time && zone === 'Europe/Helsinki' ? `${text} (${mailWords[locale].finnishTime})` : text
}

/**
 * About what was decided on an application; null once it is erased or the mail has nothing to say any more. With `sample` in its data
 * it is looked at before it is released, and says when an offer would run out.
 */
export async function decision(of: Of): Promise<Parts | null> {
  const { pool, row, locale } = of
  const key = row.template as Exclude<DecisionMailKey, 'consultation'>
  const sample = typeof row.data?.sample === 'string' ? new Date(row.data.sample) : null
  const { rows } = await pool.query<Row>(
    `select a.id, a.reference, a.stage, a.period_id, o.status, o.expires_at, o.zone
     from applications a left join offers o on o.id::text = $2 and o.application_id = a.id where a.id = $1`,
    [row.application_id, String(row.data?.offer ?? '')],
  )
  const [found] = rows
  if (!found || (!sample && !holds[key](found, of.now()))) return null
  const place = await periodPlace({ ...of, id: found.period_id, locale, now: of.now() })
  const expiresAt = sample ?? found.expires_at
  const zone = found.zone ?? place?.zone ?? 'UTC'
  const own = await statusLink(of, found.id)
  const next = {
    label: mailWords[locale].tellMe,
    url: `${of.siteUrl}${sitePaths.tellMe(locale)}?for=${found.period_id}`,
  }
  return {
    values: {
      reference: found.reference,
      title: place?.title ?? '',
      until: expiresAt ? untilText({ expiresAt, zone, locale }) : '',
    },
    links: invites.has(key) ? [next, { ...own, label: label(of) }] : [own],
  }
}
