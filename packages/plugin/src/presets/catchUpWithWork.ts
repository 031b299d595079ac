import { feedbackOfGroups, followUpsOfAll } from './feedback.ts'
import { participants, tutors } from './roles.ts'
import type { Preset } from './types.ts'

export const catchUpWithWork: Preset = {
  key: 'catch-up-with-work',
  name: { en: 'Catch up with Work', sv: 'Catch up with Work', fi: 'Catch up with Work' },
  summary: {
    en: 'A small peer group led by two trained tutors meets once a week for two months in Finnish. Then participants may go to a job interview with an employer partner.',
    sv: 'En liten kamratgrupp som leds av två utbildade tutorer träffas en gång i veckan i två månader på finska. Därefter kan deltagarna gå på en arbetsintervju hos en partner.',
    fi: 'Pieni vertaisryhmä, jota ohjaa kaksi koulutettua tutoria, kokoontuu kerran viikossa kahden kuukauden ajan suomeksi. Sen jälkeen osallistujat voivat päästä työhaastatteluun kumppanin luo.',
  },
  roles: [
    tutors({
      min: 2,
      max: 2,
      requirements: [
        {
          en: 'You take part in working life and speak Finnish.',
          sv: 'Du är med i arbetslivet och talar finska.',
          fi: 'Olet mukana työelämässä ja puhut suomea.',
        },
        {
          en: 'You have done the 25-hour training of tutors.',
          sv: 'Du har gått tutorsutbildningen på 25 timmar.',
          fi: 'Olet käynyt 25 tunnin tutorkoulutuksen.',
        },
      ],
    }),
    // Small; no source names a number.
    participants({ min: 4, max: 10 }),
  ],
  lengthMonths: 2,
  meetingsMin: 8,
  meetingsMax: 9,
  meetingMinutesMin: 120,
  meetingMinutesMax: 120,
  cadence: 'weekly',
  meetingPlace: 'in_person',
  meetingLanguages: { en: 'Finnish', sv: 'Finska', fi: 'Suomi' },
  themes: [
    {
      en: 'Finnish working life and work culture',
      sv: 'Finländskt arbetsliv och arbetskultur',
      fi: 'Suomalainen työelämä ja työkulttuuri',
    },
    { en: 'Looking for a job and applying', sv: 'Att söka jobb', fi: 'Työn etsiminen ja hakeminen' },
    { en: 'The job interview', sv: 'Arbetsintervjun', fi: 'Työhaastattelu' },
    {
      en: 'Rights and duties of employees, trade unions',
      sv: 'Arbetstagarens rättigheter och skyldigheter, fackförbund',
      fi: 'Työntekijän oikeudet ja velvollisuudet, ammattiliitot',
    },
    {
      en: 'Studying the language on one’s own, words of the profession',
      sv: 'Att studera språket på egen hand, yrkets ord',
      fi: 'Kielen opiskelu itse, ammatin sanasto',
    },
  ],
  trainings: [
    {
      name: {
        en: 'Training of working life tutors',
        sv: 'Utbildning av arbetslivstutorer',
        fi: 'Työelämätutorien koulutus',
      },
      hours: 25,
      role: 'tutor',
    },
  ],
  milestones: [
    {
      name: {
        en: 'Individual mentoring if needed',
        sv: 'Individuellt mentorskap vid behov',
        fi: 'Yksilöllinen mentorointi tarvittaessa',
      },
      kind: 'other',
    },
    {
      name: {
        en: 'Job interview for a possible internship',
        sv: 'Arbetsintervju för en möjlig praktikplats',
        fi: 'Työhaastattelu mahdolliseen harjoitteluun',
      },
      kind: 'interview',
      week: 9,
      text: {
        en: 'With one of the employer partners.',
        sv: 'Hos någon av arbetsgivarpartnerna.',
        fi: 'Jonkin työnantajakumppanin luona.',
      },
    },
  ],
  feedback: feedbackOfGroups,
  followUps: followUpsOfAll,
}
