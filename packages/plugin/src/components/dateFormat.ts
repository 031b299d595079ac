/** A language of the admin as `Intl` knows it: English as it is written in Finland. */
export const tagOf = (language: string): string => (language === 'en' ? 'en-GB' : language)

const formatters = new Map<string, Intl.DateTimeFormat>()

/** The formatter of a language for these options, made once. */
export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`
  let formatter = formatters.get(key)
  if (!formatter) {
    // eslint-disable-next-line no-restricted-syntax -- kept in the module-level map above
    formatter = new Intl.DateTimeFormat(tagOf(language), options)
    formatters.set(key, formatter)
  }
  return formatter
}
