import type { CollectionConfig, Config, Field, GlobalConfig } from 'payload'
import { usersSlug } from './access/roles.ts'
import { OptionsError } from './options.ts'

/** Collections of the host that we join instead of adding our own. */
const shared = new Set([usersSlug, 'media'])

/** What a collection of the host must have for us to work with it. */
const needed = new Set(['role', 'alt'])

const nameOf = (field: Field): string | null => ('name' in field ? field.name : null)

/** The host's field with our access rules where it set none. */
function guarded(field: Field, ours: Field[]): Field {
  const our = ours.find((each) => nameOf(each) !== null && nameOf(each) === nameOf(field))
  if (!our || !('access' in our) || !('name' in field)) return field
  return { ...field, access: { ...our.access, ...('access' in field ? field.access : {}) } } as Field
}

/** The host's own collection with what we need of it: fields that it lacks, access rules where it set none. */
const join = (theirs: CollectionConfig, ours: CollectionConfig): CollectionConfig => ({
  ...theirs,
  access: { ...ours.access, ...theirs.access },
  fields: [
    ...theirs.fields.map((field) => guarded(field, ours.fields)),
    ...ours.fields.filter((field) => {
      const name = nameOf(field)
      return name !== null && needed.has(name) && !theirs.fields.some((each) => nameOf(each) === name)
    }),
  ],
})

/**
 * The host's config with our collections and globals added. Staff and pictures join the host's own if it has them.
 * @throws {OptionsError} when another name is taken
 */
export function addOurs({
  config,
  collections,
  globals,
}: {
  config: Config
  collections: CollectionConfig[]
  globals: GlobalConfig[]
}): Config {
  const theirs = config.collections ?? []
  const ourBySlug = new Map(collections.map((collection) => [collection.slug, collection]))
  const taken = [
    ...theirs
      .filter(({ slug }) => ourBySlug.has(slug) && !shared.has(slug))
      .map(({ slug }) => `collection ${slug}`),
    ...(config.globals ?? [])
      .filter(({ slug }) => globals.some((ours) => ours.slug === slug))
      .map(({ slug }) => `global ${slug}`),
  ]
  if (taken.length > 0)
    throw new OptionsError(`JobBuddies: the project already has ${taken.join(', ')}; rename it first.`)
  const theirSlugs = new Set(theirs.map(({ slug }) => slug))
  return {
    ...config,
    collections: [
      ...theirs.map((collection) => {
        const ours = shared.has(collection.slug) ? ourBySlug.get(collection.slug) : undefined
        return ours ? join(collection, ours) : collection
      }),
      ...collections.filter(({ slug }) => !theirSlugs.has(slug)),
    ],
    globals: [...(config.globals ?? []), ...globals],
  }
}
