import { placedCollections } from '@jobbuddies/shared'
import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { Field } from 'payload'
import { guarded } from './guardedEditor.ts'
import { plainText } from './text.ts'

/** Under a picture; in the language of the text that it stands in. */
const caption = plainText('caption', { en: 'Caption', sv: 'Bildtext', fi: 'Kuvateksti' })

/** The closed set that the public API's HTML is made of. No inline style can come out of it. */
const editor = guarded(
  lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      OrderedListFeature(),
      UnorderedListFeature(),
      BlockquoteFeature(),
      LinkFeature({ enabledCollections: [...placedCollections] }),
      UploadFeature({ enabledCollections: ['media'], collections: { media: { fields: [caption] } } }),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  }),
)

export const richText = (name: string, label: { en: string; sv: string; fi: string }): Field => ({
  name,
  type: 'richText',
  label,
  localized: true,
  // The API looks up what all texts of a call point at together; populated here, each node would ask for itself.
  maxDepth: 0,
  editor,
})
