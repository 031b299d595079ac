import type { Locale } from '@jobbuddies/shared'
import type { Counts } from '../desk/contract.ts'

export type DeskWords = {
  title: string
  intro: string
  /** `2 missing, 1 stale`; `complete` when there is nothing. */
  counts: (counts: Counts) => string
  complete: string
  missing: string
  stale: string
  unknown: string
  total: (language: string, counts: Counts) => string
  filter: { language: string; state: string; kind: string; all: string; show: string; clear: string }
  found: (total: number) => string
  document: string
  since: string
  draft: string
  unpublished: string
  untitled: string
  nothing: string
  nothingFound: string
  openIn: (title: string, language: string) => string
  panel: {
    heading: string
    here: (language: string) => string
    hereComplete: (language: string) => string
    original: (language: string) => string
    changed: string
    changedUnknown: string
    added: string
    removed: string
    own: string
    stillRight: string
    stillRightOf: (name: string) => string
    allStillRight: string
    noted: string
    changedMeanwhile: string
    failed: string
    fallback: string
    gate: string
    draft: string
  }
}

/** What each language is called inside a sentence. */
export const languageInText: Record<string, Record<Locale, string>> = {
  en: { en: 'English', sv: 'Swedish', fi: 'Finnish' },
  sv: { en: 'engelska', sv: 'svenska', fi: 'finska' },
  fi: { en: 'englanti', sv: 'ruotsi', fi: 'suomi' },
}

const joined = (parts: (string | false)[]) => parts.filter(Boolean).join(', ')

const en: DeskWords = {
  title: 'Translations',
  intro:
    'What is missing, and what is stale because the original has changed since. Drafts count: a document is judged as its editors left it.',
  counts: ({ missing, stale }) =>
    joined([missing > 0 && `${missing} missing`, stale > 0 && `${stale} stale`]),
  complete: 'complete',
  missing: 'missing',
  stale: 'stale',
  unknown: 'not looked at yet',
  total: (language, { missing, stale }) =>
    `${language}: texts missing in ${missing} document${missing === 1 ? '' : 's'}, stale in ${stale}`,
  filter: {
    language: 'Language',
    state: 'State',
    kind: 'Kind',
    all: 'All',
    show: 'Show',
    clear: 'Show everything',
  },
  found: (total) => (total === 1 ? '1 document waits' : `${total} documents wait`),
  document: 'Document',
  since: 'Waiting since',
  draft: 'draft',
  unpublished: 'not published',
  untitled: 'Untitled',
  nothing: 'Everything is translated and up to date.',
  nothingFound: 'Nothing here needs translating.',
  openIn: (title, language) => `${title} in ${language}`,
  panel: {
    heading: 'Translations',
    here: (language) => `In ${language}`,
    hereComplete: (language) => `In ${language} every text is there and up to date.`,
    original: (language) => `The original, in ${language}`,
    changed: 'What changed in the original since',
    changedUnknown: 'The original has changed since; its old wording is no longer kept.',
    added: 'Added',
    removed: 'Removed',
    own: 'The translation now',
    stillRight: 'Still right',
    stillRightOf: (name) => `Still right: ${name}`,
    allStillRight: 'All of them are still right',
    noted: 'Noted as still right.',
    changedMeanwhile: 'The original changed again meanwhile. Here is how it is now.',
    failed: 'That could not be saved. Try again.',
    fallback: 'Until a text is translated, the site shows the original with a notice.',
    gate: 'Before this period can be published, these texts are needed:',
    draft: 'Judged as last saved, drafts included.',
  },
}

const sv: DeskWords = {
  title: 'Översättningar',
  intro:
    'Vad som saknas och vad som är föråldrat eftersom originalet har ändrats. Utkast räknas: ett dokument bedöms så som redaktörerna lämnade det.',
  counts: ({ missing, stale }) =>
    joined([missing > 0 && `${missing} saknas`, stale > 0 && `${stale} föråldrade`]),
  complete: 'klar',
  missing: 'saknas',
  stale: 'föråldrad',
  unknown: 'inte granskad än',
  total: (language, { missing, stale }) =>
    `${language}: texter saknas i ${missing} dokument, är föråldrade i ${stale}`,
  filter: { language: 'Språk', state: 'Läge', kind: 'Typ', all: 'Alla', show: 'Visa', clear: 'Visa allt' },
  found: (total) => `${total} dokument väntar`,
  document: 'Dokument',
  since: 'Väntat sedan',
  draft: 'utkast',
  unpublished: 'inte publicerad',
  untitled: 'Utan rubrik',
  nothing: 'Allt är översatt och aktuellt.',
  nothingFound: 'Inget här behöver översättas.',
  openIn: (title, language) => `${title} på ${language}`,
  panel: {
    heading: 'Översättningar',
    here: (language) => `På ${language}`,
    hereComplete: (language) => `På ${language} finns alla texter och de är aktuella.`,
    original: (language) => `Originalet, på ${language}`,
    changed: 'Det som har ändrats i originalet',
    changedUnknown: 'Originalet har ändrats; den gamla lydelsen finns inte längre kvar.',
    added: 'Tillagt',
    removed: 'Borttaget',
    own: 'Översättningen nu',
    stillRight: 'Stämmer fortfarande',
    stillRightOf: (name) => `Stämmer fortfarande: ${name}`,
    allStillRight: 'Alla stämmer fortfarande',
    noted: 'Antecknat att texten fortfarande stämmer.',
    changedMeanwhile: 'Originalet ändrades igen under tiden. Så här ser det ut nu.',
    failed: 'Det gick inte att spara. Försök igen.',
    fallback: 'Tills en text är översatt visar webbplatsen originalet med en upplysning om det.',
    gate: 'De här texterna behövs innan ansökningstiden kan publiceras:',
    draft: 'Bedömt enligt det som senast sparades, även utkast.',
  },
}

const fi: DeskWords = {
  title: 'Käännökset',
  intro:
    'Mitä puuttuu ja mikä on vanhentunut, koska alkuteksti on muuttunut. Luonnokset lasketaan mukaan: asiakirja arvioidaan sellaisena kuin se on viimeksi tallennettu.',
  counts: ({ missing, stale }) =>
    joined([missing > 0 && `${missing} puuttuu`, stale > 0 && `${stale} vanhentunut`]),
  complete: 'valmis',
  missing: 'puuttuu',
  stale: 'vanhentunut',
  unknown: 'ei vielä tarkistettu',
  total: (language, { missing, stale }) =>
    `${language}: tekstejä puuttuu ${missing} asiakirjasta, vanhentuneita on ${stale} asiakirjassa`,
  filter: {
    language: 'Kieli',
    state: 'Tila',
    kind: 'Tyyppi',
    all: 'Kaikki',
    show: 'Näytä',
    clear: 'Näytä kaikki',
  },
  found: (total) => (total === 1 ? '1 asiakirja odottaa' : `${total} asiakirjaa odottaa`),
  document: 'Asiakirja',
  since: 'Odottanut alkaen',
  draft: 'luonnos',
  unpublished: 'ei julkaistu',
  untitled: 'Nimetön',
  nothing: 'Kaikki on käännetty ja ajan tasalla.',
  nothingFound: 'Mitään ei tarvitse kääntää.',
  openIn: (title, language) => `${title}, kieli: ${language}`,
  panel: {
    heading: 'Käännökset',
    here: (language) => `Tällä kielellä (${language})`,
    hereComplete: (language) => `Tällä kielellä (${language}) kaikki tekstit ovat olemassa ja ajan tasalla.`,
    original: (language) => `Alkuteksti (${language})`,
    changed: 'Mitä alkutekstissä on muuttunut',
    changedUnknown: 'Alkuteksti on muuttunut; vanhaa sanamuotoa ei enää ole tallessa.',
    added: 'Lisätty',
    removed: 'Poistettu',
    own: 'Käännös nyt',
    stillRight: 'Pitää edelleen paikkansa',
    stillRightOf: (name) => `Pitää edelleen paikkansa: ${name}`,
    allStillRight: 'Kaikki pitävät edelleen paikkansa',
    noted: 'Merkitty edelleen paikkansa pitäväksi.',
    changedMeanwhile: 'Alkuteksti muuttui sillä välin uudelleen. Se näyttää nyt tältä.',
    failed: 'Tallennus ei onnistunut. Yritä uudelleen.',
    fallback: 'Kunnes teksti on käännetty, sivusto näyttää alkutekstin ja kertoo siitä.',
    gate: 'Ennen hakuajan julkaisemista tarvitaan nämä tekstit:',
    draft: 'Arvioitu viimeksi tallennetun perusteella, luonnokset mukaan lukien.',
  },
}

const words: Record<string, DeskWords> = { en, sv, fi }

/** The desk's words in an admin language; English when the language has none. */
export const deskWords = (language: string): DeskWords => words[language] ?? en
