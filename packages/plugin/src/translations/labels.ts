import type { Localized } from '@jobbuddies/shared'
import type { CollectionConfig, Field, GlobalConfig, LabelFunction, StaticLabel } from 'payload'
import { inLanguage } from './inLanguage.ts'

type Label = LabelFunction | StaticLabel | false | undefined

const isLocalized = (label: unknown): label is Localized =>
  typeof label === 'object' && label !== null && 'en' in label && 'sv' in label && 'fi' in label

/**
 * A label that Payload asks for in one language. Where it builds a sentence of a label ("Sort by …", "Create new …"),
 * it prints a record of languages as [object Object].
 */
const spoken = <Given extends Label>(label: Given): Given | LabelFunction =>
  isLocalized(label) ? ({ i18n }) => inLanguage(i18n.language, label) : label

type Labels = { singular?: Label; plural?: Label }
const spokenLabels = ({ singular, plural }: Labels) => ({
  singular: spoken(singular),
  plural: spoken(plural),
})

/** The field with its labels told in the language of whoever reads them. */
export function speakField(field: Field): Field {
  const said = field as Field & { label?: Label; labels?: Labels }
  return {
    ...field,
    // The editor's comparison of versions leaves out a label that it would have to call.
    ...('label' in said && field.type !== 'richText' ? { label: spoken(said.label) } : {}),
    ...('labels' in said && said.labels ? { labels: spokenLabels(said.labels) } : {}),
    ...('options' in field
      ? {
          options: field.options.map((option) =>
            typeof option === 'string' ? option : { ...option, label: spoken(option.label as Label) },
          ),
        }
      : {}),
    ...('fields' in field ? { fields: field.fields.map(speakField) } : {}),
    ...('tabs' in field
      ? { tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(speakField) })) }
      : {}),
    ...('blocks' in field
      ? {
          blocks: field.blocks.map((block) => ({
            ...block,
            ...(block.labels ? { labels: spokenLabels(block.labels) } : {}),
            fields: block.fields.map(speakField),
          })),
        }
      : {}),
  } as Field
}

/** The collection with every label of ours told in the language of whoever reads it. */
export const speakCollection = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  ...(collection.labels ? { labels: spokenLabels(collection.labels) as CollectionConfig['labels'] } : {}),
  fields: collection.fields.map(speakField),
})

export const speakGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  label: spoken(global.label),
  fields: global.fields.map(speakField),
})
