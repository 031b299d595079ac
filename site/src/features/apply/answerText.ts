import type { Answer, AttachedFile, Locale, Question } from '@jobbuddies/shared'
import { dayText, megabytes } from '../../i18n/dates.ts'
import { languageChoices } from '../../i18n/languageNames.ts'
import { wordsOf } from '../../i18n/words.ts'

const realDay = /^\d{4}-\d{2}-\d{2}$/

/** An answer as people read it; empty when there is none. */
export function answerText({
  question,
  answer,
  files = [],
  locale,
}: {
  question: Pick<Question, 'kind' | 'options'>
  answer: Answer | undefined
  files?: readonly AttachedFile[]
  locale: Locale
}): string {
  const { form, file: words } = wordsOf(locale)
  const list = [answer ?? []].flat().filter((text) => text.trim() !== '')
  const { kind, options } = question
  const read: Partial<Record<Question['kind'], (text: string) => string>> = {
    yes_no: (text) => (text === 'yes' ? form.yes : text === 'no' ? form.no : text),
    date: (text) => (realDay.test(text) ? dayText(text, locale) : text.split('-').reverse().join(' ')),
    file: (id) => {
      const file = files.find((each) => each.id === id)
      return file ? `${file.name} (${words.sizeOf(megabytes(file.bytes, locale))})` : ''
    },
    language_levels: (text) => {
      const [code = '', level = ''] = text.split(':')
      const name = languageChoices[locale].find(({ value }) => value === code)?.label ?? code
      const levels: Record<string, string> = form.levels
      return [name, levels[level]].filter(Boolean).join(' – ')
    },
  }
  const option = (text: string) => options.find(({ value }) => value === text)?.label ?? text
  const say = read[kind] ?? option
  return list.map(say).join(kind === 'choices' || kind === 'language_levels' ? '\n' : ', ')
}
