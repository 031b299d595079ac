import { locales } from '@jobbuddies/shared'
import type { Config } from 'payload'
import { OptionsError } from './options.ts'

const ours: Exclude<Config['localization'], false | undefined> = {
  locales: [
    { code: 'en', label: 'English' },
    { code: 'sv', label: 'Svenska' },
    { code: 'fi', label: 'Suomi' },
  ],
  defaultLocale: 'en',
  fallback: true,
}

/**
 * The host's localization if it has one, otherwise ours.
 * @throws {OptionsError} when the host's lacks one of our languages
 */
export function localization(config: Config): Config['localization'] {
  if (!config.localization) return ours
  const codes = config.localization.locales.map((locale) =>
    typeof locale === 'string' ? locale : locale.code,
  )
  const missing = locales.filter((locale) => !codes.includes(locale))
  if (missing.length > 0)
    throw new OptionsError(`JobBuddies: localization.locales must include ${missing.join(', ')}.`)
  return config.localization
}
