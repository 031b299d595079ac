import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Locale, newsItemSchema, pageSchema, siteSchema } from '@jobbuddies/shared'
import { z } from 'zod'
import type { Content } from './content.ts'

const snapshotSchema = z.object({
  version: z.literal(1),
  site: siteSchema,
  news: z.array(newsItemSchema),
  pages: z.array(pageSchema),
})

const fileOf = (folder: string, locale: Locale) => join(folder, `snapshot-${locale}.json`)

/** The last good content as it was left on disk; null when there is none that can be used. */
export async function readSnapshot({
  folder,
  locale,
}: {
  folder: string
  locale: Locale
}): Promise<Content | null> {
  try {
    const { version: _version, ...content } = snapshotSchema.parse(
      JSON.parse(await readFile(fileOf(folder, locale), 'utf8')),
    )
    return content
  } catch {
    return null
  }
}

/** Written beside and renamed, so that a crash leaves the old one or the new one. */
export async function writeSnapshot({
  folder,
  locale,
  content,
}: {
  folder: string
  locale: Locale
  content: Content
}): Promise<void> {
  const file = fileOf(folder, locale)
  const draft = `${file}.${process.pid}.tmp`
  await mkdir(folder, { recursive: true })
  await writeFile(draft, JSON.stringify({ version: 1, ...content }))
  await rename(draft, file)
}
