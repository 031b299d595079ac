import { feedbackOfGroups, followUpsOfAll } from './feedback.ts'
import { participants, tutors } from './roles.ts'
import type { Preset } from './types.ts'

export const eme: Preset = {
  key: 'eme',
  name: {
    en: 'Profession-focused peer group',
    sv: 'Yrkesinriktad kamratgrupp',
    fi: 'Ammattialakohtainen vertaisryhmä',
  },
  summary: {
    en: 'A trained peer tutor and a professional counsellor lead 6–8 weekly sessions on one occupation. Experts visit the group.',
    sv: 'En utbildad kamrattutor och en yrkeskunnig handledare leder 6–8 träffar, en i veckan, om ett yrke. Sakkunniga besöker gruppen.',
    fi: 'Koulutettu vertaistutor ja ammattilaisohjaaja vetävät 6–8 viikoittaista tapaamista yhdestä ammatista. Asiantuntijat vierailevat ryhmässä.',
  },
  roles: [
    tutors({ min: 1, max: 1 }),
    {
      key: 'counsellor',
      name: { en: 'Counsellor', sv: 'Handledare', fi: 'Ohjaaja' },
      plural: { en: 'Counsellors', sv: 'Handledare', fi: 'Ohjaajat' },
      facilitator: true,
      min: 1,
      max: 1,
    },
    // Small; no source names a number.
    participants({ min: 4, max: 12 }),
  ],
  lengthMonths: 2,
  meetingsMin: 6,
  meetingsMax: 8,
  meetingMinutesMin: 180,
  meetingMinutesMax: 240,
  cadence: 'weekly',
  meetingPlace: 'in_person',
  themes: [
    {
      en: 'Rules of working life and cultures of workplaces',
      sv: 'Arbetslivets regler och arbetsplatsernas kultur',
      fi: 'Työelämän säännöt ja työpaikkojen kulttuurit',
    },
    {
      en: 'Rights and duties at work',
      sv: 'Rättigheter och skyldigheter i arbetet',
      fi: 'Oikeudet ja velvollisuudet työssä',
    },
    { en: 'Job applications and CV', sv: 'Jobbansökningar och cv', fi: 'Työhakemukset ja CV' },
    { en: 'Words of the occupation', sv: 'Yrkets ord', fi: 'Ammatin sanasto' },
    {
      en: 'Learning the language on one’s own',
      sv: 'Att lära sig språket på egen hand',
      fi: 'Kielen oppiminen itse',
    },
  ],
  trainings: [
    {
      name: {
        en: 'Training of peer tutors',
        sv: 'Utbildning av kamrattutorer',
        fi: 'Vertaistutorien koulutus',
      },
      role: 'tutor',
    },
  ],
  milestones: [
    {
      name: { en: 'Visits of experts', sv: 'Besök av sakkunniga', fi: 'Asiantuntijavierailut' },
      kind: 'expert',
    },
  ],
  supporters: [
    {
      partner: 'Silta-Valmennus',
      does: { en: 'Hosts groups', sv: 'Ordnar plats för grupper', fi: 'Tarjoaa ryhmille tilat' },
    },
    {
      partner: 'Tampere Adult Education Centre (TAKK)',
      does: { en: 'Hosts groups', sv: 'Ordnar plats för grupper', fi: 'Tarjoaa ryhmille tilat' },
    },
  ],
  feedback: feedbackOfGroups,
  followUps: followUpsOfAll,
}
