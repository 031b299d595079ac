import { z } from 'zod'
import { ownAgreementSchema } from './agreement.ts'
import { answersSchema, emailSchema, fieldErrors, idSchema } from './application.ts'
import { ownOfferSchema } from './decision.ts'
import { localeSchema } from './locale.ts'
import { materialSchema } from './material.ts'
import { questionSchema } from './question.ts'
import type { FieldError } from './refusal.ts'
import { lineText, longText } from './text.ts'
import { fileSchema } from './upload.ts'

const instant = z.iso.datetime({ offset: true })

/** What is mailed: links to applications that were sent, or to drafts. */
export const linkPurposes = ['status', 'resume'] as const

/** `POST /links`: the answer is the same for every address; what there is comes by mail. */
export const linkRequestSchema = z.strictObject({
  email: emailSchema,
  locale: localeSchema,
  purpose: z.enum(linkPurposes, { error: 'invalid' }).default('status'),
})
export type LinkRequest = z.output<typeof linkRequestSchema>

/** The answer to what may or may not have an effect: nobody learns which. */
export const acceptedSchema = z.object({ accepted: z.literal(true) })

const tokenSchema = z.string({ error: 'invalid' }).max(200, { error: 'invalid' })

/** A token from a mailed link. It travels in a body, never in the address of a call. */
export const tokenRequestSchema = z.strictObject({ token: tokenSchema })

/** `POST /links/exchange`: `session` goes into `Authorization: Bearer …` from now on. */
export const sessionSchema = z.object({
  session: z.string(),
  expiresAt: instant,
  /** With an application: `/applications/me`. With a draft: `/drafts/{draftId}`. */
  kind: z.enum(['application', 'draft']),
  draftId: z.uuid().nullable(),
})
export type SessionAnswer = z.infer<typeof sessionSchema>

export const ownStatuses = [
  'received',
  'question_waiting',
  'interview',
  'in_selection',
  'offered',
  'accepted',
  'placed',
  'turned_down',
  'expired',
  'dropped_out',
  'reserve',
  'no_place',
  'withdrawn',
] as const
export type OwnStatus = (typeof ownStatuses)[number]

/** What the person may do now. */
export const ownActs = [
  'edit',
  'answer',
  'withdraw',
  'restore',
  'interview',
  'offer',
  'export',
  'erase',
] as const
export type OwnAct = (typeof ownActs)[number]

export const ownEventKinds = [
  'submitted',
  'edited',
  'withdrawn',
  'restored',
  'information_asked',
  'information_given',
  'interview_invited',
  'interview_booked',
  'interview_moved',
  'interview_cancelled',
  'interview_held',
  'interview_missed',
  'offer_made',
  'offer_accepted',
  'offer_declined',
  'offer_expired',
  'offer_dropped',
  'reserve_told',
  'no_place_told',
  'erasure_asked',
] as const
export type OwnEventKind = (typeof ownEventKinds)[number]

/** `GET /applications/me`: one's own application. */
export const ownApplicationSchema = z.object({
  reference: z.string(),
  /** Of the period, in the language that was asked for. */
  title: z.string(),
  periodId: z.uuid(),
  role: z.string(),
  /** The language the person applied in. */
  locale: localeSchema,
  status: z.enum(ownStatuses),
  name: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  arrivedAt: instant,
  /** Until when it may be changed; null = the period has no close. */
  closesAt: instant.nullable(),
  zone: z.string(),
  /** As they were asked, in the language the person applied in. */
  questions: z.array(questionSchema),
  answers: answersSchema,
  files: z.array(fileSchema).default([]),
  /** A question of staff that waits for an answer. */
  asked: z.object({ at: instant, text: z.string() }).nullable(),
  /** The newest offer of a place; null before there was one. */
  offer: ownOfferSchema.nullable().default(null),
  /** What the programme of one’s group asks to accept, and what one has accepted. */
  agreements: z.array(ownAgreementSchema).default([]),
  /** The person has finished a group: there is a certificate of it. */
  certificate: z.boolean().default(false),
  /** What staff have laid out for the person's group. */
  materials: z.array(materialSchema).default([]),
  history: z.array(z.object({ kind: z.enum(ownEventKinds), at: instant, text: z.string().nullable() })),
  may: z.array(z.enum(ownActs)),
})
export type OwnApplication = z.infer<typeof ownApplicationSchema>

/** `PATCH /applications/me`: what is left out stays as it is; `answers` replaces all answers. */
export const ownChangeSchema = z.strictObject({
  applicant: z
    .strictObject({
      name: lineText(200)
        .pipe(z.string().min(1, { error: 'required' }))
        .optional(),
      phone: lineText(40).optional(),
    })
    .optional(),
  answers: answersSchema.optional(),
})
export type OwnChange = z.output<typeof ownChangeSchema>

/** `POST /applications/me/information` */
export const informationSchema = z.strictObject({
  text: longText(5_000).refine((text) => text.trim() !== '', { error: 'required' }),
})

/** `GET /applications/me/export`: everything that is kept about the application, and of its address. */
export const ownExportSchema = z.object({
  exportedAt: instant,
  application: z.record(z.string(), z.unknown()),
  history: z.array(z.record(z.string(), z.unknown())),
  messages: z.array(z.record(z.string(), z.unknown())),
  files: z.array(z.record(z.string(), z.unknown())).default([]),
  subscriptions: z.array(z.record(z.string(), z.unknown())),
  interviews: z.array(z.record(z.string(), z.unknown())),
  offers: z.array(z.record(z.string(), z.unknown())).default([]),
  /** What mentors who were asked said, once the decision has been told. */
  consultations: z.array(z.record(z.string(), z.unknown())).default([]),
  /** What the person was asked in a group; `answers` is null where they gave none, or gave them without their name. */
  feedback: z.array(z.record(z.string(), z.unknown())).default([]),
  /** What the person was asked once the programme was over, and what they answered. */
  followUps: z.array(z.record(z.string(), z.unknown())).default([]),
  /** Trainings and agreements before the start, with the words that were accepted. */
  preparations: z.array(z.record(z.string(), z.unknown())).default([]),
  /** Places in groups, with the meetings that were logged with the person, and the person's goals and steps. */
  groups: z.array(z.record(z.string(), z.unknown())).default([]),
  /** That staff noted a notice to the funder; what was told in it stands nowhere here. */
  notices: z.array(z.record(z.string(), z.unknown())).default([]),
})
export type OwnExport = z.infer<typeof ownExportSchema>

/** `GET /applications/me/copy?locale=`: the export in words, to read or print; what only machines need is left out. */
export const ownCopySchema = z.object({
  exportedAt: instant,
  /** IANA: its instants are told in it. */
  zone: z.string(),
  sections: z.array(
    z.object({
      heading: z.string(),
      entries: z.array(z.array(z.object({ name: z.string(), text: z.string() }))),
    }),
  ),
})
export type OwnCopy = z.infer<typeof ownCopySchema>

/** `GET /applications/me/certificate?locale=`: of the newest group that the person finished, as a PDF in base64. */
export const ownCertificateSchema = z.object({ pdf: z.base64() })

const hex = z.string().regex(/^[0-9a-f]{64}$/, { error: 'invalid' })

/** `POST /applications/proof`: the work that a receipt asked for, done. */
export const proofSchema = z.strictObject({
  challenge: hex,
  salt: z.string().max(300, { error: 'invalid' }),
  signature: hex,
  number: z.number({ error: 'invalid' }).int().nonnegative().max(10_000_000),
})

/** `POST /subscriptions`: "tell me when it opens". */
export const subscriptionRequestSchema = z.strictObject({
  email: emailSchema,
  locale: localeSchema,
  programmeId: idSchema,
  /** Null = every industry of the programme. */
  industryId: idSchema.nullable(),
  /** A role key of the programme. */
  role: lineText(60).pipe(z.string().min(1, { error: 'required' })),
})
export type SubscriptionRequest = z.output<typeof subscriptionRequestSchema>

/** `POST /subscriptions/confirm`, `/subscriptions/unsubscribe`: what it was about, in the subscriber's language. */
export const subscribedSchema = z.object({
  title: z.string(),
  locale: localeSchema,
  expiresAt: instant.nullable(),
})
export type Subscribed = z.infer<typeof subscribedSchema>

/** Parses a body, or names every field that is wrong. */
export function readBody<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
): { ok: true; value: z.output<Schema> } | { ok: false; errors: FieldError[] } {
  const parsed = schema.safeParse(body)
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, errors: fieldErrors(parsed.error, body) }
}
