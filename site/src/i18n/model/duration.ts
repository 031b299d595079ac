import type { Locale } from '@jobbuddies/shared'

const numbers: Record<Locale, Intl.NumberFormat> = {
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
  sv: new Intl.NumberFormat('sv-FI', { maximumFractionDigits: 1 }),
  fi: new Intl.NumberFormat('fi-FI', { maximumFractionDigits: 1 }),
}

export const numberText = (locale: Locale, value: number): string => numbers[locale].format(value)

/** From and to, in whole or half hours where that is exact, otherwise in minutes: `3–4` of `hours`. */
export function spanOf({ locale, min, max }: { locale: Locale; min: number; max: number }): {
  text: string
  unit: 'hours' | 'minutes'
  /** Exactly one of the unit. */
  single: boolean
} {
  const inHours = min >= 60 && min % 30 === 0 && max % 30 === 0
  const [from, to] = inHours ? [min / 60, max / 60] : [min, max]
  const text = [...new Set([from, to])].map((value) => numberText(locale, value)).join('–')
  return { text, unit: inHours ? 'hours' : 'minutes', single: from === 1 && to === 1 }
}
