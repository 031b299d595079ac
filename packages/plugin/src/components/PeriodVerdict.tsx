'use client'
import { closingShown, type Judgement, judge } from '@jobbuddies/shared'
import { useFormFields, useTranslation } from '@payloadcms/ui'
import { Badge } from './Badge.tsx'
import { type FormValues, readPeriodForm } from './readPeriodForm.ts'
import { dayText, instantText, spanText } from './timeText.ts'
import { useServiceNow } from './useServiceNow.ts'
import { wordsIn } from './words.ts'

const names = ['opensAt', 'closesAt', 'pausedAt', 'closedAt', 'published', 'zone'] as const
const line = {
  display: 'flex',
  gap: '0.75em',
  alignItems: 'baseline',
  flexWrap: 'wrap',
  fontSize: '1.1em',
  marginBottom: '1.5em',
} as const

/** What the period is now, when it changes next and how long that is, for the form as it stands, saved or not. */
export function PeriodVerdict() {
  const values = useFormFields(
    ([fields]) => Object.fromEntries(names.map((name) => [name, fields[name]?.value])) as FormValues,
  )
  const { i18n } = useTranslation()
  const now = useServiceNow()
  const words = wordsIn(i18n.language)
  const form = readPeriodForm(values)

  if (!form)
    return (
      <p id="period-verdict" style={line}>
        {words.incomplete}
      </p>
    )
  const { verdict, nextChangeAt, nextVerdict } = judge({
    period: { ...form.times, published: true },
    at: now,
  })
  const next = nextWords({ nextChangeAt, nextVerdict, zone: form.zone, now, language: i18n.language })
  return (
    <p id="period-verdict" style={line}>
      {form.times.published ? null : (
        <>
          <Badge verdict="closed" word={words.unpublished} /> <span>{words.oncePublished}</span>
        </>
      )}{' '}
      <Badge verdict={verdict} word={words.verdict[verdict]} /> <span>{next}</span>
    </p>
  )
}

/** The next change in words. A close at the end of a day is told as that day. */
function nextWords({
  nextChangeAt,
  nextVerdict,
  zone,
  now,
  language,
}: Pick<Judgement, 'nextChangeAt' | 'nextVerdict'> & { zone: string; now: Date; language: string }): string {
  const words = wordsIn(language)
  if (!nextChangeAt || !nextVerdict) return words.never
  const left = spanText({ span: nextChangeAt.getTime() - now.getTime(), words })
  const { day, time } = closingShown({ closesAt: nextChangeAt, zone })
  if (nextVerdict === 'closed' && time === null) return words.closesAtEndOf(dayText({ day, language }), left)
  return words.next[nextVerdict](instantText({ instant: nextChangeAt, zone, language }), left)
}
