import { isLocale, type Locale, locales } from '@jobbuddies/shared'

/** The language that a browser asks for first among ours; English when it asks for none of them. */
export function preferredLocale(header: string | null): Locale {
  const wishes = (header ?? '')
    .slice(0, 500)
    .split(',')
    .flatMap((item, order) => {
      const [tag = '', ...params] = item.trim().toLowerCase().split(';')
      const q = params.map((param) => param.trim()).find((param) => param.startsWith('q='))
      const weight = q ? Number(q.slice(2)) : 1
      const locale = tag.split('-')[0]
      return isLocale(locale) && weight > 0 ? [{ locale, weight, order }] : []
    })
  wishes.sort((a, b) => b.weight - a.weight || a.order - b.order)
  return wishes[0]?.locale ?? locales[0]
}
