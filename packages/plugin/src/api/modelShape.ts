import {
  type Cadence,
  cadences,
  type Locale,
  type MeetingPlace,
  meetingPlaces,
  milestoneKinds,
  type ProgrammeModel,
} from '@jobbuddies/shared'
import { numberOrNull, orNull, plain, rows, text } from './docValues.ts'
import type { Doc } from './images.ts'

const oneOf = <Value extends string>(values: readonly Value[], given: unknown): Value | null =>
  values.find((value) => value === given) ?? null

const minutesOf = ({ meetingMinutesMin, meetingMinutesMax }: Doc): ProgrammeModel['meetingMinutes'] => {
  const min = numberOrNull(meetingMinutesMin) ?? numberOrNull(meetingMinutesMax)
  const max = numberOrNull(meetingMinutesMax) ?? min
  return min && max ? { min, max } : null
}

/** The public part of a programme's model in one language. Rows without a name in any language are left out. */
export function modelOf({ doc, locale }: { doc: Doc; locale: Locale }): ProgrammeModel {
  const named = (value: unknown) =>
    rows(value).flatMap((row) => {
      const name = text(row.name, locale)
      return name ? [{ row, name }] : []
    })
  const lines = (value: unknown) => rows(value).flatMap((row) => text(row.text, locale) || [])
  return {
    meetingMinutes: minutesOf(doc),
    cadence: oneOf<Cadence>(cadences, doc.cadence),
    meetingPlace: oneOf<MeetingPlace>(meetingPlaces, doc.meetingPlace),
    languages: text(doc.meetingLanguages, locale),
    themes: lines(doc.themes),
    milestones: named(doc.milestones).map(({ row, name }) => ({
      name,
      kind: oneOf(milestoneKinds, row.kind) ?? 'other',
      week: numberOrNull(row.week),
      place: oneOf<MeetingPlace>(meetingPlaces, row.place),
      text: text(row.text, locale),
    })),
    trainings: named(doc.trainings).map(({ row, name }) => ({
      name,
      hours: numberOrNull(row.hours),
      role: plain(row.role),
    })),
    agreements: named(doc.agreements).map(({ row, name }) => ({ name, text: text(row.text, locale) })),
    goals: lines(doc.goals),
    goalsEach: numberOrNull(doc.goalsEach) ?? 0,
    supporters: rows(doc.supporters).flatMap((row) => {
      // Only a published partner is filled in.
      const partner = typeof row.partner === 'object' ? (row.partner as Doc | null) : null
      if (!partner) return []
      return [
        {
          name: plain(partner.name),
          url: orNull(partner.url),
          does: text(row.does, locale),
          scope: text(row.scope, locale),
        },
      ]
    }),
  }
}
