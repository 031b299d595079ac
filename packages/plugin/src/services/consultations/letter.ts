import { sitePaths } from '@jobbuddies/shared'
import { untilText } from '../decisions/letters.ts'
import { periodPlace } from '../mailFacts.ts'
import { label, type Of, type Parts, text, tokenUrl } from '../mailParts.ts'

/** To a mentor who is asked; null once the link would lead nowhere. */
export async function consultation(of: Of): Promise<Parts | null> {
  const id = text(of.row.data?.consultation)
  const { rows } = await of.pool.query<{ period_id: string; expires_at: Date }>(
    `select period_id, expires_at from consultations where id::text = $1 and revoked_at is null and expires_at > $2`,
    [id, of.now()],
  )
  const [found] = rows
  if (!found) return null
  const { locale } = of
  const place = await periodPlace({ ...of, id: found.period_id, locale, now: of.now() })
  const url = tokenUrl(
    of,
    sitePaths.consultation(locale),
    await of.token('consultation', { consultation: id }),
  )
  return {
    values: {
      title: place?.title ?? '',
      until: untilText({ expiresAt: found.expires_at, zone: place?.zone ?? 'UTC', locale }),
    },
    links: [{ label: label(of), url }],
  }
}
