import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PeriodVerdict as PeriodVerdict_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { PeriodStateCell as PeriodStateCell_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { RoleField as RoleField_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { EdgeCell as EdgeCell_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { EdgeField as EdgeField_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { AnswersView as AnswersView_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { InstantCell as InstantCell_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { InstantField as InstantField_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@jobbuddies/payload-plugin/client#PeriodVerdict": PeriodVerdict_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#PeriodStateCell": PeriodStateCell_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#RoleField": RoleField_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#EdgeCell": EdgeCell_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#EdgeField": EdgeField_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#AnswersView": AnswersView_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#InstantCell": InstantCell_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#InstantField": InstantField_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
