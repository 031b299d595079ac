import type { FaqContent } from './types.ts'

export const faqsForMentees: FaqContent[] = [
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
]
