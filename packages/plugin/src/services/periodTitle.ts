import { type Locale, type Localized, locales } from '@jobbuddies/shared'

type Text = Partial<Localized> | null | undefined

/** The text in a language, or in the first one that has it. */
export const inLocale = (text: Text, locale: Locale): string =>
  text?.[locale] || locales.map((other) => text?.[other]).find(Boolean) || ''

/** What a period is called in one language; where staff wrote no title, after what it is for: "IT: Mentees". */
export function periodTitle({
  title,
  role,
  industry,
  programme,
  locale,
}: {
  title: Text
  /** A role key of the programme. */
  role: string
  industry: { name?: Text } | null | undefined
  programme: { name?: Text; roles?: { key?: unknown; plural?: Text }[] | null } | null | undefined
  locale: Locale
}): string {
  const own = inLocale(title, locale)
  if (own) return own
  const plural = inLocale(programme?.roles?.find(({ key }) => key === role)?.plural, locale) || role
  const scope = inLocale(industry?.name, locale) || inLocale(programme?.name, locale)
  return scope ? `${scope}: ${plural}` : plural
}
