/** Joins both sides of a dash, as in 2–3: a line may end after the whole range, not within it. */
export const unbroken = (text: string): string => text.replaceAll(/(?<=\d)–(?=\d)/g, '\u2060–\u2060')
