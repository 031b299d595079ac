import type { FaqContent } from './types.ts'

export const faqs: FaqContent[] = [
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
  {
    key: 'mentee-requirements',
    audience: 'mentee',
    question: {
      en: 'What do I need to become a mentee?',
      sv: 'Vad krävs för att bli adept?',
      fi: 'Mitä aktorilta vaaditaan?',
    },
    answer: {
      en: [
        {
          kind: 'p',
          text: 'A mentee is a person who gets advice and support in the group. As a mentee:',
        },
        {
          kind: 'ul',
          items: [
            'You have education, training or work experience in the field of the group.',
            'You have a residence permit/right to work in Finland.',
            'You are motivated and interested in meeting new people.',
            'You set goals for what you want to reach during the programme.',
            'You are open to constructive feedback, suggestions and advice.',
            'You can commit for 6 months and take part in at least 4–5 group meetings.',
          ],
        },
      ],
      sv: [
        {
          kind: 'p',
          text: 'En adept är en deltagare som får råd och stöd i gruppen. Det här gäller för dig som vill bli adept:',
        },
        {
          kind: 'ul',
          items: [
            'Du har utbildning eller arbetserfarenhet i gruppens bransch.',
            'Du har uppehållstillstånd/rätt att arbeta i Finland.',
            'Du är motiverad och intresserad av att träffa nya människor.',
            'Du sätter upp mål för vad du vill uppnå under programmet.',
            'Du är öppen för konstruktiv respons, förslag och råd.',
            'Du kan förbinda dig att delta i 6 månader och vara med på minst 4–5 gruppträffar.',
          ],
        },
      ],
      fi: [
        {
          kind: 'p',
          text: 'Aktori eli mentoroitava on osallistuja, joka saa ryhmässä neuvoja ja tukea. Voit hakea aktoriksi, jos nämä asiat sopivat sinuun:',
        },
        {
          kind: 'ul',
          items: [
            'Sinulla on ryhmän alan koulutusta tai työkokemusta.',
            'Sinulla on oleskelulupa/työnteko-oikeus Suomessa.',
            'Olet motivoitunut ja kiinnostunut tapaamaan uusia ihmisiä.',
            'Asetat tavoitteita sille, mitä haluat saavuttaa ohjelman aikana.',
            'Otat vastaan rakentavaa palautetta, ehdotuksia ja neuvoja.',
            'Voit sitoutua 6 kuukaudeksi ja osallistua vähintään 4–5 ryhmätapaamiseen.',
          ],
        },
      ],
    },
  },
  {
    key: 'mentee-benefits',
    audience: 'mentee',
    question: {
      en: 'What do I get as a mentee?',
      sv: 'Vad får jag ut av att vara adept?',
      fi: 'Mitä saan aktorina?',
    },
    answer: {
      en: [
        {
          kind: 'p',
          text: 'You get advice and support from people who know your field. In the group you can:',
        },
        {
          kind: 'ul',
          items: [
            'learn where to look for jobs in your field',
            'improve your CV and your interview skills so that they suit the Finnish job market',
            'widen your networks',
            'make a plan for the next steps in your career.',
          ],
        },
        {
          kind: 'p',
          text: 'In some cases the group can also help you to find suitable further education.',
        },
      ],
      sv: [
        {
          kind: 'p',
          text: 'Du får råd och stöd av personer som känner din bransch. I gruppen kan du:',
        },
        {
          kind: 'ul',
          items: [
            'få veta var du kan söka jobb i din bransch',
            'förbättra ditt cv och din intervjuteknik så att de passar den finländska arbetsmarknaden',
            'utvidga dina nätverk',
            'göra upp en plan för nästa steg i din karriär.',
          ],
        },
        {
          kind: 'p',
          text: 'I vissa fall kan gruppen också hjälpa dig att hitta en lämplig fortbildning.',
        },
      ],
      fi: [
        {
          kind: 'p',
          text: 'Saat neuvoja ja tukea ihmisiltä, jotka tuntevat alasi. Ryhmässä voit:',
        },
        {
          kind: 'ul',
          items: [
            'saada tietää, mistä voit etsiä oman alasi töitä',
            'parantaa CV:täsi ja haastattelutaitojasi niin, että ne sopivat Suomen työmarkkinoille',
            'laajentaa verkostojasi',
            'tehdä suunnitelman urasi seuraavista askelista.',
          ],
        },
        {
          kind: 'p',
          text: 'Joissakin tapauksissa ryhmä voi auttaa myös sopivan lisäkoulutuksen löytämisessä.',
        },
      ],
    },
  },
  {
    key: 'mentor-requirements',
    audience: 'mentor',
    question: {
      en: 'What do I need to become a mentor?',
      sv: 'Vad krävs för att bli mentor?',
      fi: 'Mitä mentorilta vaaditaan?',
    },
    answer: {
      en: [
        {
          kind: 'p',
          text: 'You are a professional in one of the fields of the programme. You are ready to support people who want to find work in your field but do not yet have enough knowledge or contacts.',
        },
        {
          kind: 'p',
          text: 'You do this together with one or two other mentors. At times you can put people in touch with each other, give referrals or practise job interviews with the mentees.',
        },
        {
          kind: 'p',
          text: 'You need to be able to commit for 6 months and take part in at least 4–5 group meetings.',
        },
      ],
      sv: [
        {
          kind: 'p',
          text: 'Du är yrkesverksam i någon av programmets branscher. Du är beredd att stödja personer som vill hitta arbete i din bransch men som ännu saknar kunskap eller kontakter.',
        },
        {
          kind: 'p',
          text: 'Du gör det tillsammans med en eller två andra mentorer. Ibland kan du förmedla kontakter, ge rekommendationer eller öva jobbintervjuer med adepterna.',
        },
        {
          kind: 'p',
          text: 'Du behöver kunna förbinda dig att delta i 6 månader och vara med på minst 4–5 gruppträffar.',
        },
      ],
      fi: [
        {
          kind: 'p',
          text: 'Olet jonkin ohjelmassa mukana olevan alan ammattilainen. Olet valmis tukemaan ihmisiä, jotka haluavat löytää työtä alaltasi mutta joilla ei vielä ole riittävästi tietoa tai kontakteja.',
        },
        {
          kind: 'p',
          text: 'Teet tätä yhdessä yhden tai kahden muun mentorin kanssa. Joskus voit välittää kontakteja, suositella aktoreita eteenpäin tai harjoitella työhaastatteluja heidän kanssaan.',
        },
        {
          kind: 'p',
          text: 'Sinun pitää pystyä sitoutumaan 6 kuukaudeksi ja osallistumaan vähintään 4–5 ryhmätapaamiseen.',
        },
      ],
    },
  },
  {
    key: 'mentor-benefits',
    audience: 'mentor',
    question: {
      en: 'What do I get as a mentor?',
      sv: 'Vad får jag ut av att vara mentor?',
      fi: 'Mitä saan mentorina?',
    },
    answer: {
      en: [
        {
          kind: 'p',
          text: 'You are a bridge between the mentees and the Finnish job market. You give advice about job search or further studies, and you support the mentees as they set goals and widen their networks.',
        },
        {
          kind: 'p',
          text: 'You also learn to see what immigrants need at work, so integration goes both ways. At best, you find your future colleagues in the group.',
        },
      ],
      sv: [
        {
          kind: 'p',
          text: 'Du är en bro mellan adepterna och den finländska arbetsmarknaden. Du ger råd om jobbsökning eller vidare studier och stöder adepterna när de sätter upp mål och utvidgar sina nätverk.',
        },
        {
          kind: 'p',
          text: 'Du lär dig också se vad invandrare behöver i arbetslivet, så integrationen går i båda riktningarna. I bästa fall hittar du dina framtida kolleger i gruppen.',
        },
      ],
      fi: [
        {
          kind: 'p',
          text: 'Olet silta aktorien ja Suomen työmarkkinoiden välillä. Annat neuvoja työnhausta tai lisäkoulutuksesta ja tuet aktoreita, kun he asettavat tavoitteita ja laajentavat verkostojaan.',
        },
        {
          kind: 'p',
          text: 'Opit myös näkemään, mitä maahanmuuttajat tarvitsevat työpaikoilla. Näin kotoutuminen toimii molempiin suuntiin. Parhaassa tapauksessa löydät ryhmästä tulevia työkavereitasi.',
        },
      ],
    },
  },
]
