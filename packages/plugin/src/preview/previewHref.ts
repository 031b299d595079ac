/** Below the host's API route: where the admin's links lead. Staff get a fresh pass there and are led on to the site. */
export const previewEndpoint = '/jobbuddies/preview'

/** A document, a global (no id), or a whole collection (no id either). */
export type PreviewEntity = { kind: 'collections' | 'globals'; slug: string; id: string | null }

/** An entity's path in the admin. */
export const adminPath = ({ admin, entity }: { admin: string; entity: PreviewEntity | null }): string =>
  entity ? [admin, entity.kind, entity.slug, entity.id].filter(Boolean).join('/') : admin

/** The link to a preview or a rehearsal, as a path of the CMS. */
export function previewHref({
  api,
  admin,
  entity,
  locale,
  at,
  drafts,
}: {
  /** Payload's routes. */
  api: string
  admin: string
  /** What is to be seen and where to come back to; null = the site's home, and the dashboard. */
  entity: PreviewEntity | null
  locale: string
  /** An instant, or a wall time in the zone of new periods; without it the clock counts. */
  at?: string
  drafts: boolean
}): string {
  const query = new URLSearchParams({
    ...(entity ? { of: entity.slug, ...(entity.id ? { id: entity.id } : {}) } : {}),
    locale,
    ...(at ? { at } : {}),
    ...(drafts ? { drafts: '1' } : {}),
    back: adminPath({ admin, entity }),
  })
  return `${api}${previewEndpoint}?${query}`
}
