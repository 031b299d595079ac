import type { CollectionConfig } from 'payload'
import { publicFile } from '../access/published.ts'
import { editors } from '../access/roles.ts'
import { localizedText } from '../fields/text.ts'
import { groupLabels } from './content.ts'

export const media = ({ mediaDir }: { mediaDir?: string }): CollectionConfig => ({
  slug: 'media',
  labels: {
    singular: { en: 'Picture', sv: 'Bild', fi: 'Kuva' },
    plural: { en: 'Pictures', sv: 'Bilder', fi: 'Kuvat' },
  },
  admin: { group: groupLabels.site },
  access: { create: editors, read: publicFile, update: editors, delete: editors },
  upload: {
    ...(mediaDir ? { staticDir: mediaDir } : {}),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    pasteURL: false,
    focalPoint: true,
  },
  fields: [
    localizedText('alt', { en: 'What the picture shows', sv: 'Vad bilden visar', fi: 'Mitä kuvassa näkyy' }),
  ],
})
