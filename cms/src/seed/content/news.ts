import type { NewsContent } from './types.ts'

export const news: NewsContent[] = [
  {
    key: 'mentors-all-year',
    slugs: {
      en: 'mentors-can-apply-all-year',
      sv: 'mentorer-kan-ansoka-aret-runt',
      fi: 'mentoriksi-voi-hakea-ympari-vuoden',
    },
    title: {
      en: 'Mentors can apply all year',
      sv: 'Mentorer kan ansöka året runt',
      fi: 'Mentoriksi voi hakea ympäri vuoden',
    },
    summary: {
      en: 'You can apply to be a mentor at any time, whichever of the five fields you work in.',
      sv: 'Du kan ansöka om att bli mentor när som helst, oavsett vilken av de fem branscherna du arbetar i.',
      fi: 'Voit hakea mentoriksi milloin vain kaikilla viidellä alalla.',
    },
    body: {
      en: [
        {
          kind: 'p',
          text: 'Mentees, the people who get support in a group, apply during the application period of their field. For mentors there is no closing date: you can send your application when it suits you.',
        },
        {
          kind: 'p',
          text: 'As a mentor, you support people who want to find work in your field. You share the task with one or two other mentors. The group works together for 6 months and has at least 4–5 meetings.',
        },
        {
          kind: 'p',
          text: 'When you apply, the project coordinators tell you more about the programme and interview you.',
        },
      ],
      sv: [
        {
          kind: 'p',
          text: 'Adepterna, det vill säga de som får stöd i gruppen, ansöker under ansökningstiden för sin bransch. För mentorer finns det inget slutdatum: du kan skicka din ansökan när det passar dig.',
        },
        {
          kind: 'p',
          text: 'Som mentor stöder du personer som vill hitta arbete i din bransch. Du delar uppdraget med en eller två andra mentorer. Gruppen arbetar tillsammans i 6 månader och har minst 4–5 träffar.',
        },
        {
          kind: 'p',
          text: 'När du ansöker berättar projektkoordinatorerna mer om programmet och intervjuar dig.',
        },
      ],
      fi: [
        {
          kind: 'p',
          text: 'Aktorit eli mentoroitavat hakevat oman alansa hakuaikana. Mentorihaku on aina auki: voit lähettää hakemuksen silloin, kun se sopii sinulle.',
        },
        {
          kind: 'p',
          text: 'Mentorina tuet ihmisiä, jotka haluavat löytää työtä alaltasi. Jaat tehtävän yhden tai kahden muun mentorin kanssa. Ryhmä toimii yhdessä 6 kuukautta ja kokoontuu vähintään 4–5 kertaa.',
        },
        {
          kind: 'p',
          text: 'Kun haet, projektikoordinaattorit kertovat sinulle lisää ohjelmasta ja haastattelevat sinut.',
        },
      ],
    },
    daysAgo: 3,
  },
  {
    key: 'how-a-group-works',
    slugs: { en: 'how-a-group-works', sv: 'sa-fungerar-en-grupp', fi: 'nain-ryhma-toimii' },
    title: {
      en: 'How a group works: 2–3 mentors and 10–12 mentees',
      sv: 'Så fungerar en grupp: 2–3 mentorer och 10–12 adepter',
      fi: 'Näin ryhmä toimii: 2–3 mentoria ja 10–12 aktoria',
    },
    summary: {
      en: 'JobBuddies is not one-to-one mentoring. You join a group where everybody comes from the same field.',
      sv: 'JobBuddies är inte mentorskap på tu man hand. Du kommer med i en grupp där alla kommer från samma bransch.',
      fi: 'JobBuddies ei ole kahdenkeskistä mentorointia. Pääset mukaan ryhmään, jossa kaikki ovat samalta alalta.',
    },
    body: {
      en: [
        {
          kind: 'p',
          text: 'A JobBuddies group has two or three mentors, who are professionals in the field, and 10–12 mentees, the people who get support. The mentees have studied or worked in the same field.',
        },
        {
          kind: 'p',
          text: 'The group meets for the first time at an introduction event at Luckan. There it agrees on dates and decides whether to meet in person or online after that. The group works together for 6 months and has at least 4–5 meetings.',
        },
        {
          kind: 'p',
          text: 'Together you explore where to look for jobs, build networks and, when needed, think about how to develop your skills. You also get to know several people in your field.',
        },
      ],
      sv: [
        {
          kind: 'p',
          text: 'En JobBuddies-grupp har två eller tre mentorer, som är yrkesverksamma i branschen, och 10–12 adepter, det vill säga deltagare som får stöd. Adepterna har studerat eller arbetat i samma bransch.',
        },
        {
          kind: 'p',
          text: 'Gruppen träffas första gången på en introduktionsträff på Luckan. Där kommer den överens om datum och bestämmer om den ska träffas på plats eller på nätet i fortsättningen. Gruppen arbetar tillsammans i 6 månader och har minst 4–5 träffar.',
        },
        {
          kind: 'p',
          text: 'Tillsammans tar ni reda på var man kan söka jobb, skapar nätverk och funderar vid behov på hur ni kan utveckla ert kunnande. Du lär också känna flera personer i din bransch.',
        },
      ],
      fi: [
        {
          kind: 'p',
          text: 'JobBuddies-ryhmässä on kaksi tai kolme mentoria, jotka ovat alan ammattilaisia, ja 10–12 aktoria eli mentoroitavaa. Aktorit ovat opiskelleet samaa alaa tai työskennelleet sillä.',
        },
        {
          kind: 'p',
          text: 'Ryhmä kokoontuu ensimmäisen kerran aloitustilaisuudessa Luckanissa. Siellä se sopii päivistä ja päättää, kokoonnutaanko jatkossa paikan päällä vai verkossa. Ryhmä toimii yhdessä 6 kuukautta ja kokoontuu vähintään 4–5 kertaa.',
        },
        {
          kind: 'p',
          text: 'Yhdessä selvitätte, mistä töitä voi etsiä, luotte verkostoja ja mietitte tarvittaessa, miten voitte kehittää osaamistanne. Tutustut myös moniin oman alasi ihmisiin.',
        },
      ],
    },
    daysAgo: 14,
  },
  {
    key: 'five-fields',
    slugs: {
      en: 'five-fields-in-the-pilot',
      sv: 'fem-branscher-i-pilotprojektet',
      fi: 'pilottihankkeessa-viisi-alaa',
    },
    title: {
      en: 'Five fields in the pilot',
      sv: 'Fem branscher i pilotprojektet',
      fi: 'Pilottihankkeessa on viisi alaa',
    },
    summary: {
      en: 'JobBuddies tests group mentoring in IT, health care, hospitality, industry and marketing.',
      sv: 'JobBuddies testar gruppmentorskap inom IT, hälso- och sjukvård, hotell och restaurang, industri och marknadsföring.',
      fi: 'JobBuddies kokeilee ryhmämentorointia viidellä alalla. Alat ovat IT, terveydenhuolto, hotelli- ja ravintola-ala, teollisuus ja markkinointi.',
    },
    body: {
      en: [
        {
          kind: 'p',
          text: 'JobBuddies is a new ESF+ project by Luckan Integration. In the pilot, mentoring groups are tested in five fields:',
        },
        { kind: 'ul', items: ['IT', 'Health care', 'Hospitality', 'Industry', 'Marketing'] },
        {
          kind: 'p',
          text: 'All people in a group share the same field, through their education or earlier work. This way the advice fits your field, and the people you meet know it well.',
        },
        {
          kind: 'p',
          text: 'Mentees, the people who get support in a group, apply during the application period of their own field. In each field, a new period opens every 6 months. You see on this site what is open now.',
        },
      ],
      sv: [
        {
          kind: 'p',
          text: 'JobBuddies är Luckan Integrations nya ESF+-projekt. I pilotprojektet testas mentorgrupper i fem branscher:',
        },
        {
          kind: 'ul',
          items: ['IT', 'Hälso- och sjukvård', 'Hotell och restaurang', 'Industri', 'Marknadsföring'],
        },
        {
          kind: 'p',
          text: 'Alla i en grupp har anknytning till samma bransch, antingen genom utbildning eller genom tidigare arbete. Därför passar råden just din bransch, och de du träffar känner den väl.',
        },
        {
          kind: 'p',
          text: 'Adepterna, det vill säga de som får stöd i gruppen, ansöker under ansökningstiden för sin egen bransch. I varje bransch börjar en ny ansökningstid var sjätte månad. På den här webbplatsen ser du vilka ansökningstider som pågår just nu.',
        },
      ],
      fi: [
        {
          kind: 'p',
          text: 'JobBuddies on Luckan Integrationin uusi ESR+-hanke. Pilottihankkeessa kokeillaan mentorointiryhmiä viidellä alalla:',
        },
        {
          kind: 'ul',
          items: ['IT', 'Terveydenhuolto', 'Hotelli- ja ravintola-ala', 'Teollisuus', 'Markkinointi'],
        },
        {
          kind: 'p',
          text: 'Kaikkia ryhmän jäseniä yhdistää sama ala joko koulutuksen tai aiemman työn kautta. Siksi neuvot sopivat juuri omaan alaasi, ja tapaat ihmisiä, jotka tuntevat alan hyvin.',
        },
        {
          kind: 'p',
          text: 'Aktorit eli mentoroitavat hakevat mukaan oman alansa hakuaikana. Jokaisella alalla alkaa uusi hakuaika 6 kuukauden välein. Tältä sivustolta näet, mitkä haut ovat nyt avoinna.',
        },
      ],
    },
    daysAgo: 30,
  },
]
