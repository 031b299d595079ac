import type { ReportWords } from '../../translations/reports/types.ts'
import { tagOf } from '../dateFormat.ts'

const kinds = {
  amount: { maximumFractionDigits: 0 },
  share: { style: 'percent', maximumFractionDigits: 0 },
  euros: { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 },
} as const
const formatters = new Map<string, Intl.NumberFormat>()

function formatter(kind: keyof typeof kinds, language: string): Intl.NumberFormat {
  const key = `${kind} ${language}`
  let known = formatters.get(key)
  if (!known) {
    // eslint-disable-next-line no-restricted-syntax -- kept in the module-level map above
    known = new Intl.NumberFormat(tagOf(language), kinds[kind])
    formatters.set(key, known)
  }
  return known
}

/** `12,345`; words where the number is not told. */
export const amountText = (
  amount: number | null,
  { language, words }: { language: string; words: ReportWords },
): string => (amount === null ? words.few : formatter('amount', language).format(amount))

/** `34%`, of a part of one. */
export const shareText = (share: number, language: string): string =>
  formatter('share', language).format(share)

/** `€12,345` */
export const eurosText = (euros: number, language: string): string =>
  formatter('euros', language).format(euros)
