import type { Localized } from '../locale.ts'
import type { Basis, KeptReason, Purpose, Whose } from './types.ts'

export const purposeNames: Record<Purpose, Localized> = {
  identify: { en: 'to know who it is', sv: 'för att veta vem det är', fi: 'henkilön tunnistamiseen' },
  contact: { en: 'to write to the person', sv: 'för att skriva till personen', fi: 'yhteydenpitoon' },
  choose: {
    en: 'to choose people for groups',
    sv: 'för att välja personer till grupper',
    fi: 'osallistujien valintaan',
  },
  arrange: {
    en: 'to arrange interviews and groups',
    sv: 'för att ordna intervjuer och grupper',
    fi: 'haastattelujen ja ryhmien järjestämiseen',
  },
  resume: {
    en: 'to go on where one stopped',
    sv: 'för att fortsätta där man slutade',
    fi: 'keskeneräisen jatkamiseen',
  },
  prove: { en: 'to show what was done', sv: 'för att visa vad som gjorts', fi: 'tehdyn osoittamiseen' },
  guard: { en: 'against misuse', sv: 'mot missbruk', fi: 'väärinkäytön estämiseen' },
  account: { en: 'to sign in and work', sv: 'för inloggning och arbete', fi: 'kirjautumiseen ja työhön' },
  publish: { en: 'shown on the site', sv: 'visas på webbplatsen', fi: 'näytetään sivustolla' },
}

export const basisNames: Record<Basis, Localized> = {
  consent: {
    en: 'consent, GDPR Art. 6 (1) a',
    sv: 'samtycke, GDPR art. 6.1 a',
    fi: 'suostumus, tietosuoja-asetus 6 art. 1 a',
  },
  interest: {
    en: 'legitimate interest, GDPR Art. 6 (1) f',
    sv: 'berättigat intresse, GDPR art. 6.1 f',
    fi: 'oikeutettu etu, tietosuoja-asetus 6 art. 1 f',
  },
}

export const whoseNames: Record<Whose, Localized> = {
  applicant: { en: 'Applicants', sv: 'Sökande', fi: 'Hakijat' },
  subscriber: {
    en: 'People who wait for an opening',
    sv: 'De som väntar på en ansökningstid',
    fi: 'Hakua odottavat',
  },
  staff: { en: 'Staff', sv: 'Personal', fi: 'Henkilöstö' },
  contact: {
    en: 'People whom the site shows',
    sv: 'Personer som webbplatsen visar',
    fi: 'Sivustolla näkyvät henkilöt',
  },
  nobody: { en: 'Nobody', sv: 'Ingen', fi: 'Ei kenenkään' },
}

export const keptNames: Record<KeptReason, Localized> = {
  staff: {
    en: 'It belongs to a staff account or to the work of staff; an administrator ends accounts under Staff.',
    sv: 'Det hör till ett personalkonto eller personalens arbete; en administratör avslutar konton under Personal.',
    fi: 'Se kuuluu henkilöstön tiliin tai työhön; ylläpitäjä lopettaa tilit kohdassa Henkilöstö.',
  },
  published: {
    en: 'It stands on the public site; an editor takes it away there.',
    sv: 'Det står på den offentliga webbplatsen; en redaktör tar bort det där.',
    fi: 'Se on julkisella sivustolla; toimittaja poistaa sen sieltä.',
  },
  record: {
    en: 'A record of what staff did, without a word of the person.',
    sv: 'En anteckning om vad personalen gjort, utan ett ord om personen.',
    fi: 'Merkintä siitä, mitä henkilöstö teki, ilman sanaakaan henkilöstä.',
  },
  count: {
    en: 'A number without persons.',
    sv: 'Ett antal utan personer.',
    fi: 'Lukumäärä ilman henkilöitä.',
  },
}
