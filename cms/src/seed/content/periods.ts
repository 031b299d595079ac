import type { LocalizedBlocks, PeriodContent } from './types.ts'

const menteeTerms: LocalizedBlocks = {
  en: [
    {
      kind: 'p',
      text: 'You need a residence permit/right to work in Finland. You also need to be able to commit for 6 months and take part in at least 4–5 group meetings. Taking part is free of charge.',
    },
    {
      kind: 'p',
      text: 'The project coordinators give information and interview applicants. We cannot offer a place to everyone who applies.',
    },
  ],
  sv: [
    {
      kind: 'p',
      text: 'Du behöver ha uppehållstillstånd/rätt att arbeta i Finland. Du behöver också kunna förbinda dig att delta i 6 månader och vara med på minst 4–5 gruppträffar. Det kostar ingenting att delta.',
    },
    {
      kind: 'p',
      text: 'Projektkoordinatorerna ger information och intervjuar sökande. Vi kan inte erbjuda alla som ansöker en plats.',
    },
  ],
  fi: [
    {
      kind: 'p',
      text: 'Sinulla pitää olla oleskelulupa/työnteko-oikeus Suomessa. Sinun pitää myös pystyä sitoutumaan 6 kuukaudeksi ja osallistumaan vähintään 4–5 ryhmätapaamiseen. Osallistuminen on maksutonta.',
    },
    {
      kind: 'p',
      text: 'Projektikoordinaattorit antavat tietoa ja haastattelevat hakijoita. Emme voi tarjota paikkaa kaikille hakijoille.',
    },
  ],
}

export const periods: PeriodContent[] = [
  {
    key: 'it-mentees',
    industryKey: 'it',
    role: 'mentee',
    slugs: { en: 'it-mentees', sv: 'it-adepter', fi: 'it-aktorit' },
    title: { en: 'Mentees in IT', sv: 'Adepter inom IT', fi: 'IT-alan aktorit' },
    opens: { days: -6, time: '09:00' },
    closes: { days: 15 },
    intro: {
      en: [
        {
          kind: 'p',
          text: 'Do you have education or work experience in IT, and would you like to work in your field in Finland? Apply to be a mentee: a person who gets advice and support from mentors in a group of 10–12 mentees.',
        },
        ...menteeTerms.en,
      ],
      sv: [
        {
          kind: 'p',
          text: 'Har du utbildning eller arbetserfarenhet inom IT och vill du arbeta i din bransch i Finland? Ansök om att bli adept: en deltagare som får råd och stöd av mentorer i en grupp med 10–12 adepter.',
        },
        ...menteeTerms.sv,
      ],
      fi: [
        {
          kind: 'p',
          text: 'Onko sinulla IT-alan koulutusta tai työkokemusta, ja haluatko tehdä oman alasi töitä Suomessa? Hae aktoriksi eli mentoroitavaksi! Aktori saa mentoreilta neuvoja ja tukea ryhmässä, jossa on 10–12 aktoria.',
        },
        ...menteeTerms.fi,
      ],
    },
    closedText: {
      en: 'The application period for mentees in IT is over. A new period in the field opens every 6 months.',
      sv: 'Ansökningstiden för adepter inom IT är slut. En ny ansökningstid i branschen börjar var sjätte månad.',
      fi: 'IT-alan aktorien hakuaika on päättynyt. Uusi hakuaika alalla alkaa 6 kuukauden välein.',
    },
  },
  {
    key: 'health-care-mentees',
    industryKey: 'health-care',
    role: 'mentee',
    slugs: { en: 'health-care-mentees', sv: 'halso-och-sjukvard-adepter', fi: 'terveydenhuolto-aktorit' },
    title: {
      en: 'Mentees in health care',
      sv: 'Adepter inom hälso- och sjukvård',
      fi: 'Terveydenhuollon aktorit',
    },
    opens: { days: 7, time: '09:00' },
    closes: { days: 35 },
    intro: {
      en: [
        {
          kind: 'p',
          text: 'Do you have education or work experience in health care, and would you like to work in your field in Finland? Apply to be a mentee: a person who gets advice and support from mentors in a group of 10–12 mentees.',
        },
        ...menteeTerms.en,
      ],
      sv: [
        {
          kind: 'p',
          text: 'Har du utbildning eller arbetserfarenhet inom hälso- och sjukvård och vill du arbeta i din bransch i Finland? Ansök om att bli adept: en deltagare som får råd och stöd av mentorer i en grupp med 10–12 adepter.',
        },
        ...menteeTerms.sv,
      ],
      fi: [
        {
          kind: 'p',
          text: 'Onko sinulla terveydenhuollon koulutusta tai työkokemusta, ja haluatko tehdä oman alasi töitä Suomessa? Hae aktoriksi eli mentoroitavaksi! Aktori saa mentoreilta neuvoja ja tukea ryhmässä, jossa on 10–12 aktoria.',
        },
        ...menteeTerms.fi,
      ],
    },
    closedText: {
      en: 'The application period for mentees in health care is over. A new period in the field opens every 6 months.',
      sv: 'Ansökningstiden för adepter inom hälso- och sjukvård är slut. En ny ansökningstid i branschen börjar var sjätte månad.',
      fi: 'Terveydenhuollon aktorien hakuaika on päättynyt. Uusi hakuaika alalla alkaa 6 kuukauden välein.',
    },
  },
  {
    key: 'marketing-mentees',
    industryKey: 'marketing',
    role: 'mentee',
    slugs: { en: 'marketing-mentees', sv: 'marknadsforing-adepter', fi: 'markkinointi-aktorit' },
    title: { en: 'Mentees in marketing', sv: 'Adepter inom marknadsföring', fi: 'Markkinoinnin aktorit' },
    opens: { days: -40, time: '09:00' },
    closes: { days: -10 },
    intro: {
      en: [
        {
          kind: 'p',
          text: 'Do you have education or work experience in marketing, and would you like to work in your field in Finland? Apply to be a mentee: a person who gets advice and support from mentors in a group of 10–12 mentees.',
        },
        ...menteeTerms.en,
      ],
      sv: [
        {
          kind: 'p',
          text: 'Har du utbildning eller arbetserfarenhet inom marknadsföring och vill du arbeta i din bransch i Finland? Ansök om att bli adept: en deltagare som får råd och stöd av mentorer i en grupp med 10–12 adepter.',
        },
        ...menteeTerms.sv,
      ],
      fi: [
        {
          kind: 'p',
          text: 'Onko sinulla markkinointialan koulutusta tai työkokemusta, ja haluatko tehdä oman alasi töitä Suomessa? Hae aktoriksi eli mentoroitavaksi! Aktori saa mentoreilta neuvoja ja tukea ryhmässä, jossa on 10–12 aktoria.',
        },
        ...menteeTerms.fi,
      ],
    },
    closedText: {
      en: 'The application period for mentees in marketing is over. A new period in the field opens every 6 months.',
      sv: 'Ansökningstiden för adepter inom marknadsföring är slut. En ny ansökningstid i branschen börjar var sjätte månad.',
      fi: 'Markkinoinnin aktorien hakuaika on päättynyt. Uusi hakuaika alalla alkaa 6 kuukauden välein.',
    },
  },
  {
    key: 'mentors',
    industryKey: null,
    role: 'mentor',
    slugs: { en: 'mentors', sv: 'mentorer', fi: 'mentorit' },
    title: { en: 'Mentors in all fields', sv: 'Mentorer i alla branscher', fi: 'Kaikkien alojen mentorit' },
    opens: { days: -60, time: '09:00' },
    closes: null,
    intro: {
      en: [
        {
          kind: 'p',
          text: 'Would you like to help people find work in your field? Mentors can apply all year round. The fields are IT, health care, hospitality, industry and marketing.',
        },
        {
          kind: 'p',
          text: 'You guide a group of 10–12 mentees together with one or two other mentors. You need to be able to commit for 6 months and take part in at least 4–5 group meetings.',
        },
        {
          kind: 'p',
          text: 'The project coordinators give information and interview applicants.',
        },
      ],
      sv: [
        {
          kind: 'p',
          text: 'Vill du hjälpa andra att hitta arbete i din bransch? Mentorer kan ansöka året runt. Branscherna är IT, hälso- och sjukvård, hotell och restaurang, industri och marknadsföring.',
        },
        {
          kind: 'p',
          text: 'Du handleder en grupp med 10–12 adepter tillsammans med en eller två andra mentorer. Du behöver kunna förbinda dig att delta i 6 månader och vara med på minst 4–5 gruppträffar.',
        },
        {
          kind: 'p',
          text: 'Projektkoordinatorerna ger information och intervjuar sökande.',
        },
      ],
      fi: [
        {
          kind: 'p',
          text: 'Haluatko auttaa muita löytämään työtä omalta alaltasi? Mentoriksi voi hakea ympäri vuoden. Alat ovat IT, terveydenhuolto, hotelli- ja ravintola-ala, teollisuus ja markkinointi.',
        },
        {
          kind: 'p',
          text: 'Ohjaat 10–12 aktorin eli mentoroitavan ryhmää yhdessä yhden tai kahden muun mentorin kanssa. Sinun pitää pystyä sitoutumaan 6 kuukaudeksi ja osallistumaan vähintään 4–5 ryhmätapaamiseen.',
        },
        {
          kind: 'p',
          text: 'Projektikoordinaattorit antavat tietoa ja haastattelevat hakijoita.',
        },
      ],
    },
    closedText: null,
  },
]
