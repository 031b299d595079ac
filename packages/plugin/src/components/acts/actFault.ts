import type { Locale } from '@jobbuddies/shared'
import type { ActFault } from '../../acts/perform.ts'
import { actWords } from '../../translations/actWords.ts'
import { nameOfLanguage } from '../desk/LanguageMark.tsx'
import { instantText } from '../timeText.ts'

const isFault = (body: unknown): body is ActFault =>
  typeof body === 'object' && body !== null && typeof (body as { code?: unknown }).code === 'string'

/** Why an act was not done, in words; `otherwise` where the service said nothing of it. */
export function actFaultText({
  body,
  zone,
  language,
  otherwise,
}: {
  body: unknown
  zone: string
  language: string
  otherwise: string
}): string {
  if (!isFault(body)) return otherwise
  const words = actWords(language)
  if (body.code === 'refused') return body.message
  if (body.code === 'reason_missing')
    return words.reasonMissing(
      body.languages.map((locale: Locale) => nameOfLanguage(locale, language)).join(', '),
    )
  if (body.code !== 'changed') return words.refused[body.code]
  const { last } = body
  const when = last ? instantText({ instant: new Date(last.at), zone, language }) : ''
  return last ? `${words.changed} ${words.changedBy(last.by ?? words.somebody, when)}` : words.changed
}
