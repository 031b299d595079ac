'use client'
import { closingShown, defaultZone, type EdgeKind, readEdge, wallTime } from '@jobbuddies/shared'
import { FieldError, FieldLabel, useField, useFormFields, useTranslation } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { edgeWords } from '../translations/edgeWords.ts'
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

/** An edge of a period, written in the period's own zone whatever the browser's is. */
export function EdgeField({ field, path, readOnly }: DateFieldClientProps) {
  const { value, setValue, showError, errorMessage } = useField<string | null>({ potentiallyStalePath: path })
  const zone = useFormFields(([fields]) => String(fields.zone?.value || defaultZone))
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const kind: EdgeKind = field.name === 'closesAt' ? 'closing' : 'opening'
  const { day, time } = partsOf({ value, zone, kind })
  const wall = day && time ? `${day}T${time}` : day
  const reading = wall ? readEdge({ written: wall, zone, kind }) : null
  const skipped =
    reading && !reading.ok && reading.code === 'skipped' ? edgeWords(i18n.language).fault(reading) : null

  const write = (next: Parts) =>
    setValue(next.day === '' ? null : next.time === '' ? next.day : `${next.day}T${next.time}`)
  const hint = `${field.name}-hint`

  return (
    <div className={`field-type date-time-field${showError ? ' error' : ''}`} style={{ flex: '1 1 18em' }}>
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap" style={{ position: 'relative' }}>
        <FieldError message={errorMessage} path={path} showError={showError} />
        <div style={{ display: 'flex', gap: '0.5em', flexWrap: 'wrap' }}>
          <input
            aria-describedby={hint}
            aria-label={words.day}
            disabled={readOnly}
            id={`field-${path}`}
            onChange={(event) => write({ day: event.target.value, time })}
            type="date"
            value={day}
          />
          <input
            aria-describedby={hint}
            aria-label={words.time}
            disabled={readOnly || day === ''}
            id={`field-${path}-time`}
            onChange={(event) => write({ day, time: event.target.value })}
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
                    typeof value === 'string' &&
                    Date.parse(value) === Date.parse(instant) &&
                    value.length > 16
                  }
                  name={`${path}-which`}
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
          {zone}. {time === '' && day !== '' ? (kind === 'closing' ? words.endOfDay : words.startOfDay) : ''}
        </p>
      </div>
    </div>
  )
}
