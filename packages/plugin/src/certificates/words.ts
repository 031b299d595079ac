import type { Localized } from '@jobbuddies/shared'

export type CertificateWords = {
  /** BCP 47. */
  language: string
  title: { took: string; led: string }
  given: string
  /** What the person did, after the name. */
  did: { took: (programme: string) => string; led: (programme: string) => string }
  field: string
  period: string
  meetings: string
  attended: (attended: number, held: number) => string
  organisation: string
  issued: string
  between: (from: string, to: string) => string
}

export const certificateWords: Localized<CertificateWords> = {
  en: {
    language: 'en-GB',
    title: { took: 'Certificate of participation', led: 'Certificate of mentoring' },
    given: 'This certificate is given to',
    did: {
      took: (programme) => `who has taken part in the programme ${programme}.`,
      led: (programme) => `who has led a group in the programme ${programme}.`,
    },
    field: 'Field',
    period: 'Period',
    meetings: 'Meetings attended',
    attended: (attended, held) => `${attended} of ${held}`,
    organisation: 'Given by',
    issued: 'Date',
    between: (from, to) => `${from} – ${to}`,
  },
  sv: {
    language: 'sv-FI',
    title: { took: 'Intyg över deltagande', led: 'Intyg över mentorskap' },
    given: 'Det här intyget ges till',
    did: {
      took: (programme) => `som har deltagit i programmet ${programme}.`,
      led: (programme) => `som har lett en grupp i programmet ${programme}.`,
    },
    field: 'Bransch',
    period: 'Tid',
    meetings: 'Närvaro vid träffar',
    attended: (attended, held) => `${attended} av ${held}`,
    organisation: 'Utfärdat av',
    issued: 'Datum',
    between: (from, to) => `${from} – ${to}`,
  },
  fi: {
    language: 'fi-FI',
    title: { took: 'Todistus osallistumisesta', led: 'Todistus mentoroinnista' },
    given: 'Tämä todistus annetaan henkilölle',
    did: {
      took: (programme) => `joka on osallistunut ohjelmaan ${programme}.`,
      led: (programme) => `joka on ohjannut ryhmää ohjelmassa ${programme}.`,
    },
    field: 'Ala',
    period: 'Aika',
    meetings: 'Läsnäolo tapaamisissa',
    attended: (attended, held) => `${attended}/${held}`,
    organisation: 'Antaja',
    issued: 'Päiväys',
    between: (from, to) => `${from} – ${to}`,
  },
}
