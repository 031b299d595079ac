import { feedbackOfPairs, followUpsOfAll } from './feedback.ts'
import { mentees, mentors } from './roles.ts'
import type { Preset } from './types.ts'

const findsPairs = {
  en: 'Finds mentors and mentees; helps pairs to find employers',
  sv: 'Söker mentorer och adepter; hjälper paren att hitta arbetsgivare',
  fi: 'Etsii mentorit ja aktorit; auttaa pareja löytämään työnantajia',
}

export const iwwof: Preset = {
  key: 'iwwof',
  name: {
    en: 'Mentoring and coaching in the Turku area',
    sv: 'Mentorskap och coachning i Åboregionen',
    fi: 'Turun alueen mentorointi- ja valmennusohjelma',
  },
  summary: {
    en: 'One mentor and one mentee form a pair. Each pair has a goal of its own: job shadowing or an information interview with an employer.',
    sv: 'En mentor och en adept bildar ett par. Varje par har ett eget mål: jobbskuggning eller en informationsintervju med en arbetsgivare.',
    fi: 'Mentori ja aktori muodostavat parin. Jokaisella parilla on oma tavoite: työn varjostaminen tai infohaastattelu työnantajan kanssa.',
  },
  roles: [mentors({ min: 1, max: 1 }), mentees({ min: 1, max: 1 })],
  lengthMonths: 3,
  cadence: 'free',
  meetingPlace: 'either',
  milestones: [
    {
      name: {
        en: 'First meeting with partners',
        sv: 'Första träffen med partner',
        fi: 'Ensimmäinen tapaaminen kumppaneiden kanssa',
      },
      kind: 'kickoff',
      week: 0,
      text: {
        en: 'Participants and partners meet; guidance and tools for the pairs.',
        sv: 'Deltagare och partner träffas; vägledning och verktyg för paren.',
        fi: 'Osallistujat ja kumppanit tapaavat; ohjausta ja työkaluja pareille.',
      },
    },
    {
      name: { en: 'Midterm meeting', sv: 'Halvtidsträff', fi: 'Välikokous' },
      kind: 'midterm',
      week: 6,
    },
    {
      name: { en: 'Closing meeting', sv: 'Avslutningsträff', fi: 'Päätöskokous' },
      kind: 'closing',
      week: 12,
    },
    {
      name: { en: 'Feedback meeting', sv: 'Responsträff', fi: 'Palautetapaaminen' },
      kind: 'feedback',
      week: 12,
    },
  ],
  goals: [
    { en: 'Job shadowing', sv: 'Jobbskuggning', fi: 'Työn varjostaminen' },
    { en: 'Information interview', sv: 'Informationsintervju', fi: 'Infohaastattelu' },
  ],
  goalsEach: 1,
  supporters: [
    {
      partner: 'International Working Women of Finland',
      does: {
        en: 'Coordinates, pairs mentors and mentees, hosts the meetings',
        sv: 'Samordnar, parar ihop mentorer och adepter, ordnar träffarna',
        fi: 'Koordinoi, muodostaa parit ja järjestää tapaamiset',
      },
    },
    { partner: 'Auralan Setlementti', does: findsPairs },
  ],
  money: [
    {
      name: {
        en: 'Coordination and communication',
        sv: 'Samordning och kommunikation',
        fi: 'Koordinointi ja viestintä',
      },
      euros: 5000,
      per: 'programme',
    },
    {
      name: {
        en: 'Pair formed and coordinated',
        sv: 'Par som bildats och samordnats',
        fi: 'Muodostettu ja koordinoitu pari',
      },
      euros: 500,
      per: 'group',
    },
    {
      name: { en: 'Group meetings', sv: 'Gruppträffar', fi: 'Ryhmätapaamiset' },
      euros: 3000,
      per: 'programme',
    },
    { name: { en: 'Summer camp', sv: 'Sommarläger', fi: 'Kesäleiri' }, euros: 2500, per: 'programme' },
    {
      name: {
        en: 'Help with finding work',
        sv: 'Hjälp med att få arbete',
        fi: 'Työllistymisessä auttaminen',
      },
      euros: 150,
      per: 'employed',
    },
  ],
  moneyFrame: 25000,
  feedback: feedbackOfPairs,
  followUps: followUpsOfAll,
}
