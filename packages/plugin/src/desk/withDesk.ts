import { isTranslatable } from '@jobbuddies/shared'
import type { CollectionConfig, Config, Field, GlobalConfig } from 'payload'
import { speakField } from '../translations/labels.ts'
import { deskEndpoints } from './endpoints.ts'
import { followCollection, followGlobal } from './follow.ts'

const translatable = ({ fields }: { fields: Field[] }) =>
  isTranslatable(fields as Parameters<typeof isTranslatable>[0])

/** What the editor of a document sees of its translations, and its column in lists. */
const panel = speakField({
  name: 'translations',
  type: 'ui',
  label: { en: 'Translations', sv: 'Översättningar', fi: 'Käännökset' },
  admin: {
    components: {
      Field: '@jobbuddies/payload-plugin/client#TranslationPanel',
      Cell: '@jobbuddies/payload-plugin/client#TranslationCell',
    },
  },
})

function withPanel(collection: CollectionConfig): CollectionConfig {
  const { admin } = collection
  const columns = admin?.defaultColumns && [...admin.defaultColumns, 'translations']
  return {
    ...collection,
    ...(columns ? { admin: { ...admin, defaultColumns: columns } } : {}),
    fields: [panel, ...collection.fields],
  }
}

const globalWithPanel = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  fields: [panel, ...global.fields],
})

/**
 * The host's config with the translation desk: it follows every named collection and global that has texts in several
 * languages and shows what is missing and stale on each document. Its page stands in `deskViews`.
 */
export function withDesk(config: Config, slugs: readonly string[]): Config {
  const known = new Set(slugs)
  return {
    ...config,
    collections: config.collections?.map((each) =>
      known.has(each.slug) && translatable(each) ? withPanel(followCollection(each)) : each,
    ),
    globals: config.globals?.map((each) =>
      known.has(each.slug) && translatable(each) ? globalWithPanel(followGlobal(each)) : each,
    ),
    endpoints: [...(config.endpoints ?? []), ...deskEndpoints()],
  }
}
