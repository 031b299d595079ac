const type = 'language'
const names = new Map([
  ['en', new Intl.DisplayNames(['en'], { type })],
  ['sv', new Intl.DisplayNames(['sv'], { type })],
  ['fi', new Intl.DisplayNames(['fi'], { type })],
])

/** `Finnish B1` for `fi:B1`, in a language of the admin. */
export function languageText(part: string, language: string): string {
  const [code = '', level = ''] = part.split(':')
  try {
    return `${(names.get(language) ?? names.get('en'))?.of(code) ?? code} ${level}`.trim()
  } catch {
    // An answer of before, which is no code of a language.
    return part
  }
}
