import {
  type ConsultWish,
  type DecisionKind,
  emailSchema,
  idSchema,
  type InterviewOutcome,
  lineText,
  localeSchema,
  mostSeats,
  type OfferStatus,
  type ReleaseFigures,
  releaseFiguresSchema,
} from '@jobbuddies/shared'
import { z } from 'zod'

/** What the decisions desk and its endpoints say to each other. Instants are ISO 8601 in UTC. */

export type ChoosablePeriod = { id: string; title: string; round: { id: string; name: string } | null }
/** `GET /editor/decisions/periods`, the newest first. */
export type PeriodsReport = { periods: ChoosablePeriod[] }

export type DecisionRow = {
  id: string
  reference: string
  name: string
  periodId: string
  stage: string
  /** The group in which a place is planned or taken, by name. */
  group: string | null
  /** The mean of the reviews, 0 to 100; null when there are none. */
  score: number | null
  /** What the interviewers said. */
  interviews: InterviewOutcome[]
  kind: DecisionKind | null
  /** It has been told, or the application is decided otherwise. */
  settled: boolean
  /** What mentors who were asked said. */
  mentors: MentorSays[]
}

export type MentorSays = { by: string; wish: ConsultWish | null; comment: string }

/** A mentor who was asked about candidates of a period. */
export type ConsultationRow = {
  id: string
  name: string
  email: string
  periodId: string
  expiresAt: string
  revoked: boolean
  candidates: number
  /** Of the candidates: shown to the mentor, and said something about. */
  seen: number
  said: number
}

export type OfferRow = {
  id: string
  /** Null once the person has had everything erased. */
  application: { id: string; reference: string; name: string } | null
  periodId: string
  seat: number
  status: OfferStatus
  madeAt: string
  expiresAt: string
  zone: string
  answeredAt: string | null
  why: string | null
  /** Whose seat it is now, by name; empty for somebody who is erased. */
  replaces: string | null
}

export type PeriodState = {
  id: string
  title: string
  zone: string
  seats: number
  /** Of the seats: offered or accepted. */
  held: number
  /** The reserve list in its order, told or not. */
  reserve: string[]
  /** How many of the reserve list have been told that they are on it. */
  waiting: number
  /** What the next release would tell. */
  figures: ReleaseFigures
  undecided: number
  /** When an offer that is made now would run out. */
  expiresAt: string
}

/** `GET /editor/decisions?periods=` */
export type DecisionsReport = {
  periods: PeriodState[]
  rows: DecisionRow[]
  /** The newest first. */
  offers: OfferRow[]
  /** The newest first. */
  consultations: ConsultationRow[]
}

const day = z.iso.date()
export const periodsSchema = z.array(idSchema).min(1).max(100)

export const orderSchema = z.strictObject({
  period: idSchema,
  seen: z.array(idSchema).max(2_000),
  order: z.array(idSchema).max(2_000),
})
export const seatsSchema = z.strictObject({
  period: idSchema,
  seen: z.int().min(0),
  seats: z.int().min(0).max(mostSeats),
})
export const releaseSchema = z.strictObject({
  periods: periodsSchema,
  expected: releaseFiguresSchema,
  /** The last day to answer, in the zone of each period; null: as many days as its programme gives. */
  answerBy: day.nullable(),
})
export const endReserveSchema = z.strictObject({ period: idSchema, expected: z.int().min(0) })
export const nextSchema = z.strictObject({ period: idSchema })
export const letterSchema = z.strictObject({
  application: idSchema,
  kind: z.enum(['offer', 'reserve', 'no_place']),
  answerBy: day.nullable(),
})
export type LetterReport = { to: string; subject: string; text: string }

/** `POST /editor/consultations`: asks a mentor about candidates of one period, to the end of the day `until` in its zone. */
export const consultSchema = z.strictObject({
  applications: z.array(idSchema).min(1).max(200),
  name: lineText(200).pipe(z.string().min(1, { error: 'required' })),
  email: emailSchema,
  locale: localeSchema,
  until: day,
})

/** `POST /editor/decisions/offers/{application}`: in the person's name, or that they do not come. */
export const offerActSchema = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('accept') }),
  z.strictObject({ act: z.literal('decline') }),
  z.strictObject({
    act: z.literal('drop_out'),
    why: lineText(500).pipe(z.string().min(1, { error: 'required' })),
  }),
])
