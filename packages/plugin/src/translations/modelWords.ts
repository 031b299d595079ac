import type {
  Cadence,
  FeedbackMoment,
  FeedbackSide,
  Localized,
  MeetingPlace,
  MilestoneKind,
  ModelFault,
  MoneyUnit,
} from '@jobbuddies/shared'
import { inLanguage } from './inLanguage.ts'

/** Names of the closed values of a programme's model. */
export const cadenceNames: Record<Cadence, Localized> = {
  free: { en: 'As the group agrees', sv: 'Som gruppen kommer överens om', fi: 'Ryhmän sopimalla tavalla' },
  weekly: { en: 'Every week', sv: 'Varje vecka', fi: 'Joka viikko' },
  fortnightly: { en: 'Every two weeks', sv: 'Varannan vecka', fi: 'Joka toinen viikko' },
  monthly: { en: 'Every month', sv: 'Varje månad', fi: 'Joka kuukausi' },
}

export const placeNames: Record<MeetingPlace, Localized> = {
  in_person: { en: 'In person', sv: 'På plats', fi: 'Paikan päällä' },
  online: { en: 'Online', sv: 'På nätet', fi: 'Verkossa' },
  either: { en: 'In person or online', sv: 'På plats eller på nätet', fi: 'Paikan päällä tai verkossa' },
}

export const milestoneNames: Record<MilestoneKind, Localized> = {
  introduction: { en: 'Introduction', sv: 'Introduktion', fi: 'Aloitustilaisuus' },
  kickoff: { en: 'Kick-off', sv: 'Startträff', fi: 'Aloitustapaaminen' },
  midterm: { en: 'Midterm meeting', sv: 'Halvtidsträff', fi: 'Väliarviointi' },
  closing: { en: 'Closing', sv: 'Avslutning', fi: 'Päätöstapaaminen' },
  feedback: { en: 'Feedback', sv: 'Respons', fi: 'Palaute' },
  expert: { en: 'Visiting expert', sv: 'Besök av sakkunnig', fi: 'Asiantuntijavierailu' },
  job_shadowing: { en: 'Job shadowing', sv: 'Jobbskuggning', fi: 'Työn varjostaminen' },
  interview: {
    en: 'Interview with an employer',
    sv: 'Intervju hos en arbetsgivare',
    fi: 'Haastattelu työnantajalla',
  },
  other: { en: 'Other', sv: 'Annat', fi: 'Muu' },
}

export const feedbackMomentNames: Record<FeedbackMoment, Localized> = {
  start: { en: 'At the start', sv: 'I början', fi: 'Alussa' },
  middle: { en: 'In the middle', sv: 'I mitten', fi: 'Puolivälissä' },
  end: { en: 'At the end', sv: 'I slutet', fi: 'Lopussa' },
}

export const feedbackSideNames: Record<FeedbackSide, Localized> = {
  participants: { en: 'Whoever takes part', sv: 'De som deltar', fi: 'Osallistujat' },
  facilitators: { en: 'Whoever leads', sv: 'De som leder', fi: 'Ohjaajat' },
}

export const moneyUnitNames: Record<MoneyUnit, Localized> = {
  programme: { en: 'For the programme', sv: 'För programmet', fi: 'Ohjelmasta' },
  group: {
    en: 'For each group or pair',
    sv: 'För varje grupp eller par',
    fi: 'Jokaisesta ryhmästä tai parista',
  },
  participant: { en: 'For each participant', sv: 'För varje deltagare', fi: 'Jokaisesta osallistujasta' },
  employed: {
    en: 'For each person employed',
    sv: 'För varje person som fått arbete',
    fi: 'Jokaisesta työllistyneestä',
  },
}

const faults: Record<ModelFault['code'], Localized<(role: string) => string>> = {
  role_twice: {
    en: (role) => `Two roles have the key “${role}”. Give each its own.`,
    sv: (role) => `Två roller har nyckeln ”${role}”. Ge varje roll en egen.`,
    fi: (role) => `Kahdella roolilla on avain ”${role}”. Anna kullekin oma.`,
  },
  no_participant: {
    en: () => 'Add a role that takes part without leading: without one nobody can be in a group.',
    sv: () => 'Lägg till en roll som deltar utan att leda: annars kan ingen vara med i en grupp.',
    fi: () => 'Lisää rooli, joka osallistuu ohjaamatta: muuten kukaan ei voi olla ryhmässä.',
  },
  role_unknown: {
    en: (role) => `The programme has no role with the key “${role}”.`,
    sv: (role) => `Programmet har ingen roll med nyckeln ”${role}”.`,
    fi: (role) => `Ohjelmassa ei ole roolia, jonka avain on ”${role}”.`,
  },
  bounds: {
    en: (role) =>
      `The bounds of “${role}” make no group: whole numbers, at most 1 or more and not below at least.`,
    sv: (role) => `Gränserna för ”${role}” ger ingen grupp: heltal, högst minst 1 och inte under minst.`,
    fi: (role) =>
      `Roolin ”${role}” rajat eivät muodosta ryhmää: kokonaislukuja, enintään vähintään 1 eikä alle vähimmäismäärän.`,
  },
}

/** What is wrong with a model, in the language of whoever saves. */
export const modelFaultWords =
  (language: string | undefined) =>
  (fault: ModelFault): string =>
    inLanguage(language, faults[fault.code])('role' in fault ? fault.role : '')

export const presetWords: Localized<Record<'title' | 'model' | 'make' | 'making', string>> = {
  en: {
    title: 'A new programme from a model',
    model: 'Model',
    make: 'Begin a draft',
    making: 'Making the draft …',
  },
  sv: {
    title: 'Ett nytt program utifrån en modell',
    model: 'Modell',
    make: 'Börja på ett utkast',
    making: 'Utkastet skapas …',
  },
  fi: {
    title: 'Uusi ohjelma mallin pohjalta',
    model: 'Malli',
    make: 'Aloita luonnos',
    making: 'Luonnosta tehdään …',
  },
}
