type Tree = { [key: string]: string | Tree }

/** Every word of a tree of translations: `namespace:key` and its text. */
export function wordsOf(tree: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree as Tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${path}${key}`, value] as const] : [...wordsOf(value, `${path}${key}:`)],
    ),
  )
}

/** What a translation must carry over as it is: `{{label}}`, `<1>`, `</1>`, `<a href="…">`; sorted, each once. */
export const marksIn = (text: string): string =>
  [...new Set(text.match(/\{\{.*?\}\}|<\/?(?:\d+|a|br)\b[^>]*>/g))].sort().join(' ')

/** The keys whose text is the same in both. */
export const sameAs = (one: Map<string, string>, other: Map<string, string>): string[] =>
  [...one].filter(([key, text]) => other.get(key) === text).map(([key]) => key)
