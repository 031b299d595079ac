import type { FaqContent } from './types.ts'

export const faqsForMentors: FaqContent[] = [
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
