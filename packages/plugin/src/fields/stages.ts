import { isOwnStageKey, standardOfferDays } from '@jobbuddies/shared'
import type { Field } from 'payload'
import { refuseUnless } from '../translations/faultWords.ts'
import { localizedText, plainText } from './text.ts'

/** Working stages that a programme adds to those that all have. */
export const stagesField: Field = {
  name: 'stages',
  type: 'array',
  label: { en: 'Own stages', sv: 'Egna skeden', fi: 'Omat vaiheet' },
  labels: {
    singular: { en: 'Stage', sv: 'Skede', fi: 'Vaihe' },
    plural: { en: 'Stages', sv: 'Skeden', fi: 'Vaiheet' },
  },
  maxRows: 12,
  admin: {
    initCollapsed: true,
    description: {
      en: 'Stages of reading that only this programme has. They stand between reading and the interviews.',
      sv: 'Skeden i läsningen som bara det här programmet har. De står mellan läsningen och intervjuerna.',
      fi: 'Lukemisen vaiheet, joita on vain tällä ohjelmalla. Ne ovat lukemisen ja haastattelujen välissä.',
    },
  },
  fields: [
    plainText(
      'key',
      { en: 'Key', sv: 'Nyckel', fi: 'Avain' },
      {
        required: true,
        validate: refuseUnless('stageKey', (value) => typeof value === 'string' && isOwnStageKey(value)),
      },
    ),
    localizedText('name', { en: 'Name', sv: 'Namn', fi: 'Nimi' }),
  ],
}

/** How long people may think about an offer of a place. */
export const offerDaysField: Field = {
  name: 'offerDays',
  type: 'number',
  required: true,
  defaultValue: standardOfferDays,
  min: 1,
  max: 90,
  label: {
    en: 'Days to answer an offer of a place',
    sv: 'Dagar att svara på ett erbjudande om plats',
    fi: 'Päiviä vastata paikkatarjoukseen',
  },
}
