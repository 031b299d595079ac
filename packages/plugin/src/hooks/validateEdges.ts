import { type EdgeKind, type EdgeReading, readEdge } from '@jobbuddies/shared'
import type { DateFieldValidation } from 'payload'
import { edgeWords } from '../translations/edgeWords.ts'

type Options = Parameters<DateFieldValidation>[1]
type Value = Parameters<DateFieldValidation>[0]

const languageOf = ({ req }: Options): string => req?.i18n?.language ?? 'en'

const readValue = (value: Value, options: Options, kind: EdgeKind): EdgeReading | null => {
  if (value === null || value === undefined || String(value) === '') return null
  const { zone } = options.siblingData as { zone?: string }
  const written = value instanceof Date ? value.toISOString() : String(value)
  return readEdge({ written, zone: zone ?? 'Europe/Helsinki', kind })
}

/** The words for an edge that cannot be: a skipped or repeated local time, or nothing readable. */
const faultOf = (reading: EdgeReading | null, options: Options): string | true => {
  if (!reading || reading.ok) return true
  return edgeWords(languageOf(options)).fault(reading)
}

export const validateEdge =
  (kind: EdgeKind): DateFieldValidation =>
  (value, options) => {
    const reading = readValue(value, options, kind)
    if (!reading) return options.required ? edgeWords(languageOf(options)).required : true
    return faultOf(reading, options)
  }

/** A close must come after its opening. */
export const validateClosing: DateFieldValidation = (value, options) => {
  const closing = readValue(value, options, 'closing')
  const fault = faultOf(closing, options)
  if (fault !== true || !closing?.ok) return fault
  const { opensAt } = options.siblingData as { opensAt?: Value }
  const opening = readValue(opensAt, options, 'opening')
  if (!opening?.ok || closing.instant > opening.instant) return true
  return edgeWords(languageOf(options)).closesBeforeOpening
}
