import { z } from 'zod'
import { localeSchema } from './locale.ts'

const version = z.string().regex(/^[0-9a-f]{64}$/, { error: 'invalid' })

/** An agreement of one's programme, as its person sees it. */
export const ownAgreementSchema = z.object({
  /** Which one of the programme's. */
  part: z.string(),
  name: z.string(),
  text: z.string(),
  /** The language of the text, which is another one where it is not written in one’s own. */
  locale: localeSchema,
  /** Stands for its words, in every language that they have; null once it is accepted. */
  version: version.nullable(),
  /** `2027-05-31`; null: not yet. */
  acceptedOn: z.iso.date().nullable(),
})
export type OwnAgreement = z.infer<typeof ownAgreementSchema>

/** `POST /applications/me/agreements`: accepts the words that were shown, and no others. */
export const agreementAcceptSchema = z.strictObject({
  part: z.string({ error: 'invalid' }).min(1, { error: 'required' }).max(64, { error: 'invalid' }),
  version,
})
export type AgreementAccept = z.output<typeof agreementAcceptSchema>
