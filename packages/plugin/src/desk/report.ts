import {
  type Locale,
  locales,
  type LocalizedText,
  originalLanguage,
  plainText,
  translationGaps,
  type TrailStep,
} from '@jobbuddies/shared'
import type { PayloadRequest } from 'payload'
import { lacksText } from '../translations/gateWords.ts'
import { changesOf, oldWordings } from './compare.ts'
import type { DocumentReport } from './contract.ts'
import { kindOf, latestDoc, marksIn, type Place, textsIn } from './documents.ts'
import { gapsOfPeriod, promisedLanguages } from './promise.ts'
import { readState } from './states.ts'

type I18n = PayloadRequest['i18n']

/** A label of a field in the language of the admin. */
export function labelText(label: unknown, i18n: I18n): string {
  if (typeof label === 'function') return String((label as (of: object) => unknown)({ t: i18n.t, i18n }))
  if (typeof label !== 'object' || label === null) return String(label)
  const words = label as Record<string, string>
  return words[i18n.language] ?? words.en ?? Object.values(words)[0] ?? ''
}

/** `Own questions 2 – Question` */
const nameOf = (trail: readonly TrailStep[], i18n: I18n): string =>
  trail
    .map((step) => (step.row === undefined ? ` – ${labelText(step.label, i18n)}` : ` ${step.row}`))
    .join('')
    .slice(' – '.length)

/** What a document lacks, in detail for one language; null when there is no such document. */
export async function reportOn({
  req,
  place,
  locale,
}: {
  req: PayloadRequest
  place: Place
  locale: Locale
}): Promise<DocumentReport | null> {
  const { payload, i18n } = req
  const kind = kindOf(payload, place)
  const doc = await latestDoc({ payload, place })
  if (!kind || !doc) return null
  const texts = textsIn(kind, doc)
  const marks = marksIn(texts)
  const state = (await readState({ payload }, place)) ?? {}
  const gaps = translationGaps({ state, marks })
  const promised = await promisedLanguages(payload)
  const wanted = gaps[locale].stale.flatMap((path) => {
    const of = state[locale]?.[path]?.of
    return of ? [{ path, ...of }] : []
  })
  const old = await oldWordings({ payload, place, wanted })
  const one = (path: string, text: LocalizedText, isStale: boolean) => {
    const language = originalLanguage(marks[path] ?? {}) ?? locale
    const now = plainText(text.values[language])
    const was = old.get(path)
    return {
      path,
      name: nameOf(text.trail, i18n),
      state: isStale ? ('stale' as const) : ('missing' as const),
      original: { language, text: now, mark: marks[path]?.[language] ?? '' },
      changes: was === undefined ? null : changesOf(was, now),
      own: plainText(text.values[locale]),
    }
  }
  const inOrder = texts.flatMap((text) => {
    const isStale = gaps[locale].stale.includes(text.path)
    return isStale || gaps[locale].missing.includes(text.path) ? [one(text.path, text, isStale)] : []
  })
  const isPeriod = 'collection' in place && place.collection === 'application-periods'
  const gate = isPeriod
    ? lacksText({ gaps: await gapsOfPeriod({ payload, period: doc }), language: i18n.language })
    : null
  const languages = locales.map((language) => ({
    language,
    promised: promised.includes(language),
    counts: { missing: gaps[language].missing.length, stale: gaps[language].stale.length },
  }))
  return { languages, texts: inOrder, gate }
}
