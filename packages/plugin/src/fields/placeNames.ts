import type { FixedPlace } from '@jobbuddies/shared'

export type Words = { en: string; sv: string; fi: string }

/** What the fixed places of the site are called. */
export const placeNames: Record<FixedPlace, Words> = {
  home: { en: 'Home page', sv: 'Startsidan', fi: 'Etusivu' },
  apply: { en: 'Apply', sv: 'Ansök', fi: 'Hae mukaan' },
  news: { en: 'News', sv: 'Nyheter', fi: 'Uutiset' },
  faq: { en: 'FAQ', sv: 'Frågor och svar', fi: 'Usein kysyttyä' },
  contact: { en: 'Contact', sv: 'Kontakt', fi: 'Yhteystiedot' },
  partners: { en: 'Partners', sv: 'Partner', fi: 'Kumppanit' },
  privacy: { en: 'Privacy notice', sv: 'Dataskydd', fi: 'Tietosuoja' },
  accessibility: {
    en: 'Accessibility statement',
    sv: 'Tillgänglighetsutlåtande',
    fi: 'Saavutettavuusseloste',
  },
}
