import { type Answers, type DraftData, draftSaveSchema } from '@jobbuddies/shared'
import { type Outline, readOutline } from './formChanges.ts'

/** What one page of the form sent, as it came. Question fields are named `answers.{key}`. */
export type Posted = {
  /** The draft's id as the page knew it; null when it is none. */
  id: string | null
  /** Where the pressed button leads; null = on. */
  to: string | null
  /** The page was opened from the last one, and leads back to it. */
  change: boolean
  /** The id of a file that shall go. */
  remove: string | null
  /** Only to try the form. */
  demo: boolean
  /** Names what was stored of this page when it was shown. */
  seen: string | null
  /** All answers, where nothing but the page itself carries them. */
  carried: DraftData | null
  /** The questions as they were when the page was made, where no draft holds them. */
  outline: Outline | null
  /** When the same was first sent, in our own words. */
  pressed: string | null
  /** Something stands in the field that people do not see. */
  trapped: boolean
  /** Keys of the questions whose fields were on the page. */
  asked: string[]
  name: string
  email: string
  phone: string
  consent: boolean
  /** To be told before the close, if it has not been sent by then. */
  remind: boolean
  answers: Answers
  preferences: string[]
  /** `yes` and `no` by the place of the requirement. */
  eligible: Record<number, string>
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i
const maxFields = 300

/** An answer's field: `answers.{key}`, or a part of it, `answers.{key}.{part}`. */
const answerName = /^answers\.([^.]{1,60})(?:\.(day|month|year|language|level))?$/

/** A date of three fields, as one text: `2027-03-09`; empty when nothing is in them. */
function dateText({ day = [], month = [], year = [] }: Parts): string {
  const [d, m, y] = [day, month, year].map(([text = '']) => text.trim().replaceAll('-', ''))
  return d || m || y ? [y, m?.padStart(2, '0'), d?.padStart(2, '0')].join('-') : ''
}

/** Languages and their levels, row by row: `fi:B1`. */
const languageTexts = ({ language = [], level = [] }: Parts): string[] =>
  language.flatMap((code, row) => (code || level[row] ? [`${code}:${level[row] ?? ''}`] : []))

type Parts = Partial<Record<string, string[]>>

function answersOf(fields: Iterable<[string, string]>): Answers {
  const read = new Map<string, { whole: string[]; parts: Parts }>()
  for (const [name, text] of fields) {
    const [, key, part] = answerName.exec(name) ?? []
    if (key === undefined) continue
    const known = read.get(key) ?? { whole: [], parts: {} }
    read.set(key, known)
    if (part === undefined) known.whole.push(text)
    else known.parts[part] = [...(known.parts[part] ?? []), text]
  }
  const entries = [...read].map(([key, { whole, parts }]): [string, string | string[]] => {
    if (parts.language) return [key, languageTexts(parts)]
    if (parts.day || parts.month || parts.year) return [key, dateText(parts)]
    return [key, whole.length === 1 ? (whole[0] ?? '') : whole]
  })
  return Object.fromEntries(entries)
}

const dataSchema = draftSaveSchema.omit({ periodId: true, locale: true, formVersion: true, revision: true })

/** All answers as a page carried them; null when it did not. */
export function carriedIn(text: string | undefined): DraftData | null {
  try {
    return dataSchema.safeParse(JSON.parse(text ?? '')).data ?? null
  } catch {
    return null
  }
}

/** Reads a posted page. Browsers send line breaks as CR LF; they are stored as LF. */
export function readForm(form: URLSearchParams): Posted {
  const fields = [...form].slice(0, maxFields).map(([name, text]): [string, string] => {
    return [name, text.replaceAll('\r\n', '\n')]
  })
  const all = (name: string) => fields.flatMap(([field, text]) => (field === name ? [text] : []))
  const one = (name: string) => all(name).at(-1)
  const id = one('id') ?? ''
  const eligible = fields.flatMap(([name, text]): [number, string][] => {
    const [, place] = /^eligible\.(\d{1,2})$/.exec(name) ?? []
    return place === undefined ? [] : [[Number(place), text]]
  })
  return {
    id: uuid.test(id) ? id.toLowerCase() : null,
    to: one('to') ?? null,
    remove: uuid.test(one('remove') ?? '') ? (one('remove') ?? null) : null,
    change: one('change') !== undefined,
    demo: one('demo') !== undefined,
    seen: one('seen') ?? null,
    carried: carriedIn(one('carried')),
    trapped: Boolean(one('website')),
    outline: readOutline(one('outline')),
    pressed: one('pressed') ?? null,
    asked: (one('asked') ?? '').split(' ').filter(Boolean),
    name: one('name') ?? '',
    email: one('email') ?? '',
    phone: one('phone') ?? '',
    consent: one('consent') === 'yes',
    remind: one('remind') === 'yes',
    answers: answersOf(fields.filter(([name]) => name.startsWith('answers.'))),
    preferences: all('preferences').filter(Boolean),
    eligible: Object.fromEntries(eligible),
  }
}
