'use client'
import type { RoundWords } from '../../translations/roundWords.ts'
import { EdgeInput } from '../EdgeInput.tsx'
import { wordsIn } from '../words.ts'
import { useDesk } from '../kit/useDesk.ts'

type Dates = { opensAt: string; closesAt: string | null }

/** When it opens and when it closes, with what is wrong about each beside it. */
export function RoundDates({
  id,
  of,
  dates,
  zone,
  words,
  faults,
  onChange,
}: {
  id: string
  /** Which period, when it is not all of them. */
  of?: string
  dates: Dates
  zone: string
  words: RoundWords
  faults: Partial<Record<keyof Dates, string>>
  onChange: (dates: Dates) => void
}) {
  const { language } = useDesk()
  const { alwaysOpen } = wordsIn(language)
  return (
    <div className="jb-round__dates">
      {(['opensAt', 'closesAt'] as const).map((edge) => (
        <div key={edge}>
          <label htmlFor={`${id}-${edge}`} style={{ fontWeight: 600 }}>
            {words.edges[edge]}
          </label>
          <EdgeInput
            hint={`${id}-${edge}-hint`}
            id={`${id}-${edge}`}
            kind={edge === 'opensAt' ? 'opening' : 'closing'}
            name={of ? `${of}, ${words.edges[edge]}` : words.edges[edge]}
            setValue={(value) => onChange({ ...dates, [edge]: edge === 'opensAt' ? (value ?? '') : value })}
            value={dates[edge]}
            whenEmpty={edge === 'closesAt' ? alwaysOpen : ''}
            zone={zone}
          />
          {faults[edge] ? (
            <p className="jb-error" data-fault={edge}>
              {faults[edge]}
            </p>
          ) : null}
        </div>
      ))}
    </div>
  )
}
