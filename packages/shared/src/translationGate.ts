import { type Locale, locales } from './locale.ts'
import { valuesOf } from './translatable.ts'

/** A text of a period that a promised language lacks. */
export type PeriodText =
  | { kind: 'title' | 'intro' | 'closedText' | 'pauseReason' | 'programmeName' | 'industryName' }
  | { kind: 'questionLabel' | 'questionHelp' | 'scaleLabel'; question: string }
  | { kind: 'optionLabel'; question: string; option: string }

export type PeriodGap = {
  language: Locale
  text: PeriodText
  /** The same while rows move. */
  path: string
  /** As the admin's form names the field; null when it is a field of another document. */
  formPath: string | null
}

type Row = Record<string, unknown>

/** A period with all languages at once (`title: { en, sv }`), as it is stored. */
export type PeriodInAllLanguages = Row

const ownTexts = ['title', 'intro', 'closedText', 'pauseReason'] as const

/** Words about a stop. A stop is never held up by them. */
const stopTexts: readonly string[] = ['closedText', 'pauseReason']

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])

/** The languages to look at: the promised ones, all when none is named. */
export const promisedOf = (chosen: unknown): Locale[] => {
  const named = locales.filter((locale) => Array.isArray(chosen) && chosen.includes(locale))
  return named.length > 0 ? named : [...locales]
}

type Needed = Pick<PeriodGap, 'text' | 'path' | 'formPath'> & { value: unknown; always: boolean }

/** The texts of questions below `path`; `inForm` says that the form at hand has them under the same name. */
function questionTexts(questions: unknown, path: string, inForm: boolean): Needed[] {
  return rowsOf(questions).flatMap((row, index): Needed[] => {
    const question = String(row.key ?? '')
    const at = `${path}.${String(row.id ?? index)}`
    const formAt = inForm ? `${path}.${index}` : null
    const needed = (text: PeriodText, name: string, formName: string, value: unknown, always: boolean) => ({
      text,
      path: `${at}.${name}`,
      formPath: formAt && `${formAt}.${formName}`,
      value,
      always,
    })
    const scale = (row.kind === 'scale' ? row.scale : null) as Row | null
    const options = row.kind === 'choice' || row.kind === 'choices' ? rowsOf(row.options) : []
    return [
      needed({ kind: 'questionLabel', question }, 'label', 'label', row.label, true),
      needed({ kind: 'questionHelp', question }, 'help', 'help', row.help, false),
      ...['minLabel', 'maxLabel'].map((end) =>
        needed({ kind: 'scaleLabel', question }, `scale.${end}`, `scale.${end}`, scale?.[end], false),
      ),
      ...options.map((option, place) =>
        needed(
          { kind: 'optionLabel', question, option: String(option.value ?? '') },
          `options.${String(option.id ?? place)}.label`,
          `options.${place}.label`,
          option.label,
          true,
        ),
      ),
    ]
  })
}

function lacking(needed: readonly Needed[], promised: readonly Locale[]): PeriodGap[] {
  return promised.flatMap((language) =>
    needed.flatMap(({ value, always, ...rest }) => {
      const values = valuesOf(value)
      const lacks = values[language] === undefined && (always || Object.keys(values).length > 0)
      return lacks ? [{ language, ...rest }] : []
    }),
  )
}

/** What a set of questions, as it is stored, lacks in the promised languages. */
export const setGaps = ({ set, promised }: { set: Row; promised: readonly Locale[] }): PeriodGap[] =>
  lacking(questionTexts(set.questions, 'questions', true), promised)

/**
 * What a period lacks in the promised languages. Questions and options need their words in each; a text that no language
 * has is fine, since the site has words of its own for it. `programme` and `industry` are the documents that the period
 * belongs to, null where there is none.
 */
export function periodGaps({
  period,
  set = null,
  programme,
  industry,
  promised,
}: {
  period: PeriodInAllLanguages
  /** The question set that the period reuses, its own or that of the role. */
  set?: Row | null
  programme: Row | null
  industry: Row | null
  promised: readonly Locale[]
}): PeriodGap[] {
  const name = (kind: 'programmeName' | 'industryName', doc: Row | null): Needed[] =>
    doc ? [{ text: { kind }, path: kind, formPath: null, value: doc.name, always: true }] : []
  const own = ownTexts.map((kind): Needed => ({
    text: { kind },
    path: kind,
    formPath: kind,
    value: period[kind],
    always: false,
  }))
  const needed = [
    ...own,
    ...questionTexts(period.questions, 'questions', true),
    ...questionTexts(set?.questions, 'questionSet.questions', false),
    ...name('programmeName', programme),
    ...name('industryName', industry),
  ]
  return lacking(needed, promised)
}

type Judged = { published: boolean; gaps: readonly PeriodGap[] }

const keyOf = ({ language, path }: PeriodGap) => `${language} ${path}`

/**
 * For which gaps a save is refused. Publishing needs every text; a published period may not lose one or gain one in some
 * languages alone. What was missing before never holds up a save, and words about a stop (`closedText`, `pauseReason`)
 * never hold up the stop: `stops` says that the save closes, pauses or moves the close, or that the period is not open.
 */
export function gateRefusal({
  before,
  after,
  stops,
}: {
  before: Judged | null
  after: Judged
  stops: boolean
}): PeriodGap[] {
  if (!after.published) return []
  if (!before?.published) return [...after.gaps]
  const known = new Set(before.gaps.map(keyOf))
  return after.gaps.filter((gap) => !known.has(keyOf(gap)) && !(stops && stopTexts.includes(gap.text.kind)))
}
