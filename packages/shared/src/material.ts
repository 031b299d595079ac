import { z } from 'zod'
import { idSchema } from './application.ts'
import { locales, localeSchema } from './locale.ts'

/** What a file of the material library may be, by its content. */
export const materialKinds = ['pdf', 'docx', 'pptx', 'png', 'jpg'] as const
export type MaterialKind = (typeof materialKinds)[number]

/** For whom: those who lead a group, those who take part in one, or both. */
export const materialAudiences = ['everybody', 'leaders', 'participants'] as const
export type MaterialAudience = (typeof materialAudiences)[number]

/** On the pages of which language it is shown. */
export const materialLanguages = ['all', ...locales] as const
export type MaterialLanguage = (typeof materialLanguages)[number]

/** A whole https address without a name and a password in it. */
export function isMaterialLink(written: string): boolean {
  const url = URL.canParse(written) ? new URL(written) : null
  return url?.protocol === 'https:' && url.hostname.includes('.') && !url.username && !url.password
}

/** One material, as those in a group see it. */
export const materialSchema = z.object({
  id: z.uuid(),
  title: z.string(),
  summary: z.string(),
  /** Of the title and the summary. */
  textLocale: localeSchema,
  link: z.string().nullable(),
  file: z
    .object({ name: z.string(), kind: z.enum(materialKinds), bytes: z.number().int().positive() })
    .nullable(),
})
export type Material = z.infer<typeof materialSchema>

/** `POST /group-logs/material`: the file of one material, with the token of the mailed link. */
export const groupMaterialReadSchema = z.strictObject({
  token: z.string({ error: 'invalid' }).max(200, { error: 'invalid' }),
  id: idSchema,
})
