import { isPlaced } from '@jobbuddies/shared'
import type { CollectionConfig } from 'payload'
import { publishedOrStaff } from '../access/published.ts'
import { editors, staff } from '../access/roles.ts'
import { editorPanel } from '../fields/editorPanel.ts'
import { announceChange, announceDelete } from '../hooks/announceChange.ts'
import { announceLoss, announceToReferrers } from '../hooks/announceReferrers.ts'
import { checkSlug } from '../hooks/checkSlug.ts'
import { refuseInUse } from '../hooks/refuseInUse.ts'
import { dropRedirects, redirectOldAddresses, rememberAddresses } from '../hooks/keepOldAddresses.ts'
import type { ContentTag } from '../services/changes.ts'

/** What every public, staff-edited collection shares: drafts, access, and telling the site. */
export function content(
  tag: ContentTag,
  config: Omit<CollectionConfig, 'access' | 'versions'>,
): CollectionConfig {
  const placed = isPlaced(config.slug) ? config.slug : null
  return {
    ...config,
    fields: [...config.fields, editorPanel],
    access: {
      create: editors,
      read: publishedOrStaff,
      update: editors,
      delete: editors,
      readVersions: staff,
    },
    versions: {
      drafts: { autosave: { interval: 1_000 }, schedulePublish: { timeFormat: 'HH:mm', timeIntervals: 5 } },
      maxPerDoc: 50,
    },
    hooks: {
      ...config.hooks,
      beforeChange: [
        ...(config.hooks?.beforeChange ?? []),
        ...(placed ? [checkSlug, rememberAddresses(placed)] : []),
      ],
      afterChange: [
        ...(config.hooks?.afterChange ?? []),
        ...(placed ? [redirectOldAddresses(placed)] : []),
        announceChange(tag),
        ...(placed ? [announceToReferrers] : []),
      ],
      beforeDelete: [
        refuseInUse,
        ...(config.hooks?.beforeDelete ?? []),
        ...(placed ? [announceLoss, dropRedirects(placed)] : []),
      ],
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
