import type { CollectionConfig, TextareaFieldValidation } from 'payload'
import { coordinators } from '../access/roles.ts'
import { choiceComponents } from '../fields/choice.ts'
import { plainText } from '../fields/text.ts'
import { isMailKey, placeholdersOf, textFaults } from '../mail/keys.ts'
import { mailTemplateNames } from '../translations/choiceWords.ts'
import { refuseUnless } from '../translations/faultWords.ts'
import { mailFaultWords } from '../translations/mailFaultWords.ts'
import { groupLabels } from './content.ts'

/** Refuses a text with placeholders that this mail does not know, or without the one that it is for. */
const usable =
  (part: 'subject' | 'body', longest: number): TextareaFieldValidation =>
  (value, { req, data }) => {
    const text = typeof value === 'string' ? value : ''
    if (text.trim() === '') return req.t('validation:required')
    if (text.length > longest) return req.t('validation:shorterThanMax', { maxLength: longest } as never)
    const key = (data as { key?: unknown }).key
    if (!isMailKey(key)) return true
    const faults = textFaults({ key, text, part })
    return faults.length === 0 || mailFaultWords(req.i18n.language, faults, placeholdersOf(key))
  }

/** Staff's own words for the mails that the service sends; for what is not written here it has words of its own. */
export const mailTemplates = (): CollectionConfig => ({
  slug: 'mail-templates',
  labels: {
    singular: { en: 'Message text', sv: 'Meddelandetext', fi: 'Viestipohja' },
    plural: { en: 'Message texts', sv: 'Meddelandetexter', fi: 'Viestipohjat' },
  },
  admin: { useAsTitle: 'key', defaultColumns: ['key', 'subject', 'updatedAt'], group: groupLabels.applying },
  access: {
    create: coordinators,
    read: coordinators,
    update: coordinators,
    delete: coordinators,
    readVersions: coordinators,
  },
  versions: { drafts: false, maxPerDoc: 50 },
  fields: [
    plainText(
      'key',
      { en: 'Which message', sv: 'Vilket meddelande', fi: 'Mikä viesti' },
      {
        required: true,
        unique: true,
        index: true,
        validate: refuseUnless('mailKey', isMailKey),
        admin: { components: choiceComponents(mailTemplateNames) },
      },
    ),
    {
      name: 'subject',
      type: 'text',
      localized: true,
      required: true,
      label: { en: 'Subject', sv: 'Ämne', fi: 'Aihe' },
      validate: usable('subject', 150) as never,
    },
    {
      name: 'body',
      type: 'textarea',
      localized: true,
      required: true,
      label: { en: 'Text', sv: 'Text', fi: 'Teksti' },
      validate: usable('body', 5_000),
      admin: {
        rows: 16,
        description: {
          en: 'Leave a line empty between paragraphs. {link} on a line of its own becomes a button.',
          sv: 'Lämna en tom rad mellan stycken. {link} på en egen rad blir en knapp.',
          fi: 'Jätä kappaleiden väliin tyhjä rivi. {link} omalla rivillään muuttuu painikkeeksi.',
        },
      },
    },
    {
      name: 'preview',
      type: 'ui',
      label: { en: 'Preview', sv: 'Förhandsvisning', fi: 'Esikatselu' },
      admin: {
        components: { Field: '@jobbuddies/payload-plugin/client#MailPreview' },
        disableListColumn: true,
      },
    },
  ],
})
