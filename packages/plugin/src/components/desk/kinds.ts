import type { Payload, PayloadRequest } from 'payload'
import { followedCollections, followedGlobals } from '../../desk/documents.ts'
import { labelText } from '../../desk/report.ts'

export type Kind = { slug: string; label: string }

/** The collections and globals that the desk follows, as the menu calls them. */
export const kindsOf = (payload: Payload, i18n: PayloadRequest['i18n']): Kind[] => [
  ...followedCollections(payload).map(({ slug, labels }) => ({
    slug,
    label: labelText(labels.plural, i18n),
  })),
  ...followedGlobals(payload).map(({ slug, label }) => ({ slug, label: labelText(label, i18n) })),
]
