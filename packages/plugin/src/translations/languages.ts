import { acceptedLanguages, initI18n } from '@payloadcms/translations'
import { en } from '@payloadcms/translations/languages/en'
import { fi as finnishDates } from 'date-fns/locale/fi'
import type { Config, Payload } from 'payload'
import { editorInFinnish } from './editor.ts'
import { fi } from './fi.ts'
import { over } from './over.ts'
import { sv } from './sv.ts'

type Languages = NonNullable<NonNullable<Config['i18n']>['supportedLanguages']>
type Translations = NonNullable<NonNullable<Config['i18n']>['translations']>

/** The languages of the admin, as `i18n.supportedLanguages` takes them. Payload's type knows no Finnish. */
export const supportedLanguages = { en, sv, fi } as Languages

/** The editor's words, as `i18n.translations` takes them. */
export const translations = { fi: { lexical: editorInFinnish } } as unknown as Translations

/** The host's languages and words with ours added; where both have one, the host's. */
export const addLanguages = (i18n: Config['i18n']): Config['i18n'] => ({
  ...i18n,
  supportedLanguages: { ...supportedLanguages, ...i18n?.supportedLanguages },
  translations: over(
    translations as Parameters<typeof over>[0],
    (i18n?.translations ?? {}) as Parameters<typeof over>[1],
  ),
})

/**
 * Payload reads `Accept-Language` against a list of the languages that it ships, and would answer a Finnish browser in
 * English. This adds Finnish to the list. It takes effect where Payload and this package share one copy of
 * `@payloadcms/translations`; elsewhere Finnish is chosen on the account page.
 */
export function listenForFinnish(): void {
  const known = acceptedLanguages as unknown as string[]
  if (!known.includes('fi')) known.push('fi')
}

/** Gives Finnish its calendar words on the server. Payload makes one translator per language and keeps it. */
export async function speakFinnishDates({ config }: Payload): Promise<void> {
  const { supportedLanguages: offered } = config.i18n
  if (!('fi' in offered)) return
  for (const context of ['api', 'client'] as const) {
    const translator = await (initI18n as (of: object) => Promise<{ dateFNS: unknown }>)({
      config: config.i18n,
      context,
      language: 'fi',
    })
    translator.dateFNS = finnishDates
  }
}

/**
 * Payload keeps the fields of each collection once per process, with labels in the language of whoever came first, and
 * shows them so to everybody who compares versions. Told always not to keep them, it makes them for each request.
 */
export function forgetLabels(): void {
  Object.defineProperty(globalThis, '_payload_doNotCacheClientSchemaMap', {
    configurable: true,
    get: () => true,
    set: () => undefined,
  })
}
