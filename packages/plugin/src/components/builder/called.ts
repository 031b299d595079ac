import type { PlanReport } from '../../groups/contract.ts'
import type { Proposal } from '@jobbuddies/shared/matching'
import type { BuilderWords, Called } from '../../translations/builder/types.ts'
import { dateFormat } from '../dateFormat.ts'

type Names = { language: Intl.DisplayNames; list: Intl.ListFormat }
const known = new Map<string, Names>()

function namesIn(locale: string): Names {
  const names = known.get(locale) ?? {
    // eslint-disable-next-line no-restricted-syntax -- kept in the module-level map above
    language: new Intl.DisplayNames(locale, { type: 'language' }),
    // eslint-disable-next-line no-restricted-syntax -- kept in the module-level map above
    list: new Intl.ListFormat(locale, { type: 'conjunction' }),
  }
  known.set(locale, names)
  return names
}

/** An instant as whoever looks at the screen reads clocks. */
export const whenText = (instant: string, locale: string): string =>
  dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant))

/** How a plan's ids and values are called; groups of a proposal that are not there yet after whom they gather around. */
export function calledIn({
  report,
  words,
  locale,
  result,
}: {
  report: PlanReport
  words: BuilderWords
  locale: string
  result?: Proposal | null
}): Called {
  const people = new Map(report.people.map(({ id, name }) => [id, name]))
  const groups = new Map(report.groups.map(({ id, name }) => [id, name]))
  const { language, list } = namesIn(locale)
  const person = (id: string) => people.get(id) ?? id.slice(0, 8)
  const industry = (id: string | null) => (id === null ? words.group.anyField : (report.industries[id] ?? ''))
  return {
    person,
    industry,
    group: (key) => {
      const fresh = result?.groups.find((group) => group.key === key)
      const name = groups.get(key)
      if (name !== undefined) return name
      return fresh ? words.proposals.newOne(industry(fresh.industry), person(fresh.lead)) : key.slice(0, 8)
    },
    role: (key) => report.roles.find((role) => role.key === key)?.name ?? key,
    value: (value) => report.labels[value] ?? value,
    language: (spoken) => {
      const [code = '', level = ''] = spoken.split(':')
      return `${language.of(code) ?? code} ${level === 'native' ? '' : level}`.trim()
    },
    list: (all) => list.format(all),
  }
}
