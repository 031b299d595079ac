'use client'
import { closingShown, type EdgeKind, readEdge, wallTime } from '@jobbuddies/shared'
import { useTranslation } from '@payloadcms/ui'
import { edgeWords } from '../translations/edgeWords.ts'
import { fixedBox, inputBox } from './inputBox.ts'
import { wordsIn } from './words.ts'

type Parts = { day: string; time: string }

/** The stored value as a day and a time of the period's zone. A close at the end of a day has no time. */
function partsOf({ value, zone, kind }: { value: unknown; zone: string; kind: EdgeKind }): Parts {
  const written = value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : ''
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return { day: written, time: '' }
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(written))
    return { day: written.slice(0, 10), time: written.slice(11) }
  const reading = written === '' ? null : readEdge({ written, zone, kind })
  if (!reading?.ok) return { day: '', time: '' }
  if (kind === 'closing') {
    const { day, time } = closingShown({ closesAt: reading.instant, zone })
    return { day, time: time ?? '' }
  }
  const wall = wallTime({ instant: reading.instant, zone })
  return { day: wall.slice(0, 10), time: wall.slice(11) }
}

/** A day and a time of a period's zone. What is written is a day, a wall time or an instant, as `readEdge` takes it. */
export function EdgeInput({
  id,
  hint,
  name = '',
  value,
  setValue,
  zone,
  kind,
  readOnly = false,
  whenEmpty,
}: {
  id: string
  /** The id of the line below. */
  hint: string
  /** What it is, where no label on the page says so for both boxes. */
  name?: string
  value: unknown
  setValue: (value: string | null) => void
  zone: string
  kind: EdgeKind
  readOnly?: boolean
  /** What no day means. */
  whenEmpty: string
}) {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const { day, time } = partsOf({ value, zone, kind })
  const wall = day && time ? `${day}T${time}` : day
  const reading = wall ? readEdge({ written: wall, zone, kind }) : null
  const skipped =
    reading && !reading.ok && reading.code === 'skipped' ? edgeWords(i18n.language).fault(reading) : null
  const named = (word: string) => (name ? `${name}: ${word}` : word)
  const write = (next: Parts) =>
    setValue(next.day === '' ? null : next.time === '' ? next.day : `${next.day}T${next.time}`)

  return (
    <>
      <div style={{ display: 'flex', gap: '0.5em', flexWrap: 'wrap' }}>
        <input
          aria-describedby={hint}
          aria-label={named(words.day)}
          disabled={readOnly}
          id={id}
          onChange={(event) => write({ day: event.target.value, time })}
          style={readOnly ? fixedBox : inputBox}
          type="date"
          value={day}
        />
        <input
          aria-describedby={hint}
          aria-label={named(words.time)}
          disabled={readOnly || day === ''}
          id={`${id}-time`}
          onChange={(event) => write({ day, time: event.target.value })}
          style={readOnly || day === '' ? fixedBox : inputBox}
          type="time"
          value={time}
        />
      </div>
      {reading && !reading.ok && reading.code === 'repeated' ? (
        <fieldset style={{ border: 0, padding: '0.5em 0' }}>
          <legend>{words.whichOne}</legend>
          {[
            { instant: reading.first, word: words.summer },
            { instant: reading.second, word: words.winter },
          ].map(({ instant, word }) => (
            <label key={instant} style={{ display: 'block' }}>
              <input
                checked={
                  typeof value === 'string' && Date.parse(value) === Date.parse(instant) && value.length > 16
                }
                name={`${id}-which`}
                onChange={() => setValue(instant)}
                type="radio"
              />{' '}
              {word}
            </label>
          ))}
        </fieldset>
      ) : null}
      <p id={hint} style={{ margin: '0.25em 0 0', fontSize: '0.85em' }}>
        {skipped ? <strong role="alert">{skipped} </strong> : null}
        {zone}. {day === '' ? whenEmpty : null}
        {time === '' && day !== '' ? (kind === 'closing' ? words.endOfDay : words.startOfDay) : ''}
      </p>
    </>
  )
}
