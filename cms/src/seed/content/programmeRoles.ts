import type { RoleContent } from './types.ts'

export const programmeRoles: RoleContent[] = [
  {
    key: 'mentor',
    name: { en: 'Mentor', sv: 'Mentor', fi: 'Mentori' },
    plural: { en: 'Mentors', sv: 'Mentorer', fi: 'Mentorit' },
    facilitator: true,
    min: 2,
    max: 3,
    requirements: [
      {
        en: 'You are a professional in one of the fields of the programme.',
        sv: 'Du är yrkesverksam i någon av programmets branscher.',
        fi: 'Olet jonkin ohjelmassa mukana olevan alan ammattilainen.',
      },
      {
        en: 'You are ready to support people who need help in finding a job and settling into the Finnish job market, especially in your own field.',
        sv: 'Du är beredd att stödja personer som behöver hjälp med att hitta jobb och komma in på den finländska arbetsmarknaden, särskilt i din egen bransch.',
        fi: 'Olet valmis tukemaan ihmisiä, jotka tarvitsevat apua työnhaussa ja Suomen työmarkkinoille pääsemisessä, varsinkin omalla alallasi.',
      },
      {
        en: 'You guide the group together with one or two other mentors.',
        sv: 'Du handleder gruppen tillsammans med en eller två andra mentorer.',
        fi: 'Ohjaat ryhmää yhdessä yhden tai kahden muun mentorin kanssa.',
      },
      {
        en: 'At times you can put people in touch with each other, give referrals or practise job interviews with the mentees.',
        sv: 'Du kan ibland förmedla kontakter, ge rekommendationer eller öva jobbintervjuer med adepterna.',
        fi: 'Voit joskus välittää kontakteja, suositella aktoreita eteenpäin tai harjoitella työhaastatteluja heidän kanssaan.',
      },
      {
        en: 'You can commit for 6 months and take part in at least 4–5 group meetings.',
        sv: 'Du kan förbinda dig att delta i 6 månader och vara med på minst 4–5 gruppträffar.',
        fi: 'Voit sitoutua 6 kuukaudeksi ja osallistua vähintään 4–5 ryhmätapaamiseen.',
      },
    ],
    benefits: [
      {
        en: 'You are a bridge between the mentees and the Finnish job market.',
        sv: 'Du är en bro mellan adepterna och den finländska arbetsmarknaden.',
        fi: 'Olet silta aktorien ja Suomen työmarkkinoiden välillä.',
      },
      {
        en: 'You support the mentees as they set clear goals, look for work and widen their networks.',
        sv: 'Du stöder adepterna när de sätter upp tydliga mål, söker arbete och utvidgar sina nätverk.',
        fi: 'Tuet aktoreita, kun he asettavat selkeitä tavoitteita, etsivät työtä ja laajentavat verkostojaan.',
      },
      {
        en: 'You learn to see what immigrants need at work, and you become an important link in two-way integration.',
        sv: 'Du lär dig se vad invandrare behöver i arbetslivet och blir en viktig länk i integrationen, som går i båda riktningarna.',
        fi: 'Opit näkemään, mitä maahanmuuttajat tarvitsevat työpaikoilla. Olet tärkeä lenkki kaksisuuntaisessa kotoutumisessa.',
      },
      {
        en: 'At best, you find your future colleagues in the group.',
        sv: 'I bästa fall hittar du dina framtida kolleger i gruppen.',
        fi: 'Parhaassa tapauksessa löydät ryhmästä tulevia työkavereitasi.',
      },
    ],
  },
  {
    key: 'mentee',
    name: { en: 'Mentee', sv: 'Adept', fi: 'Aktori' },
    plural: { en: 'Mentees', sv: 'Adepter', fi: 'Aktorit' },
    facilitator: false,
    min: 10,
    max: 12,
    requirements: [
      {
        en: 'You have education, training or work experience in the field.',
        sv: 'Du har utbildning eller arbetserfarenhet i branschen.',
        fi: 'Sinulla on alan koulutusta tai työkokemusta.',
      },
      {
        en: 'You have a residence permit/right to work in Finland.',
        sv: 'Du har uppehållstillstånd/rätt att arbeta i Finland.',
        fi: 'Sinulla on oleskelulupa/työnteko-oikeus Suomessa.',
      },
      {
        en: 'You are motivated and interested in meeting new people.',
        sv: 'Du är motiverad och intresserad av att träffa nya människor.',
        fi: 'Olet motivoitunut ja kiinnostunut tapaamaan uusia ihmisiä.',
      },
      {
        en: 'You set goals for what you want to reach during the programme.',
        sv: 'Du sätter upp mål för vad du vill uppnå under programmet.',
        fi: 'Asetat tavoitteita sille, mitä haluat saavuttaa ohjelman aikana.',
      },
      {
        en: 'You are open to constructive feedback, suggestions and advice.',
        sv: 'Du är öppen för konstruktiv respons, förslag och råd.',
        fi: 'Otat vastaan rakentavaa palautetta, ehdotuksia ja neuvoja.',
      },
      {
        en: 'You can commit for 6 months and take part in at least 4–5 group meetings.',
        sv: 'Du kan förbinda dig att delta i 6 månader och vara med på minst 4–5 gruppträffar.',
        fi: 'Voit sitoutua 6 kuukaudeksi ja osallistua vähintään 4–5 ryhmätapaamiseen.',
      },
    ],
    benefits: [
      {
        en: 'You get advice and support from people who know your field.',
        sv: 'Du får råd och stöd av personer som känner din bransch.',
        fi: 'Saat neuvoja ja tukea ihmisiltä, jotka tuntevat alasi.',
      },
      {
        en: 'You learn where to look for jobs in your field.',
        sv: 'Du får veta var du kan söka jobb i din bransch.',
        fi: 'Saat tietää, mistä voit etsiä oman alasi töitä.',
      },
      {
        en: 'You improve your CV and your interview skills so that they suit the Finnish job market.',
        sv: 'Du förbättrar ditt cv och din intervjuteknik så att de passar den finländska arbetsmarknaden.',
        fi: 'Parannat CV:täsi ja haastattelutaitojasi niin, että ne sopivat Suomen työmarkkinoille.',
      },
      {
        en: 'You widen your networks.',
        sv: 'Du utvidgar dina nätverk.',
        fi: 'Laajennat verkostojasi.',
      },
      {
        en: 'You make a plan for the next steps in your career.',
        sv: 'Du gör upp en plan för nästa steg i din karriär.',
        fi: 'Teet suunnitelman urasi seuraavista askelista.',
      },
    ],
  },
]
