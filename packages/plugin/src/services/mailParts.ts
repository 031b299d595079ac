import { type Appointment, type Locale, sitePaths } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import type { MailKey } from '../mail/keys.ts'
import type { MailLink } from '../mail/layout.ts'
import { mailWords } from '../mail/words/index.ts'
import type { PublicContent } from './publicContent.ts'
import type { Holder, Purpose } from './tokens.ts'

/** A row of the outbox as far as composing goes. */
export type MailRow = {
  id: string
  to: string
  locale: string
  template: string
  data: Record<string, unknown> | null
  application_id: string | null
}

export type MailSources = {
  pool: Pool
  content: PublicContent
  siteUrl: string
  now: () => Date
  /** Hours before an interview in which the person can change it no more. */
  interviewNoticeHours: number
}
export type TokenMaker = (purpose: Exclude<Purpose, 'session'>, holder: Holder) => Promise<string>
export type Parts = {
  values: Record<string, string>
  links: MailLink[]
  unsubscribe?: string
  /** For a mail about an hour at which the person is to be somewhere; nothing where there is only a last day. */
  calendar?: Appointment
}
export type Of = MailSources & { row: MailRow; locale: Locale; token: TokenMaker }

export const text = (value: unknown): string => (typeof value === 'string' ? value : '')
export const label = ({ row, locale }: Of): string => mailWords[locale].open[row.template as MailKey]

/** An address of the site with the token; the site asks before it does anything with it. */
export const tokenUrl = ({ siteUrl }: Of, path: string, token: string) => `${siteUrl}${path}?t=${token}`

export const statusLink = async (of: Of, application: string): Promise<MailLink> => ({
  label: label(of),
  url: tokenUrl(of, sitePaths.application(of.locale), await of.token('status', { application })),
})
