import { z } from 'zod'
import { idSchema } from './application.ts'

/** What a programme wants done before a group begins: a training of one role, an agreement of everybody. */
export const preparationKinds = ['training', 'agreement'] as const
export type PreparationKind = (typeof preparationKinds)[number]

/** That people did it, or, without a day, that they did not after all. */
export const preparationSchema = z.strictObject({
  applications: z.array(idSchema).min(1, { error: 'required' }).max(200),
  kind: z.enum(preparationKinds),
  /** Which one of the programme's: the id of its row. */
  part: z.string().min(1).max(64),
  /** `2027-05-31` */
  on: z.iso.date({ error: 'invalid' }).nullable(),
  /** Of a training: how many hours they took part. */
  hours: z.number().min(0.5).max(1000).nullable().default(null),
})
export type PreparationWrite = z.output<typeof preparationSchema>

/** Is it done? A training that has hours is, once all of them are. */
export const isPrepared = ({
  on,
  hours,
  needed,
}: {
  on: string | null
  hours: number | null
  /** Hours that the programme wants; null: it names none. */
  needed: number | null
}): boolean => on !== null && (needed === null || (hours ?? 0) >= needed)
