import type { IndustryContent, LocalizedBlocks } from './types.ts'

const howToJoin: LocalizedBlocks = {
  en: [
    {
      kind: 'p',
      text: 'As a mentee, you get advice and support in the group. You are either looking for a job or working in another field at the moment. As a mentor, you share what you know about your field.',
    },
    {
      kind: 'p',
      text: 'Mentees can apply during the application period of the field. A new period opens every 6 months. Mentors can apply all year round.',
    },
  ],
  sv: [
    {
      kind: 'p',
      text: 'Som adept får du råd och stöd i gruppen. Du söker jobb eller arbetar just nu i en annan bransch. Som mentor delar du med dig av det du vet om din bransch.',
    },
    {
      kind: 'p',
      text: 'Adepter kan ansöka under branschens ansökningstid. En ny ansökningstid börjar var sjätte månad. Mentorer kan ansöka året runt.',
    },
  ],
  fi: [
    {
      kind: 'p',
      text: 'Aktorina eli mentoroitavana saat ryhmässä neuvoja ja tukea. Olet työnhakija tai työskentelet tällä hetkellä jollakin toisella alalla. Mentorina jaat muille tietoa omasta alastasi.',
    },
    {
      kind: 'p',
      text: 'Aktoriksi voi hakea alan hakuaikana. Uusi hakuaika alkaa 6 kuukauden välein. Mentoriksi voi hakea ympäri vuoden.',
    },
  ],
}

export const industries: IndustryContent[] = [
  {
    key: 'it',
    slugs: { en: 'it', sv: 'it', fi: 'it' },
    name: { en: 'IT', sv: 'IT', fi: 'IT' },
    summary: {
      en: 'For people who have education or work experience in IT and want to work in the field in Finland.',
      sv: 'För dig som har utbildning eller arbetserfarenhet inom IT och vill arbeta i branschen i Finland.',
      fi: 'Sinulle, jolla on IT-alan koulutusta tai työkokemusta ja joka haluat tehdä alan töitä Suomessa.',
    },
    body: {
      en: [
        {
          kind: 'p',
          text: 'IT is one of the five fields in the JobBuddies pilot. In an IT group, two or three professionals from the field are mentors for 10–12 mentees.',
        },
        ...howToJoin.en,
      ],
      sv: [
        {
          kind: 'p',
          text: 'IT är en av de fem branscherna i JobBuddies pilotprojekt. I en IT-grupp finns två eller tre mentorer, som är yrkesverksamma i branschen, och 10–12 adepter.',
        },
        ...howToJoin.sv,
      ],
      fi: [
        {
          kind: 'p',
          text: 'IT on yksi JobBuddies-pilottihankkeen viidestä alasta. IT-ryhmässä kaksi tai kolme alan ammattilaista toimii mentoreina 10–12 aktorille.',
        },
        ...howToJoin.fi,
      ],
    },
  },
  {
    key: 'health-care',
    slugs: { en: 'health-care', sv: 'halso-och-sjukvard', fi: 'terveydenhuolto' },
    name: { en: 'Health care', sv: 'Hälso- och sjukvård', fi: 'Terveydenhuolto' },
    summary: {
      en: 'For people who have education or work experience in health care and want to work in the field in Finland.',
      sv: 'För dig som har utbildning eller arbetserfarenhet inom hälso- och sjukvård och vill arbeta i branschen i Finland.',
      fi: 'Sinulle, jolla on terveydenhuollon koulutusta tai työkokemusta ja joka haluat tehdä alan töitä Suomessa.',
    },
    body: {
      en: [
        {
          kind: 'p',
          text: 'Health care is one of the five fields in the JobBuddies pilot. In a health care group, two or three professionals from the field are mentors for 10–12 mentees.',
        },
        ...howToJoin.en,
      ],
      sv: [
        {
          kind: 'p',
          text: 'Hälso- och sjukvård är en av de fem branscherna i JobBuddies pilotprojekt. I en grupp för hälso- och sjukvård finns två eller tre mentorer, som är yrkesverksamma i branschen, och 10–12 adepter.',
        },
        ...howToJoin.sv,
      ],
      fi: [
        {
          kind: 'p',
          text: 'Terveydenhuolto on yksi JobBuddies-pilottihankkeen viidestä alasta. Terveydenhuollon ryhmässä kaksi tai kolme alan ammattilaista toimii mentoreina 10–12 aktorille.',
        },
        ...howToJoin.fi,
      ],
    },
  },
  {
    key: 'hospitality',
    slugs: { en: 'hospitality', sv: 'hotell-och-restaurang', fi: 'hotelli-ja-ravintola-ala' },
    name: { en: 'Hospitality', sv: 'Hotell och restaurang', fi: 'Hotelli- ja ravintola-ala' },
    summary: {
      en: 'For people who have education or work experience in hospitality and want to work in the field in Finland.',
      sv: 'För dig som har utbildning eller arbetserfarenhet inom hotell och restaurang och vill arbeta i branschen i Finland.',
      fi: 'Sinulle, jolla on hotelli- ja ravintola-alan koulutusta tai työkokemusta ja joka haluat tehdä alan töitä Suomessa.',
    },
    body: {
      en: [
        {
          kind: 'p',
          text: 'Hospitality is one of the five fields in the JobBuddies pilot. In a hospitality group, two or three professionals from the field are mentors for 10–12 mentees.',
        },
        ...howToJoin.en,
      ],
      sv: [
        {
          kind: 'p',
          text: 'Hotell och restaurang är en av de fem branscherna i JobBuddies pilotprojekt. I en grupp för hotell och restaurang finns två eller tre mentorer, som är yrkesverksamma i branschen, och 10–12 adepter.',
        },
        ...howToJoin.sv,
      ],
      fi: [
        {
          kind: 'p',
          text: 'Hotelli- ja ravintola-ala on yksi JobBuddies-pilottihankkeen viidestä alasta. Hotelli- ja ravintola-alan ryhmässä kaksi tai kolme alan ammattilaista toimii mentoreina 10–12 aktorille.',
        },
        ...howToJoin.fi,
      ],
    },
  },
  {
    key: 'industry',
    slugs: { en: 'industry', sv: 'industri', fi: 'teollisuus' },
    name: { en: 'Industry', sv: 'Industri', fi: 'Teollisuus' },
    summary: {
      en: 'For people who have education or work experience in industry and want to work in the field in Finland.',
      sv: 'För dig som har utbildning eller arbetserfarenhet inom industri och vill arbeta i branschen i Finland.',
      fi: 'Sinulle, jolla on teollisuusalan koulutusta tai työkokemusta ja joka haluat tehdä alan töitä Suomessa.',
    },
    body: {
      en: [
        {
          kind: 'p',
          text: 'Industry is one of the five fields in the JobBuddies pilot. In an industry group, two or three professionals from the field are mentors for 10–12 mentees.',
        },
        ...howToJoin.en,
      ],
      sv: [
        {
          kind: 'p',
          text: 'Industri är en av de fem branscherna i JobBuddies pilotprojekt. I en industrigrupp finns två eller tre mentorer, som är yrkesverksamma i branschen, och 10–12 adepter.',
        },
        ...howToJoin.sv,
      ],
      fi: [
        {
          kind: 'p',
          text: 'Teollisuus on yksi JobBuddies-pilottihankkeen viidestä alasta. Teollisuuden ryhmässä kaksi tai kolme alan ammattilaista toimii mentoreina 10–12 aktorille.',
        },
        ...howToJoin.fi,
      ],
    },
  },
  {
    key: 'marketing',
    slugs: { en: 'marketing', sv: 'marknadsforing', fi: 'markkinointi' },
    name: { en: 'Marketing', sv: 'Marknadsföring', fi: 'Markkinointi' },
    summary: {
      en: 'For people who have education or work experience in marketing and want to work in the field in Finland.',
      sv: 'För dig som har utbildning eller arbetserfarenhet inom marknadsföring och vill arbeta i branschen i Finland.',
      fi: 'Sinulle, jolla on markkinointialan koulutusta tai työkokemusta ja joka haluat tehdä alan töitä Suomessa.',
    },
    body: {
      en: [
        {
          kind: 'p',
          text: 'Marketing is one of the five fields in the JobBuddies pilot. In a marketing group, two or three professionals from the field are mentors for 10–12 mentees.',
        },
        ...howToJoin.en,
      ],
      sv: [
        {
          kind: 'p',
          text: 'Marknadsföring är en av de fem branscherna i JobBuddies pilotprojekt. I en marknadsföringsgrupp finns två eller tre mentorer, som är yrkesverksamma i branschen, och 10–12 adepter.',
        },
        ...howToJoin.sv,
      ],
      fi: [
        {
          kind: 'p',
          text: 'Markkinointi on yksi JobBuddies-pilottihankkeen viidestä alasta. Markkinoinnin ryhmässä kaksi tai kolme alan ammattilaista toimii mentoreina 10–12 aktorille.',
        },
        ...howToJoin.fi,
      ],
    },
  },
]
