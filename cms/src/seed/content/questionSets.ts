import type { QuestionSetContent } from './types.ts'

/** What mentors are asked. Only two texts must be answered; the rest helps to form groups. */
export const mentorQuestions: QuestionSetContent = {
  name: 'Mentors',
  questions: [
    {
      key: 'background',
      kind: 'long_text',
      page: 'background',
      required: true,
      label: {
        en: 'What is your work, and what have you done before?',
        sv: 'Vad arbetar du med och vad har du gjort tidigare?',
        fi: 'Mitä työtä teet ja mitä olet tehnyt aiemmin?',
      },
      help: {
        en: 'A few sentences are enough.',
        sv: 'Några meningar räcker.',
        fi: 'Muutama lause riittää.',
      },
    },
    {
      key: 'languages',
      kind: 'language_levels',
      page: 'background',
      required: false,
      maxChoices: 6,
      label: {
        en: 'In which languages can you lead a group?',
        sv: 'På vilka språk kan du leda en grupp?',
        fi: 'Millä kielillä voit ohjata ryhmää?',
      },
    },
    {
      key: 'mentored_before',
      kind: 'yes_no',
      page: 'background',
      required: false,
      label: {
        en: 'Have you been a mentor before?',
        sv: 'Har du varit mentor tidigare?',
        fi: 'Oletko ollut mentorina aiemmin?',
      },
    },
    {
      key: 'mentored_where',
      kind: 'text',
      page: 'background',
      required: false,
      maxLength: 200,
      showIf: { key: 'mentored_before', values: ['yes'] },
      label: {
        en: 'Where, and for whom?',
        sv: 'Var och för vem?',
        fi: 'Missä ja kenelle?',
      },
    },
    {
      key: 'motivation',
      kind: 'long_text',
      page: 'goals',
      required: true,
      label: {
        en: 'Why do you want to be a mentor?',
        sv: 'Varför vill du bli mentor?',
        fi: 'Miksi haluat mentoriksi?',
      },
    },
    {
      key: 'topics',
      kind: 'choices',
      page: 'goals',
      required: false,
      maxChoices: 3,
      label: {
        en: 'What would you most like to help with?',
        sv: 'Vad vill du helst hjälpa till med?',
        fi: 'Missä haluaisit auttaa eniten?',
      },
      options: [
        {
          value: 'job_search',
          label: { en: 'Looking for jobs', sv: 'Att söka jobb', fi: 'Työnhaussa' },
        },
        {
          value: 'cv',
          label: {
            en: 'CV and interviews',
            sv: 'CV och intervjuer',
            fi: 'Ansioluettelossa ja haastatteluissa',
          },
        },
        {
          value: 'networks',
          label: { en: 'Finding contacts', sv: 'Att hitta kontakter', fi: 'Verkostojen luomisessa' },
        },
        {
          value: 'working_life',
          label: {
            en: 'How working life in Finland works',
            sv: 'Hur arbetslivet i Finland fungerar',
            fi: 'Suomen työelämän ymmärtämisessä',
          },
        },
        {
          value: 'studies',
          label: { en: 'Further studies', sv: 'Fortsatta studier', fi: 'Jatko-opinnoissa' },
        },
      ],
    },
    {
      key: 'used_to_groups',
      kind: 'scale',
      page: 'goals',
      required: false,
      scale: {
        min: 1,
        max: 5,
        minLabel: { en: 'not at all', sv: 'inte alls', fi: 'en lainkaan' },
        maxLabel: { en: 'very used to it', sv: 'mycket van', fi: 'hyvin tottunut' },
      },
      label: {
        en: 'How used are you to leading a group?',
        sv: 'Hur van är du att leda en grupp?',
        fi: 'Kuinka tottunut olet ohjaamaan ryhmää?',
      },
    },
    {
      key: 'meeting_place',
      kind: 'choice',
      page: 'availability',
      required: false,
      label: {
        en: 'How would you like to meet the group?',
        sv: 'Hur vill du helst träffa gruppen?',
        fi: 'Miten haluaisit tavata ryhmää?',
      },
      options: [
        { value: 'on_site', label: { en: 'In person', sv: 'På plats', fi: 'Paikan päällä' } },
        { value: 'online', label: { en: 'Online', sv: 'På nätet', fi: 'Verkossa' } },
        { value: 'either', label: { en: 'Both are fine', sv: 'Båda går bra', fi: 'Kumpikin käy' } },
      ],
    },
    {
      key: 'start',
      kind: 'date',
      page: 'availability',
      required: false,
      label: {
        en: 'When could you start at the earliest?',
        sv: 'När kunde du börja tidigast?',
        fi: 'Milloin voisit aloittaa aikaisintaan?',
      },
    },
    {
      key: 'cv',
      kind: 'file',
      page: 'cv',
      required: false,
      label: { en: 'Your CV', sv: 'Ditt CV', fi: 'Ansioluettelosi' },
      help: {
        en: 'You can also leave it out.',
        sv: 'Du kan också lämna bort det.',
        fi: 'Voit myös jättää sen pois.',
      },
    },
  ],
}
