import { z } from 'zod'
import { answersSchema, idSchema } from './application.ts'
import { localeSchema } from './locale.ts'
import { questionSchema } from './question.ts'
import { longText } from './text.ts'

const instant = z.iso.datetime({ offset: true })
const token = z.string({ error: 'invalid' }).max(200, { error: 'invalid' })

/** Would a mentor like to have somebody in the group? */
export const consultWishes = ['yes', 'perhaps', 'no'] as const
export type ConsultWish = (typeof consultWishes)[number]
const wish = z.enum(consultWishes, { error: 'invalid' }).nullable()

/** `POST /consultations/read`: what a mentor who is asked may know of the candidates. */
export const consultationSchema = z.object({
  /** Of the period. */
  title: z.string(),
  expiresAt: instant,
  zone: z.string(),
  candidates: z.array(
    z.object({
      id: z.uuid(),
      /** From 1; stands in for the name. */
      number: z.int(),
      /** Null unless the programme shows names to mentors. */
      name: z.string().nullable(),
      questions: z.array(questionSchema),
      answers: answersSchema,
      wish,
      comment: z.string(),
    }),
  ),
})
export type Consultation = z.infer<typeof consultationSchema>

export const consultationReadSchema = z.strictObject({ token, locale: localeSchema })

/** `POST /consultations/say`: replaces what the mentor said of one candidate before. */
export const consultationSaySchema = z.strictObject({
  token,
  candidateId: idSchema,
  wish,
  comment: longText(2_000),
})
export type ConsultationSay = z.output<typeof consultationSaySchema>

const hidden = '•••'
const address = /[^\s@<>()[\],;:]+@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}/gu
const link = /\b(?:https?:\/\/|www\.)\S+/gi
/** Seven digits or more, however they are written; years, amounts and dates stay. */
const phone = /(?<!\d)(?!\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}(?!\d))\+?\d(?:[\s().\-/]*\d){6,}/g

/**
 * A text without addresses, links, telephone numbers and the words of a name. It takes out what tells plainly who somebody is or how
 * to reach them; what people write of their lives may still do so.
 */
export function redacted({ text, name }: { text: string; name: string }): string {
  const words = name.split(/[\s,.]+/).filter((word) => word.length > 1)
  const plain = text.replaceAll(address, hidden).replaceAll(link, hidden).replaceAll(phone, hidden)
  return words.reduce(
    (left, word) =>
      left.replaceAll(
        new RegExp(
          `(?<![\\p{L}\\p{N}])${word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
          'giu',
        ),
        hidden,
      ),
    plain,
  )
}
