/** Up to two letters for a person without a picture: of the first and the last name. */
export function initials(name: string): string {
  const names = name
    .trim()
    .split(/[\s-]+/u)
    .filter(Boolean)
  const letters = [names[0], names.length > 1 ? names.at(-1) : undefined].map(
    (part) => [...(part ?? '')].find((sign) => /\p{L}/u.test(sign)) ?? '',
  )
  return letters.join('').toUpperCase()
}

/** A telephone number as an address. */
export const dialled = (phone: string): string => `tel:${phone.replaceAll(/[^+\d]/g, '')}`
