import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'
import { collectionConfig } from './collectionConfig.ts'
import type { Use } from './uses.ts'

/** What a use is called in the editor's language: `News item “Autumn”`, `Site settings`. */
export function nameOfUse({ use, req }: { use: Use; req: PayloadRequest }): string {
  const label =
    collectionConfig(req.payload, use.collection)?.labels.singular ??
    req.payload.config.globals.find(({ slug }) => slug === use.collection)?.label
  const kind = label
    ? String(getTranslation(label as Parameters<typeof getTranslation>[0], req.i18n))
    : use.collection
  return use.title === '' ? kind : `${kind} “${use.title}”`
}
