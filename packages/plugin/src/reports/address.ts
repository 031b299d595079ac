import type { ReportQuery } from './contract.ts'

/** A report's choice as the query of an address; what is left at its default is left out. `change`: with these instead. */
export function reportAddress(query: ReportQuery, change: Partial<ReportQuery> = {}): string {
  const { page, by, ...rest } = { ...query, page: 1, ...change }
  const wanted = {
    ...rest,
    ...(by === 'programme' ? {} : { by }),
    ...(page === 1 ? {} : { page: String(page) }),
  }
  const said = Object.entries(wanted).flatMap(([name, value]) => (value ? [[name, value] as const] : []))
  const text = new URLSearchParams(said.map(([name, value]) => [name, value])).toString()
  return text ? `?${text}` : ''
}
