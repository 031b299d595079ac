import type { QuestionPage } from '@jobbuddies/shared'
import type { Localized } from '@jobbuddies/shared'
import type { Choices } from './choiceWords.ts'

export const questionKindNames = {
  text: { en: 'Short text', sv: 'Kort text', fi: 'Lyhyt teksti' },
  long_text: { en: 'Long text', sv: 'Lång text', fi: 'Pitkä teksti' },
  choice: { en: 'One of several', sv: 'Ett av flera', fi: 'Yksi vaihtoehdoista' },
  choices: { en: 'Several choices', sv: 'Flera val', fi: 'Monta vaihtoehtoa' },
  scale: { en: 'Scale', sv: 'Skala', fi: 'Asteikko' },
  date: { en: 'Date', sv: 'Datum', fi: 'Päivämäärä' },
  file: { en: 'File (PDF or DOCX)', sv: 'Fil (PDF eller DOCX)', fi: 'Tiedosto (PDF tai DOCX)' },
  yes_no: { en: 'Yes or no', sv: 'Ja eller nej', fi: 'Kyllä tai ei' },
  language_levels: { en: 'Languages with levels', sv: 'Språk med nivåer', fi: 'Kielet ja tasot' },
} satisfies Choices

export const questionPageNames: Record<QuestionPage, Localized> = {
  about: { en: 'About you', sv: 'Om dig', fi: 'Tietoja sinusta' },
  background: { en: 'Background', sv: 'Bakgrund', fi: 'Tausta' },
  goals: { en: 'Goals', sv: 'Mål', fi: 'Tavoitteet' },
  availability: { en: 'Time and wishes', sv: 'Tid och önskemål', fi: 'Aika ja toiveet' },
  cv: { en: 'CV', sv: 'CV', fi: 'Ansioluettelo' },
}

type ConditionWords = {
  label: string
  always: string
  values: string
  none: string
  unnamed: (number: number) => string
  yes: string
  no: string
  hidden: string
}

/** The words of the condition's own field in the admin. */
export const conditionWords: Localized<ConditionWords> = {
  en: {
    label: 'Ask only if',
    always: 'Always asked',
    values: 'the answer is one of',
    none: 'No question above can be a condition. It must be a choice, a scale or yes/no.',
    unnamed: (number) => `Question ${number}`,
    yes: 'Yes',
    no: 'No',
    hidden: 'The question that this depends on is gone or stands later in the form.',
  },
  sv: {
    label: 'Ställ frågan bara om',
    always: 'Ställs alltid',
    values: 'svaret är något av',
    none: 'Ingen fråga ovanför kan vara ett villkor. Den ska vara ett val, en skala eller ja/nej.',
    unnamed: (number) => `Fråga ${number}`,
    yes: 'Ja',
    no: 'Nej',
    hidden: 'Frågan som det här beror på är borta eller kommer senare i formuläret.',
  },
  fi: {
    label: 'Kysy vain, jos',
    always: 'Kysytään aina',
    values: 'vastaus on jokin näistä',
    none: 'Mikään kysymys yläpuolella ei kelpaa ehdoksi. Ehtona voi olla valinta, asteikko tai kyllä/ei.',
    unnamed: (number) => `Kysymys ${number}`,
    yes: 'Kyllä',
    no: 'Ei',
    hidden: 'Kysymys, josta tämä riippuu, on poistettu tai on lomakkeella myöhemmin.',
  },
}
