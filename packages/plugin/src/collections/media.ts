import type { CollectionConfig } from 'payload'
import { publicFile } from '../access/published.ts'
import { editors } from '../access/roles.ts'
import { announceChange, announceDelete } from '../hooks/announceChange.ts'
import { checkPicture, mostPixels } from '../hooks/checkPicture.ts'
import { refuseInUse } from '../hooks/refuseInUse.ts'
import { editorPanel } from '../fields/editorPanel.ts'
import { localizedText, plainText } from '../fields/text.ts'
import { groupLabels } from './content.ts'

/** A picture and nothing else, for anybody's page. Its name is its own, but its crops follow the focal point. */
const servedWith = {
  'cache-control': 'public, max-age=86400, stale-while-revalidate=604800',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'cross-origin',
}

/** Never made larger than the original. */
const webp = {
  withoutEnlargement: true,
  formatOptions: { format: 'webp', options: { quality: 76 } },
} as const

export const media = ({ mediaDir }: { mediaDir?: string }): CollectionConfig => ({
  slug: 'media',
  labels: {
    singular: { en: 'Picture', sv: 'Bild', fi: 'Kuva' },
    plural: { en: 'Pictures', sv: 'Bilder', fi: 'Kuvat' },
  },
  admin: {
    group: groupLabels.site,
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'credit'],
  },
  access: { create: editors, read: publicFile, update: editors, delete: editors },
  hooks: {
    beforeOperation: [checkPicture],
    beforeDelete: [refuseInUse],
    // Any kind of content may show it.
    afterChange: [announceChange('every')],
    afterDelete: [announceDelete('every')],
  },
  upload: {
    ...(mediaDir ? { staticDir: mediaDir } : {}),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    pasteURL: false,
    // Written anew: upright, without where and when it was taken, and no larger than any page needs.
    constructorOptions: { limitInputPixels: mostPixels },
    resizeOptions: { width: 3200, height: 3200, fit: 'inside', withoutEnlargement: true },
    modifyResponseHeaders: ({ headers }) => {
      for (const [name, value] of Object.entries(servedWith)) headers.set(name, value)
      return headers
    },
    focalPoint: true,
    imageSizes: [
      { name: 'small', width: 480, ...webp },
      { name: 'medium', width: 960, ...webp },
      { name: 'large', width: 1600, ...webp },
      {
        name: 'social',
        width: 1200,
        height: 630,
        withoutEnlargement: false,
        formatOptions: { format: 'jpeg', options: { quality: 78 } },
      },
    ],
    adminThumbnail: 'small',
  },
  fields: [
    localizedText('alt', { en: 'What the picture shows', sv: 'Vad bilden visar', fi: 'Mitä kuvassa näkyy' }),
    plainText('credit', { en: 'Photographer', sv: 'Fotograf', fi: 'Kuvaaja' }),
    editorPanel,
  ],
})
