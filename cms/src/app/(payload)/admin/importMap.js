import { TranslationPanel as TranslationPanel_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { TranslationCell as TranslationCell_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SearchPreview as SearchPreview_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { EditorPanel as EditorPanel_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { NewFromPreset as NewFromPreset_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { ToRoundOpening as ToRoundOpening_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { PeriodVerdict as PeriodVerdict_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { ActsPanel as ActsPanel_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { PeriodStateCell as PeriodStateCell_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { RoleCell as RoleCell_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { RoleField as RoleField_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { EdgeCell as EdgeCell_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { EdgeField as EdgeField_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { ConditionField as ConditionField_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { QuestionRowLabel as QuestionRowLabel_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { PeriodRehearsal as PeriodRehearsal_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { RehearsalPanel as RehearsalPanel_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { ChoiceCell as ChoiceCell_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { ChoiceField as ChoiceField_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { InstantCell as InstantCell_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { InstantField as InstantField_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { FlagCell as FlagCell_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { FlagNotice as FlagNotice_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { AnswersView as AnswersView_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { AskForMore as AskForMore_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { ExtendDraft as ExtendDraft_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { MailView as MailView_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { MailPreview as MailPreview_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { SubscriberCounts as SubscriberCounts_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { ToGroupsBuilder as ToGroupsBuilder_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { AudienceField as AudienceField_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { ToTranslationDesk as ToTranslationDesk_47a92b097ea5fda51dbadfc3e8b966fa } from '@jobbuddies/payload-plugin/rsc'
import { MenuRowLabel as MenuRowLabel_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { FailedPlans as FailedPlans_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { MailTrouble as MailTrouble_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { RetentionWaiting as RetentionWaiting_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { DeskLinks as DeskLinks_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { FinnishDates as FinnishDates_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { OwnZone as OwnZone_a61b1f7e4a5e6f02497521af11c6ee4f } from '@jobbuddies/payload-plugin/client'
import { Dashboard as Dashboard_47a92b097ea5fda51dbadfc3e8b966fa } from '@jobbuddies/payload-plugin/rsc'
import { RoundOpening as RoundOpening_47a92b097ea5fda51dbadfc3e8b966fa } from '@jobbuddies/payload-plugin/rsc'
import { ApplicationsDesk as ApplicationsDesk_47a92b097ea5fda51dbadfc3e8b966fa } from '@jobbuddies/payload-plugin/rsc'
import { InterviewsView as InterviewsView_47a92b097ea5fda51dbadfc3e8b966fa } from '@jobbuddies/payload-plugin/rsc'
import { GroupsBuilder as GroupsBuilder_47a92b097ea5fda51dbadfc3e8b966fa } from '@jobbuddies/payload-plugin/rsc'
import { GroupsRun as GroupsRun_47a92b097ea5fda51dbadfc3e8b966fa } from '@jobbuddies/payload-plugin/rsc'
import { FeedbackView as FeedbackView_47a92b097ea5fda51dbadfc3e8b966fa } from '@jobbuddies/payload-plugin/rsc'
import { DecisionsView as DecisionsView_47a92b097ea5fda51dbadfc3e8b966fa } from '@jobbuddies/payload-plugin/rsc'
import { RetentionView as RetentionView_47a92b097ea5fda51dbadfc3e8b966fa } from '@jobbuddies/payload-plugin/rsc'
import { ReportsView as ReportsView_47a92b097ea5fda51dbadfc3e8b966fa } from '@jobbuddies/payload-plugin/rsc'
import { EsfView as EsfView_47a92b097ea5fda51dbadfc3e8b966fa } from '@jobbuddies/payload-plugin/rsc'
import { RightsView as RightsView_47a92b097ea5fda51dbadfc3e8b966fa } from '@jobbuddies/payload-plugin/rsc'
import { TranslationDesk as TranslationDesk_47a92b097ea5fda51dbadfc3e8b966fa } from '@jobbuddies/payload-plugin/rsc'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@jobbuddies/payload-plugin/client#TranslationPanel": TranslationPanel_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#TranslationCell": TranslationCell_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@jobbuddies/payload-plugin/client#SearchPreview": SearchPreview_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#EditorPanel": EditorPanel_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#NewFromPreset": NewFromPreset_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#ToRoundOpening": ToRoundOpening_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#PeriodVerdict": PeriodVerdict_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#ActsPanel": ActsPanel_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#PeriodStateCell": PeriodStateCell_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#RoleCell": RoleCell_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#RoleField": RoleField_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#EdgeCell": EdgeCell_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#EdgeField": EdgeField_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#ConditionField": ConditionField_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#QuestionRowLabel": QuestionRowLabel_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#PeriodRehearsal": PeriodRehearsal_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#RehearsalPanel": RehearsalPanel_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#ChoiceCell": ChoiceCell_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#ChoiceField": ChoiceField_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#InstantCell": InstantCell_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#InstantField": InstantField_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#FlagCell": FlagCell_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#FlagNotice": FlagNotice_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#AnswersView": AnswersView_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#AskForMore": AskForMore_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#ExtendDraft": ExtendDraft_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#MailView": MailView_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#MailPreview": MailPreview_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#SubscriberCounts": SubscriberCounts_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#ToGroupsBuilder": ToGroupsBuilder_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#AudienceField": AudienceField_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/rsc#ToTranslationDesk": ToTranslationDesk_47a92b097ea5fda51dbadfc3e8b966fa,
  "@jobbuddies/payload-plugin/client#MenuRowLabel": MenuRowLabel_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#FailedPlans": FailedPlans_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#MailTrouble": MailTrouble_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#RetentionWaiting": RetentionWaiting_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#DeskLinks": DeskLinks_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#FinnishDates": FinnishDates_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/client#OwnZone": OwnZone_a61b1f7e4a5e6f02497521af11c6ee4f,
  "@jobbuddies/payload-plugin/rsc#Dashboard": Dashboard_47a92b097ea5fda51dbadfc3e8b966fa,
  "@jobbuddies/payload-plugin/rsc#RoundOpening": RoundOpening_47a92b097ea5fda51dbadfc3e8b966fa,
  "@jobbuddies/payload-plugin/rsc#ApplicationsDesk": ApplicationsDesk_47a92b097ea5fda51dbadfc3e8b966fa,
  "@jobbuddies/payload-plugin/rsc#InterviewsView": InterviewsView_47a92b097ea5fda51dbadfc3e8b966fa,
  "@jobbuddies/payload-plugin/rsc#GroupsBuilder": GroupsBuilder_47a92b097ea5fda51dbadfc3e8b966fa,
  "@jobbuddies/payload-plugin/rsc#GroupsRun": GroupsRun_47a92b097ea5fda51dbadfc3e8b966fa,
  "@jobbuddies/payload-plugin/rsc#FeedbackView": FeedbackView_47a92b097ea5fda51dbadfc3e8b966fa,
  "@jobbuddies/payload-plugin/rsc#DecisionsView": DecisionsView_47a92b097ea5fda51dbadfc3e8b966fa,
  "@jobbuddies/payload-plugin/rsc#RetentionView": RetentionView_47a92b097ea5fda51dbadfc3e8b966fa,
  "@jobbuddies/payload-plugin/rsc#ReportsView": ReportsView_47a92b097ea5fda51dbadfc3e8b966fa,
  "@jobbuddies/payload-plugin/rsc#EsfView": EsfView_47a92b097ea5fda51dbadfc3e8b966fa,
  "@jobbuddies/payload-plugin/rsc#RightsView": RightsView_47a92b097ea5fda51dbadfc3e8b966fa,
  "@jobbuddies/payload-plugin/rsc#TranslationDesk": TranslationDesk_47a92b097ea5fda51dbadfc3e8b966fa,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
