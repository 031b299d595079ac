import { z } from 'zod'
import { idSchema } from './application.ts'
import { dayAfter, endOfDay, wallTime } from './zone.ts'

const instant = z.iso.datetime({ offset: true })

/** What is decided about an application. Nobody but staff knows of it until it is released. */
export const decisionKinds = ['offer', 'reserve', 'no_place'] as const
export type DecisionKind = (typeof decisionKinds)[number]

/** `dropped`: given up after it was made or accepted, by the person or as staff were told. */
export const offerStatuses = ['open', 'accepted', 'declined', 'expired', 'dropped'] as const
export type OfferStatus = (typeof offerStatuses)[number]

/** Days to answer an offer where the programme says nothing of its own. */
export const standardOfferDays = 7

/** The end of the day, in the zone, so many days after today: the last day to answer counts as a whole. */
export function offerEnd({ now, days, zone }: { now: Date; days: number; zone: string }): Date {
  let day = wallTime({ instant: now, zone }).slice(0, 10)
  for (let passed = 0; passed < days; passed += 1) day = dayAfter(day)
  return endOfDay({ day, zone })
}

/** Can it still be answered? Its last instant is the one before `expiresAt`. */
export const isAnswerable = (
  { status, expiresAt }: { status: OfferStatus; expiresAt: Date },
  now: Date,
): boolean => status === 'open' && now < expiresAt

/** Seats that may still be given: of the numbers from 1, those that nobody holds. */
export function freeSeats({ seats, held }: { seats: number; held: readonly number[] }): number[] {
  const taken = new Set(held)
  return Array.from({ length: seats }, (_, index) => index + 1).filter((seat) => !taken.has(seat))
}

/** The order with one moved by one place; as it was when there is nowhere to go. */
export function movedInOrder({
  order,
  id,
  by,
}: {
  order: readonly string[]
  id: string
  by: -1 | 1
}): string[] {
  const at = order.indexOf(id)
  const to = at + by
  if (at === -1 || to < 0 || to >= order.length) return [...order]
  const next = [...order]
  next.splice(at, 1)
  next.splice(to, 0, id)
  return next
}

/** One's own offer of a place, in `GET /applications/me`. */
export const ownOfferSchema = z.object({
  status: z.enum(offerStatuses),
  madeAt: instant,
  /** Until just before this instant it can be answered. */
  expiresAt: instant,
  /** IANA: the time is told in it. */
  zone: z.string(),
  answeredAt: instant.nullable(),
})
export type OwnOffer = z.infer<typeof ownOfferSchema>

/** `POST /applications/me/offer` */
export const offerAnswerSchema = z.strictObject({
  answer: z.enum(['accept', 'decline'], { error: 'invalid' }),
})
export type OfferAnswer = z.output<typeof offerAnswerSchema>['answer']

const kind = z.enum(decisionKinds)
/** What staff saw, and what they want instead; null is no decision. */
export const preparedSchema = z.strictObject({
  items: z
    .array(z.strictObject({ application: idSchema, seen: kind.nullable(), kind: kind.nullable() }))
    .min(1)
    .max(1_000),
})
export type Prepared = z.output<typeof preparedSchema>['items'][number]

export const mostSeats = 1_000

/** What is released, by number: the release is refused when it would be anything else. */
export const releaseFiguresSchema = z.strictObject({
  offer: z.int().min(0),
  reserve: z.int().min(0),
  no_place: z.int().min(0),
})
export type ReleaseFigures = z.output<typeof releaseFiguresSchema>
