import { type Locale, type Localized, plainQuestion, type Question } from '@jobbuddies/shared'

type Asked = Pick<Question, 'key' | 'kind' | 'page'> &
  Partial<Omit<Question, 'label' | 'help'>> & { label: Localized; help?: Localized }

const option = (value: string, en: string, sv: string, fi: string) => ({ value, label: { en, sv, fi } })
const places = [
  option('home', 'At home', 'Hemma', 'Kotona'),
  option('luckan', 'At Luckan', 'På Luckan', 'Luckanissa'),
  option('online', 'Online', 'På nätet', 'Verkossa'),
]

/** One question of every kind, each of which must be answered but the file, each with something that can be wrong about it. */
const asked: (Asked & { named?: typeof places })[] = [
  {
    key: 'title',
    kind: 'text',
    page: 'background',
    maxLength: 20,
    label: { en: 'What is your profession?', sv: 'Vilket är ditt yrke?', fi: 'Mikä on ammattisi?' },
  },
  {
    key: 'story',
    kind: 'long_text',
    page: 'background',
    maxLength: 40,
    label: { en: 'Where have you worked?', sv: 'Var har du arbetat?', fi: 'Missä olet työskennellyt?' },
    help: { en: 'Any country will do.', sv: 'Vilket land som helst.', fi: 'Mikä tahansa maa kelpaa.' },
  },
  {
    key: 'languages',
    kind: 'language_levels',
    page: 'background',
    maxChoices: 4,
    label: { en: 'Which languages do you speak?', sv: 'Vilka språk talar du?', fi: 'Mitä kieliä puhut?' },
  },
  {
    key: 'wish',
    kind: 'choice',
    page: 'goals',
    named: places,
    label: { en: 'Where do you wish to meet?', sv: 'Var vill du träffas?', fi: 'Missä haluat tavata?' },
  },
  {
    key: 'also',
    kind: 'choices',
    page: 'goals',
    named: places,
    minChoices: 2,
    maxChoices: 2,
    label: {
      en: 'Where could you also meet?',
      sv: 'Var kunde du också träffas?',
      fi: 'Missä voisit myös tavata?',
    },
  },
  {
    key: 'sure',
    kind: 'scale',
    page: 'goals',
    scale: { min: 1, max: 5, minLabel: '', maxLabel: '' },
    label: {
      en: 'How sure are you of your goal?',
      sv: 'Hur säkert är ditt mål?',
      fi: 'Kuinka varma tavoitteesi on?',
    },
  },
  {
    key: 'from',
    kind: 'date',
    page: 'availability',
    earliest: '2027-02-01',
    latest: '2027-05-31',
    label: {
      en: 'From when do you have time?',
      sv: 'Från och med när har du tid?',
      fi: 'Mistä alkaen sinulla on aikaa?',
    },
  },
  {
    key: 'evenings',
    kind: 'yes_no',
    page: 'availability',
    label: { en: 'Do evenings suit you?', sv: 'Passar kvällar dig?', fi: 'Sopivatko illat sinulle?' },
  },
  {
    key: 'cv',
    kind: 'file',
    page: 'cv',
    required: false,
    label: { en: 'Your CV', sv: 'Ditt CV', fi: 'Ansioluettelosi' },
  },
]

export const everyKind = (locale: Locale): Question[] =>
  asked.map(({ label, help, named = [], ...question }) => ({
    ...plainQuestion,
    required: true,
    maxLength: 100,
    ...question,
    label: label[locale],
    help: help?.[locale] ?? null,
    options: named.map(({ value, label: words }) => ({ value, label: words[locale] })),
  }))
