import type { FaqContent } from './types.ts'

export const faqsForEveryone: FaqContent[] = [
  {
    key: 'cost',
    audience: 'everyone',
    question: {
      en: 'What does it cost to take part?',
      sv: 'Vad kostar det att delta?',
      fi: 'Mitä osallistuminen maksaa?',
    },
    answer: {
      en: [{ kind: 'p', text: 'Nothing. JobBuddies is free of charge for everyone who takes part.' }],
      sv: [{ kind: 'p', text: 'Ingenting. JobBuddies är gratis för alla som deltar.' }],
      fi: [{ kind: 'p', text: 'Ei mitään. JobBuddies on maksuton kaikille osallistujille.' }],
    },
  },
  {
    key: 'application-periods',
    audience: 'everyone',
    question: {
      en: 'When can I apply?',
      sv: 'När kan jag ansöka?',
      fi: 'Milloin voin hakea?',
    },
    answer: {
      en: [
        {
          kind: 'p',
          text: 'Mentees apply during the application period of their own field. In each field, a new period opens every 6 months. The pilot fields are IT, health care, hospitality, industry and marketing.',
        },
        { kind: 'p', text: 'Mentors can apply all year round.' },
        {
          kind: 'p',
          text: 'Visit this site from time to time to see what is open. Application periods are also announced in the social media channels and the newsletter of Luckan Integration.',
        },
      ],
      sv: [
        {
          kind: 'p',
          text: 'Adepter ansöker under ansökningstiden för sin egen bransch. I varje bransch börjar en ny ansökningstid var sjätte månad. Branscherna i pilotprojektet är IT, hälso- och sjukvård, hotell och restaurang, industri och marknadsföring.',
        },
        { kind: 'p', text: 'Mentorer kan ansöka året runt.' },
        {
          kind: 'p',
          text: 'Besök den här webbplatsen då och då för att se vilka ansökningstider som pågår. Luckan Integration berättar också om ansökningstiderna i sociala medier och i sitt nyhetsbrev.',
        },
      ],
      fi: [
        {
          kind: 'p',
          text: 'Aktoriksi eli mentoroitavaksi haetaan oman alan hakuaikana. Jokaisella alalla alkaa uusi hakuaika 6 kuukauden välein. Pilottihankkeen alat ovat IT, terveydenhuolto, hotelli- ja ravintola-ala, teollisuus ja markkinointi.',
        },
        { kind: 'p', text: 'Mentoriksi voi hakea ympäri vuoden.' },
        {
          kind: 'p',
          text: 'Käy tällä sivustolla aina välillä katsomassa, mitkä haut ovat avoinna. Luckan Integration kertoo hakuajoista myös sosiaalisessa mediassa ja uutiskirjeessään.',
        },
      ],
    },
  },
  {
    key: 'how-long',
    audience: 'everyone',
    question: {
      en: 'How long does it last?',
      sv: 'Hur länge pågår programmet?',
      fi: 'Kuinka kauan ohjelma kestää?',
    },
    answer: {
      en: [
        {
          kind: 'p',
          text: 'A group works together for 6 months and has at least 4–5 group meetings during that time. Both mentees and mentors need to be able to commit to this.',
        },
      ],
      sv: [
        {
          kind: 'p',
          text: 'En grupp arbetar tillsammans i 6 månader och har minst 4–5 gruppträffar under den tiden. Både adepter och mentorer behöver kunna förbinda sig till detta.',
        },
      ],
      fi: [
        {
          kind: 'p',
          text: 'Ryhmä toimii yhdessä 6 kuukautta. Sinä aikana on vähintään 4–5 ryhmätapaamista. Sekä aktorien että mentorien pitää pystyä sitoutumaan tähän.',
        },
      ],
    },
  },
  {
    key: 'where-groups-meet',
    audience: 'everyone',
    question: {
      en: 'Where do the groups meet?',
      sv: 'Var träffas grupperna?',
      fi: 'Missä ryhmät kokoontuvat?',
    },
    answer: {
      en: [
        {
          kind: 'p',
          text: 'The first meeting is held in person at Luckan, so that everyone gets to know each other. After that, the group decides together when and how to meet: in person or online.',
        },
        {
          kind: 'p',
          text: 'If the group wants to meet in person, the project coordinators help to book a suitable room at Luckan.',
        },
      ],
      sv: [
        {
          kind: 'p',
          text: 'Den första träffen hålls på plats på Luckan så att alla lär känna varandra. Därefter bestämmer gruppen tillsammans när och hur den träffas: på plats eller på nätet.',
        },
        {
          kind: 'p',
          text: 'Om gruppen vill träffas på plats hjälper projektkoordinatorerna till att boka ett lämpligt rum på Luckan.',
        },
      ],
      fi: [
        {
          kind: 'p',
          text: 'Ensimmäinen tapaaminen järjestetään paikan päällä Luckanissa, jotta kaikki oppivat tuntemaan toisensa. Sen jälkeen ryhmä päättää yhdessä, milloin ja miten se kokoontuu: paikan päällä vai verkossa.',
        },
        {
          kind: 'p',
          text: 'Jos ryhmä haluaa kokoontua paikan päällä, projektikoordinaattorit auttavat varaamaan sopivan tilan Luckanista.',
        },
      ],
    },
  },
  {
    key: 'how-groups-are-formed',
    audience: 'everyone',
    question: {
      en: 'How are the groups formed?',
      sv: 'Hur bildas grupperna?',
      fi: 'Miten ryhmät muodostetaan?',
    },
    answer: {
      en: [
        {
          kind: 'p',
          text: 'The project coordinators interview applicants and choose the people who suit each group best. They think about the strengths and experience of the mentors, and they consult the mentors about the selection.',
        },
        {
          kind: 'p',
          text: 'Each group has two or three mentors and 10–12 mentees. They share the same field through their education or earlier work.',
        },
      ],
      sv: [
        {
          kind: 'p',
          text: 'Projektkoordinatorerna intervjuar sökande och väljer dem som passar bäst i varje grupp. De beaktar mentorernas styrkor och erfarenhet och rådgör med mentorerna om valet.',
        },
        {
          kind: 'p',
          text: 'Varje grupp har två eller tre mentorer och 10–12 adepter. Alla har anknytning till samma bransch, antingen genom utbildning eller genom tidigare arbete.',
        },
      ],
      fi: [
        {
          kind: 'p',
          text: 'Projektikoordinaattorit haastattelevat hakijoita ja valitsevat jokaiseen ryhmään siihen parhaiten sopivat ihmiset. He ottavat huomioon mentorien vahvuudet ja kokemuksen ja keskustelevat valinnoista mentorien kanssa.',
        },
        {
          kind: 'p',
          text: 'Jokaisessa ryhmässä on kaksi tai kolme mentoria ja 10–12 aktoria. Heitä yhdistää sama ala joko koulutuksen tai aiemman työn kautta.',
        },
      ],
    },
  },
  {
    key: 'choose-my-mentor',
    audience: 'everyone',
    question: {
      en: 'Can I choose my mentor or my mentees?',
      sv: 'Kan jag själv välja min mentor eller mina adepter?',
      fi: 'Voinko itse valita mentorini tai aktorini?',
    },
    answer: {
      en: [
        {
          kind: 'p',
          text: 'No. The JobBuddies project team forms the groups. The idea is to bring together mentees and mentors who can work well towards common goals.',
        },
      ],
      sv: [
        {
          kind: 'p',
          text: 'Nej. Det är JobBuddies projektteam som bildar grupperna. Tanken är att föra ihop adepter och mentorer som kan arbeta bra tillsammans mot gemensamma mål.',
        },
      ],
      fi: [
        {
          kind: 'p',
          text: 'Et voi. JobBuddies-hankkeen tiimi muodostaa ryhmät. Ajatuksena on, että samaan ryhmään tulee aktoreita ja mentoreita, jotka voivat hyvin työskennellä yhdessä kohti yhteisiä tavoitteita.',
        },
      ],
    },
  },
  {
    key: 'guaranteed-a-mentor',
    audience: 'mentee',
    question: {
      en: 'Does everyone who applies get a mentor?',
      sv: 'Får alla som ansöker en mentor?',
      fi: 'Saavatko kaikki hakijat mentorin?',
    },
    answer: {
      en: [
        {
          kind: 'p',
          text: 'No, we cannot promise a mentor to everyone. But there will be several groups during the project. If you are not selected the first time, you may still apply the next time there is a group in your field.',
        },
      ],
      sv: [
        {
          kind: 'p',
          text: 'Nej, vi kan inte lova alla en mentor. Men det ordnas flera grupper under projektets gång. Om du inte blir vald första gången kan du ändå ansöka nästa gång det ordnas en grupp i din bransch.',
        },
      ],
      fi: [
        {
          kind: 'p',
          text: 'Eivät. Emme voi luvata mentoria kaikille, mutta hankkeen aikana järjestetään useita ryhmiä. Jos sinua ei valita ensimmäisellä kerralla, voit hakea uudelleen, kun alallesi järjestetään seuraava ryhmä.',
        },
      ],
    },
  },
]
