import type { CollectionConfig } from 'payload'
import { publishedOrStaff } from '../access/published.ts'
import { editors, staff } from '../access/roles.ts'
import { announceChange, announceDelete } from '../hooks/announceChange.ts'
import type { ContentTag } from '../services/changes.ts'

/** What every public, staff-edited collection shares: drafts, access, and telling the site. */
export function content(
  tag: ContentTag,
  config: Omit<CollectionConfig, 'access' | 'versions'>,
): CollectionConfig {
  return {
    ...config,
    access: {
      create: editors,
      read: publishedOrStaff,
      update: editors,
      delete: editors,
      readVersions: staff,
    },
    versions: { drafts: true, maxPerDoc: 50 },
    hooks: {
      ...config.hooks,
      afterChange: [...(config.hooks?.afterChange ?? []), announceChange(tag)],
      afterDelete: [...(config.hooks?.afterDelete ?? []), announceDelete(tag)],
    },
  }
}

export const groupLabels = {
  programme: { en: 'Programme', sv: 'Program', fi: 'Ohjelma' },
  applying: { en: 'Applications', sv: 'Ansökningar', fi: 'Hakemukset' },
  site: { en: 'Site', sv: 'Webbplats', fi: 'Sivusto' },
  system: { en: 'System', sv: 'System', fi: 'Järjestelmä' },
}
