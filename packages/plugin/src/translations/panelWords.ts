import type { Locale } from '@jobbuddies/shared'
import type { Warning } from '../services/warnings.ts'

const languages: Record<'en' | 'sv' | 'fi', Record<Locale, string>> = {
  en: { en: 'English', sv: 'Swedish', fi: 'Finnish' },
  sv: { en: 'engelska', sv: 'svenska', fi: 'finska' },
  fi: { en: 'englanti', sv: 'ruotsi', fi: 'suomi' },
}

export type PanelWords = {
  warning: (warning: Warning) => string
  title: string
  nothing: string
  planned: string
  noPlans: string
  publish: string
  unpublish: string
  in: (language: string) => string
  retry: string
  drop: string
  triedAgain: string
  usedIn: string
  unused: string
  bound: string
  remove: string
  removeHint: string
  sure: string
  removed: string
  failed: string
  failedPlans: string
  language: Record<Locale, string>
}

const en: PanelWords = {
  language: languages.en,
  warning: (warning) => {
    const language = languages.en[warning.language]
    if (warning.code === 'brokenLink') return `${language}: a link leads to something that is not published.`
    if (warning.code === 'missingPicture') return `${language}: a picture in the text is gone.`
    if (warning.code === 'longText') return `${language}: the text is very long. Consider several pages.`
    if (warning.code === 'emptySummary') return `${language}: the summary is empty.`
    if (warning.code === 'missingAlt')
      return `${language}: nothing says what the picture ${warning.picture} shows.`
    return `${language}: a text contains code (<…>). It is shown as typed.`
  },
  title: 'Before you publish',
  nothing: 'Nothing to mend.',
  planned: 'Planned',
  noPlans: 'Nothing is planned.',
  publish: 'Publish',
  unpublish: 'Unpublish',
  in: (language) => `in ${language} only`,
  retry: 'Try again',
  drop: 'Remove the plan',
  triedAgain: 'It is tried again by itself.',
  usedIn: 'Used in',
  unused: 'Nowhere. It can be deleted.',
  bound: 'It cannot be deleted while these exist.',
  remove: 'Delete although it is used',
  removeHint: 'Pictures and links to it disappear from these.',
  sure: 'Delete it for good?',
  removed: 'Deleted.',
  failed: 'That did not work. Try again.',
  failedPlans: 'Planned publications that did not happen',
}

const sv: PanelWords = {
  language: languages.sv,
  warning: (warning) => {
    const language = languages.sv[warning.language]
    const start = language.charAt(0).toUpperCase() + language.slice(1)
    if (warning.code === 'brokenLink') return `${start}: en länk leder till något som inte är publicerat.`
    if (warning.code === 'missingPicture') return `${start}: en bild i texten är borta.`
    if (warning.code === 'longText') return `${start}: texten är mycket lång. Överväg flera sidor.`
    if (warning.code === 'emptySummary') return `${start}: sammanfattningen är tom.`
    if (warning.code === 'missingAlt') return `${start}: det står inte vad bilden ${warning.picture} visar.`
    return `${start}: en text innehåller kod (<…>). Den visas som den är skriven.`
  },
  title: 'Innan du publicerar',
  nothing: 'Inget att rätta till.',
  planned: 'Planerat',
  noPlans: 'Inget är planerat.',
  publish: 'Publicera',
  unpublish: 'Avpublicera',
  in: (language) => `bara på ${language}`,
  retry: 'Försök igen',
  drop: 'Ta bort planen',
  triedAgain: 'Ett nytt försök görs automatiskt.',
  usedIn: 'Används i',
  unused: 'Ingenstans. Den kan raderas.',
  bound: 'Den kan inte raderas så länge de här finns.',
  remove: 'Radera trots att den används',
  removeHint: 'Bilder och länkar till den försvinner från dessa.',
  sure: 'Radera för gott?',
  removed: 'Raderad.',
  failed: 'Det lyckades inte. Försök igen.',
  failedPlans: 'Planerade publiceringar som inte blev av',
}

const fi: PanelWords = {
  language: languages.fi,
  warning: (warning) => {
    const language = languages.fi[warning.language]
    const start = language.charAt(0).toUpperCase() + language.slice(1)
    if (warning.code === 'brokenLink') return `${start}: linkki vie johonkin, mitä ei ole julkaistu.`
    if (warning.code === 'missingPicture') return `${start}: tekstistä puuttuu kuva.`
    if (warning.code === 'longText') return `${start}: teksti on hyvin pitkä. Harkitse useampaa sivua.`
    if (warning.code === 'emptySummary') return `${start}: tiivistelmä on tyhjä.`
    if (warning.code === 'missingAlt')
      return `${start}: kuvasta ${warning.picture} ei kerrota, mitä siinä näkyy.`
    return `${start}: tekstissä on koodia (<…>). Se näytetään sellaisenaan.`
  },
  title: 'Ennen julkaisemista',
  nothing: 'Ei korjattavaa.',
  planned: 'Ajastettu',
  noPlans: 'Mitään ei ole ajastettu.',
  publish: 'Julkaise',
  unpublish: 'Peru julkaisu',
  in: (language) => `vain kielellä ${language}`,
  retry: 'Yritä uudelleen',
  drop: 'Poista ajastus',
  triedAgain: 'Sitä yritetään uudelleen itsestään.',
  usedIn: 'Käytössä',
  unused: 'Ei missään. Sen voi poistaa.',
  bound: 'Sitä ei voi poistaa, niin kauan kuin nämä ovat olemassa.',
  remove: 'Poista, vaikka se on käytössä',
  removeHint: 'Kuvat ja linkit siihen katoavat näistä.',
  sure: 'Poistetaanko pysyvästi?',
  removed: 'Poistettu.',
  failed: 'Se ei onnistunut. Yritä uudelleen.',
  failedPlans: 'Ajastetut julkaisut, jotka eivät toteutuneet',
}

const words: Record<string, PanelWords> = { en, sv, fi }

export const panelWords = (language: string): PanelWords => words[language] ?? en
