import type { Locale } from '@jobbuddies/shared'
import { languageNames } from '../../fields/languages.ts'
import type { Counts } from '../../desk/contract.ts'
import { deskWords, languageInText } from '../../translations/deskWords.ts'

type State = 'complete' | 'missing' | 'stale'

/** Shapes, so that colour alone says nothing. */
const shapes: Record<State, string> = { complete: '●', missing: '○', stale: '◐' }

export const stateOf = ({ missing, stale }: Counts): State =>
  missing > 0 ? 'missing' : stale > 0 ? 'stale' : 'complete'

const inAdmin = (language: string) => (language === 'sv' || language === 'fi' ? language : 'en')
export const nameOfLanguage = (locale: Locale, language: string) => languageNames[locale][inAdmin(language)]
export const languageWithin = (locale: Locale, language: string) =>
  (languageInText[language] ?? languageInText.en)?.[locale] ?? locale

export const countsText = (counts: Counts, language: string) => {
  const words = deskWords(language)
  return stateOf(counts) === 'complete' ? words.complete : words.counts(counts)
}

/** How a language of a document is doing: a shape, and in words how much. */
export const LanguageMark = ({ counts, language }: { counts: Counts; language: string }) => (
  <span className="jb-mark" data-translation={stateOf(counts)}>
    <span aria-hidden="true">{shapes[stateOf(counts)]}</span> {countsText(counts, language)}
  </span>
)

/** The same in little room: `sv ◐`, with the words for whoever does not see it. */
export const ShortMark = ({
  locale,
  counts,
  language,
}: {
  locale: Locale
  counts: Counts
  language: string
}) => {
  const spoken = `${nameOfLanguage(locale, language)}: ${countsText(counts, language)}`
  return (
    <span className="jb-mark" data-translation={stateOf(counts)} title={spoken}>
      <span aria-hidden="true">
        {locale} {shapes[stateOf(counts)]}
      </span>
      <span className="jb-unseen">{spoken}</span>
    </span>
  )
}
