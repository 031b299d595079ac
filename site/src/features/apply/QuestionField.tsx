import {
  type Answer,
  type AttachedFile,
  type Locale,
  type Question,
  valuesOfQuestion,
} from '@jobbuddies/shared'
import { number } from '../../i18n/dates.ts'
import { wordsOf } from '../../i18n/words.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { DateField } from './DateField.tsx'
import { fieldId } from './errors.ts'
import { Field } from './Field.tsx'
import { FileField } from './FileField.tsx'
import { LanguagesField } from './LanguagesField.tsx'

export type QuestionFieldProps = {
  question: Question
  answer: Answer | undefined
  /** What was sent for it, when it asks for a file. */
  file?: AttachedFile | undefined
  error?: string
  readOnly: boolean
  locale: Locale
}

type Option = { value: string; label: string }

function scaleOptions({ scale, kind, options }: Question): Option[] {
  const ends = new Map([
    [scale?.min, scale?.minLabel],
    [scale?.max, scale?.maxLabel],
  ])
  return valuesOfQuestion({ kind, options, scale }).map((value) => {
    const meaning = ends.get(Number(value))
    return { value, label: meaning ? `${value} – ${meaning}` : value }
  })
}

/** One question of staff, of any kind, with its label, hint and error. */
export function QuestionField({ question, answer, file, error, readOnly, locale }: QuestionFieldProps) {
  const { form } = wordsOf(locale)
  const { key, kind, label, help, required, maxLength, options, minChoices, maxChoices } = question
  const path = `answers.${key}`
  const hint = (own: string | null) => [help, own].filter(Boolean).join(' ')
  const optional = required ? undefined : form.optional
  const common = { label, optional, error, readOnly, name: path }
  const group = { ...common, id: fieldId(path) }
  const list = [answer ?? []].flat()
  const line = list.join(', ')
  const none: Option[] = required ? [] : [{ value: '', label: form.noChoice }]
  const single = { ...group, several: false, chosen: list.length > 0 ? list : required ? [] : [''] }

  if (kind === 'choice') return <ChoiceField {...single} hint={hint(null)} options={[...options, ...none]} />
  if (kind === 'yes_no') {
    const yesNo = [
      { value: 'yes', label: form.yes },
      { value: 'no', label: form.no },
    ]
    return <ChoiceField {...single} hint={hint(null)} options={[...yesNo, ...none]} />
  }
  if (kind === 'scale')
    return <ChoiceField {...single} hint={hint(null)} options={[...scaleOptions(question), ...none]} inLine />
  if (kind === 'choices') {
    const many = { ...group, several: true, chosen: list, options }
    return <ChoiceField {...many} hint={hint(form.chooseSome(minChoices, maxChoices))} />
  }
  if (kind === 'date') return <DateField {...group} hint={hint(form.dateHelp)} value={line} words={form} />
  if (kind === 'language_levels') {
    const languages = { ...group, value: list, most: maxChoices, locale, words: form }
    return <LanguagesField {...languages} hint={hint(null)} />
  }
  if (kind === 'file') return <FileField {...common} question={key} help={help} file={file} locale={locale} />
  const upTo = form.upTo(number(maxLength, locale))
  return <Field {...common} path={path} hint={hint(upTo)} value={line} kind={kind} maxLength={maxLength} />
}
