import type { Locale } from '@jobbuddies/shared'
import { fill, type MailKey } from './keys.ts'
import { type Block, type MailLink, renderHtml } from './layout.ts'
import { type MailText, mailWords } from './words/index.ts'

export type Mail = { subject: string; text: string; html: string }

export type MailContent = {
  key: MailKey
  locale: Locale
  /** What staff wrote in this language; the service's own words stand in for what they did not. */
  written: Partial<MailText> | null
  /** By placeholder. Never an applicant's words. */
  values: Readonly<Record<string, string>>
  links: readonly MailLink[]
  unsubscribe: string | null
}

/** One line without control characters, so that it can stand in a header. */
export const headerText = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 200)

/** A paragraph that is `{link}` alone becomes the buttons; `{link}` inside a sentence becomes the address. */
function blocksOf({
  body,
  values,
  links,
}: Pick<MailContent, 'values' | 'links'> & { body: string }): Block[] {
  const inline = { ...values, link: links[0]?.url ?? '' }
  return body
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .map((paragraph): Block =>
      paragraph.trim() === '{link}'
        ? { kind: 'links', links: [...links] }
        : { kind: 'text', lines: fill(paragraph, inline).trim().split('\n') },
    )
    .filter((block) => (block.kind === 'links' ? block.links.length > 0 : block.lines.join('') !== ''))
}

const textOf = (block: Block): string =>
  block.kind === 'text'
    ? block.lines.join('\n')
    : block.links.map(({ label, url }) => `${label}:\n${url}`).join('\n\n')

/** The mail as it goes out: subject, a text part and an HTML part that say the same. */
export async function compose({
  key,
  locale,
  written,
  values,
  links,
  unsubscribe,
}: MailContent): Promise<Mail> {
  const words = mailWords[locale]
  const standard = words.texts[key]
  const subject = headerText(fill(written?.subject?.trim() || standard.subject, values))
  const blocks = blocksOf({ body: written?.body?.trim() || standard.body, values, links })
  const foot = words.sentBy(values.organisation || values.site || 'JobBuddies')
  const end = unsubscribe === null ? null : { label: words.unsubscribe, url: unsubscribe }
  const html = await renderHtml({ locale, subject, blocks, foot, unsubscribe: end })
  const ends = end ? [`${end.label}:\n${end.url}`] : []
  const text = [...blocks.map(textOf), '--', foot, ...ends].join('\n\n')
  return { subject, text: `${text}\n`, html }
}
