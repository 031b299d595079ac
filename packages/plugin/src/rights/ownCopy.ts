import {
  isLocale,
  type Locale,
  localeSchema,
  type Localized,
  type OwnCopy,
  type OwnExport,
} from '@jobbuddies/shared'
import { z } from 'zod'
import { languageText } from '../components/languageText.ts'
import { dayText, instantText } from '../components/timeText.ts'
import { languageNames } from '../fields/languages.ts'
import { inLocale } from '../services/periodTitle.ts'
import { eventNames, mailStatusNames, mailTemplateNames, stageNames } from '../translations/choiceWords.ts'
import { decisionWords } from '../translations/decisionWords.ts'
import { feedbackWords } from '../translations/feedbackWords.ts'
import { inLanguage } from '../translations/inLanguage.ts'
import { interviewWords } from '../translations/interviewWords.ts'
import { keyWords, noticeKindWords, partWords, scanWords, sideWords } from '../translations/rights/own.ts'
import { reportWords } from '../translations/reportWords.ts'
import { rightsWords } from '../translations/rightsWords.ts'
import { runWords } from '../translations/runWords.ts'

type Part = keyof typeof partWords
type Names = Readonly<Record<string, string>>
type Item = Record<string, unknown>
type Pair = OwnCopy['sections'][number]['entries'][number][number]

const parts = Object.keys(partWords) as Part[]
const namesIn = (choices: Readonly<Record<string, Localized>>, locale: Locale): Names =>
  Object.fromEntries(Object.entries(choices).map(([value, text]) => [value, inLanguage(locale, text)]))

/** What values are called, by part and key, or by key alone. */
function choicesIn(locale: Locale): Readonly<Record<string, Names>> {
  const run = runWords(locale)
  const interviews = interviewWords(locale)
  const stages = namesIn(stageNames, locale)
  return {
    stage: stages,
    'history.from': stages,
    'history.to': stages,
    'history.kind': namesIn(eventNames, locale),
    'messages.message': namesIn(mailTemplateNames, locale),
    'messages.status': namesIn(mailStatusNames, locale),
    'interviews.status': interviews.status,
    'interviews.outcome': interviews.outcome,
    'consultations.wish': decisionWords(locale).outcomes,
    'offers.status': decisionWords(locale).offers.statuses,
    'files.scan': namesIn(scanWords, locale),
    'preparations.kind': run.prepare.kinds,
    'groups.meetings.kind': run.meetings.kinds,
    'groups.meetings.mode': run.meetings.modes,
    'groups.steps.kind': run.steps.kinds,
    'groups.steps.state': run.steps.states,
    'feedback.moment': feedbackWords(locale).moments,
    'feedback.side': namesIn(sideWords, locale),
    'followUps.answer': reportWords(locale).outcomes.answers,
    'notices.kind': namesIn(noticeKindWords, locale),
    locale: namesIn(languageNames, locale),
  }
}

const label = z.union([z.string(), z.partialRecord(localeSchema, z.string().nullable())])
const askedSchema = z.array(
  z.object({
    key: z.string(),
    kind: z.string().optional(),
    label,
    options: z.array(z.object({ value: z.string(), label })).nullish(),
  }),
)
type Asked = z.infer<typeof askedSchema>[number]
const labelIn = (text: Asked['label'], locale: Locale): string =>
  typeof text === 'string' ? text : inLocale(text as Partial<Localized>, locale)

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0)
const isLocalized = (value: object): value is Partial<Localized> => Object.keys(value).every(isLocale)
const isId = (text: string): boolean => z.uuid().safeParse(text).success
const day = /^\d{4}-\d\d-\d\d$/
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/

/** The words of one language, made once. */
function speaker(locale: Locale) {
  const choices = choicesIn(locale)
  const names = { ...namesIn(keyWords, locale), ...interviewWords(locale).pane.criterion } as Names
  const named = Object.keys(names)
  const { yes, no } = rightsWords(locale)

  return ({ part, item, zone, roles }: { part: Part; item: Item; zone: string; roles: Names }) => {
    const asked = new Map((askedSchema.safeParse(item.questions).data ?? []).map((each) => [each.key, each]))

    /** One answer, or one of several, to what was asked. */
    function answerOf(text: string, { kind, options }: Asked): string {
      if (kind === 'yes_no') return text === 'yes' ? yes : text === 'no' ? no : text
      if (kind === 'language_levels') return languageText(text, locale)
      const option = options?.find(({ value }) => value === text)
      return option ? labelIn(option.label, locale) : text
    }
    function plainOf(text: string, path: string[]): string {
      if (isId(text)) return ''
      const key = path.at(-1)!
      const question = path.at(-2) === 'answers' ? asked.get(key) : undefined
      if (question) return answerOf(text, question)
      if (instant.test(text)) return instantText({ instant: new Date(text), zone, language: locale })
      if (day.test(text)) return dayText({ day: text, language: locale })
      if (key === 'role') return roles[text] ?? text
      return (choices[path.join('.')] ?? choices[`${part}.${key}`] ?? choices[key])?.[text] ?? text
    }
    function textOf(value: unknown, path: string[]): string {
      if (typeof value === 'boolean') return value ? yes : no
      if (Array.isArray(value)) {
        const between = value.some((each) => typeof each === 'object') ? '\n\n' : '\n'
        return value
          .map((each) => textOf(each, path))
          .filter(Boolean)
          .join(between)
      }
      if (typeof value !== 'object' || value === null) return plainOf(String(value), path)
      if (isLocalized(value)) return inLocale(value, locale)
      const pairs = pairsOf(value as Item, path)
      return pairs.map(({ name, text }) => `${name}: ${text}`).join('\n')
    }
    function answersOf(answers: Item, path: string[]) {
      return [...asked].flatMap(([key, question]) => {
        const text = isEmpty(answers[key]) ? '' : textOf(answers[key], [...path, key])
        return text ? [{ name: labelIn(question.label, locale), text }] : []
      })
    }
    /** What has a name, in the order of the names; answers come last. */
    function pairsOf(of: Item, path: string[]): Pair[] {
      return [...named, 'answers'].flatMap((key) => {
        const value = of[key]
        if (isEmpty(value)) return []
        if (key === 'answers') return answersOf(value as Item, [...path, key])
        const name = names[key]
        const text = name ? textOf(value, [...path, key]) : ''
        return name && text ? [{ name, text }] : []
      })
    }
    return pairsOf(item, [part])
  }
}
const speakers = new Map<Locale, ReturnType<typeof speaker>>()

/** A person's export in words, without ids and what else is for machines. Instants are told in `zone` (IANA). */
export function ownCopy({
  whole,
  locale,
  zone,
  roles,
}: {
  whole: OwnExport
  locale: Locale
  zone: string
  /** What the roles of the programme are called in that language, by their keys. */
  roles: Names
}): OwnCopy {
  const say = speakers.get(locale) ?? speaker(locale)
  speakers.set(locale, say)
  const sections = parts.map((part) => ({
    heading: inLanguage(locale, partWords[part]),
    entries: [whole[part]]
      .flat()
      .map((item) => say({ part, item, zone, roles }))
      .filter((entry) => entry.length > 0),
  }))
  return {
    exportedAt: whole.exportedAt,
    zone,
    sections: sections.filter(({ entries }) => entries.length > 0),
  }
}
