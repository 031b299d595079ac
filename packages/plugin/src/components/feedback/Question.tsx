import { isLocale, type Locale } from '@jobbuddies/shared'
import type { FeedbackQuestion, FeedbackTally } from '../../feedback/contract.ts'
import type { FeedbackDeskWords } from '../../translations/feedback/types.ts'
import { type Column, RowTable } from '../kit/RowTable.tsx'

export type FeedbackPart = { language: string; words: FeedbackDeskWords }

const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const
const changed = { ...digits, signDisplay: 'exceptZero' } as const
const part = { style: 'percent', maximumFractionDigits: 0 } as const

const means: Record<Locale, Intl.NumberFormat> = {
  en: new Intl.NumberFormat('en-GB', digits),
  sv: new Intl.NumberFormat('sv-FI', digits),
  fi: new Intl.NumberFormat('fi-FI', digits),
}
const changes: Record<Locale, Intl.NumberFormat> = {
  en: new Intl.NumberFormat('en-GB', changed),
  sv: new Intl.NumberFormat('sv-FI', changed),
  fi: new Intl.NumberFormat('fi-FI', changed),
}
const shares: Record<Locale, Intl.NumberFormat> = {
  en: new Intl.NumberFormat('en-GB', part),
  sv: new Intl.NumberFormat('sv-FI', part),
  fi: new Intl.NumberFormat('fi-FI', part),
}

/** Numbers as they are written in an admin language. */
export function formatsOf(language: string) {
  const locale = isLocale(language) ? language : 'en'
  return { mean: means[locale], change: changes[locale], share: shares[locale] }
}

/** A bar of so much of the whole, from 0 to 1. */
const Bar = ({ name, share, said }: { name: string; share: number; said: string }) => (
  <div className="jb-feedback__bar">
    <span>{name}</span>
    <svg preserveAspectRatio="none" viewBox="0 0 100 10">
      <rect className="jb-feedback__track" height="10" width="100" />
      <rect className="jb-feedback__fill" height="10" width={Math.max(0, Math.min(1, share)) * 100} />
    </svg>
    <strong>{said}</strong>
  </div>
)

/** A scale as its mean at each moment, anything else as the share of each choice. */
function Bars({ question, language, words }: FeedbackPart & { question: FeedbackQuestion }) {
  const { kind, options, tallies } = question
  const { mean: written, share } = formatsOf(language)
  const [least = 1, most = 5] = [options[0], options.at(-1)].map((option) => Number(option?.value))
  if (kind === 'scale')
    return tallies.map(({ moment, mean }) => (
      <Bar
        key={moment}
        name={words.moments[moment]}
        said={written.format(mean ?? 0)}
        share={((mean ?? least) - least) / (most - least || 1)}
      />
    ))
  return tallies.flatMap(({ moment, answers, counts }) =>
    options.map(({ value, label }) => {
      const amount = counts.find((each) => each.value === value)?.amount ?? 0
      const when = tallies.length > 1 ? `${words.moments[moment]}: ` : ''
      const part = answers === 0 ? 0 : amount / answers
      return (
        <Bar key={`${moment} ${value}`} name={`${when}${label}`} said={share.format(part)} share={part} />
      )
    }),
  )
}

/** How far the mean moved from the first moment to the last. */
function Change({ question, language, words }: FeedbackPart & { question: FeedbackQuestion }) {
  const [first, last] = [question.tallies[0], question.tallies.at(-1)]
  if (!first || !last || first === last || first.mean === null || last.mean === null) return null
  const { change } = formatsOf(language)
  const said = words.change(
    change.format(last.mean - first.mean),
    words.moments[first.moment],
    words.moments[last.moment],
  )
  return <p className="jb-feedback__change">{said}</p>
}

/** One question that can be counted: drawn, and beside it the figures as a table. */
export function Question({ question, language, words }: FeedbackPart & { question: FeedbackQuestion }) {
  const { mean: written } = formatsOf(language)
  const { label, options, tallies, kind } = question
  const columns: Column<FeedbackTally>[] = [
    { key: 'moment', label: words.moment, names: true, cell: ({ moment }) => words.moments[moment] },
    ...(kind === 'scale'
      ? [
          {
            key: 'mean',
            label: words.mean,
            cell: ({ mean }: FeedbackTally) => (mean === null ? '' : written.format(mean)),
          },
        ]
      : []),
    ...options.map((option) => ({
      key: `value ${option.value}`,
      label: option.label,
      cell: ({ counts }: FeedbackTally) => counts.find(({ value }) => value === option.value)?.amount ?? 0,
    })),
    { key: 'answers', label: words.answers, cell: ({ answers }) => answers },
  ]
  return (
    <section data-kind={kind} data-question={`${question.side} ${question.key}`}>
      <h3>{label}</h3>
      <div className="jb-feedback__pair">
        <figure aria-hidden="true">
          <Bars language={language} question={question} words={words} />
        </figure>
        <div>
          <RowTable
            caption={label}
            captionUnseen
            columns={columns}
            keyOf={({ moment }) => moment}
            language={language}
            rows={tallies}
          />
          <Change language={language} question={question} words={words} />
        </div>
      </div>
    </section>
  )
}
