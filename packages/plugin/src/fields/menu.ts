import { fixedPlaces } from '@jobbuddies/shared'
import type { ArrayFieldValidation, Field, TextFieldSingleValidation } from 'payload'
import { editorWords } from '../translations/editorWords.ts'
import { isSafeAddress } from './address.ts'
import { placeNames, type Words } from './placeNames.ts'
import { localizedText } from './text.ts'

type Row = { place?: unknown; document?: unknown; href?: unknown; label?: unknown }

/** Addresses and texts differ by language and may be missing in one; the first language has to have them. */
const hasTargets: ArrayFieldValidation = (rows, { req }) => {
  if (!Array.isArray(rows) || req.locale !== 'en') return true
  const lost = (rows as Row[]).findIndex(
    ({ place, document, href, label }) => !place && !document && !(href && label),
  )
  return lost === -1 || editorWords(req.i18n.language).menu.target(lost + 1)
}

const addressOrNothing: TextFieldSingleValidation = (value, { req }) =>
  !value || isSafeAddress(value) || editorWords(req.i18n.language).redirect.to

/** Links in the order they are shown. Each leads to a fixed place of the site, to a document, or to any address. */
export const menuField = ({
  name,
  label,
  description,
}: {
  name: string
  label: Words
  description: Words
}): Field => ({
  name,
  type: 'array',
  maxRows: 8,
  label,
  labels: {
    singular: { en: 'Link', sv: 'Länk', fi: 'Linkki' },
    plural: { en: 'Links', sv: 'Länkar', fi: 'Linkit' },
  },
  validate: hasTargets,
  admin: {
    description,
    initCollapsed: true,
    components: { RowLabel: '@jobbuddies/payload-plugin/client#MenuRowLabel' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'place',
          type: 'select',
          options: fixedPlaces.map((value) => ({ value, label: placeNames[value] })),
          label: { en: 'Place', sv: 'Plats', fi: 'Paikka' },
          admin: { condition: (_data, row) => !row?.document },
        },
        {
          name: 'document',
          type: 'relationship',
          relationTo: ['programmes', 'industries', 'pages', 'news'],
          label: { en: 'Or a page', sv: 'Eller en sida', fi: 'Tai sivu' },
          admin: { condition: (_data, row) => !row?.place },
        },
      ],
    },
    localizedText(
      'href',
      { en: 'Or an address', sv: 'Eller en adress', fi: 'Tai osoite' },
      {
        required: false,
        validate: addressOrNothing,
        description: {
          en: 'Starts with / or https://.',
          sv: 'Börjar med / eller https://.',
          fi: 'Alkaa merkillä / tai https://.',
        },
      },
    ),
    localizedText(
      'label',
      { en: 'Text', sv: 'Text', fi: 'Teksti' },
      {
        required: false,
        description: {
          en: 'Left empty, the name of the page is shown.',
          sv: 'Lämnas den tom visas sidans namn.',
          fi: 'Tyhjänä näytetään sivun nimi.',
        },
      },
    ),
  ],
})
