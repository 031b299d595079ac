import type { Payload, SanitizedCollectionConfig } from 'payload'

/** The configuration of a collection whose name came from elsewhere; undefined when there is none of that name. */
export const collectionConfig = (payload: Payload, slug: string): SanitizedCollectionConfig | undefined =>
  payload.config.collections.find((collection) => collection.slug === slug)
