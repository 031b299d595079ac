import { languageLevels, type LanguageLevel } from '../languages.ts'
import type { Candidate, MatchingProblem, Wish } from './problem.ts'

const rankOf = (level: LanguageLevel) => languageLevels.indexOf(level)

/** Languages that both speak at the level or better, the best shared first. */
export function sharedLanguages(
  one: Candidate,
  other: Candidate,
  level: LanguageLevel,
): { language: string; level: LanguageLevel }[] {
  const least = rankOf(level)
  return one.languages
    .flatMap(({ language, level: own }) => {
      const theirs = other.languages.find((each) => each.language === language)
      if (!theirs) return []
      const shared = Math.min(rankOf(own), rankOf(theirs.level))
      return shared >= least ? [{ language, level: languageLevels[shared] ?? level }] : []
    })
    .toSorted((a, b) => rankOf(b.level) - rankOf(a.level) || (a.language < b.language ? -1 : 1))
}

/** Can these two talk? Who told no language is not held back by it. */
export const canTalk = (one: Candidate, other: Candidate, level: LanguageLevel): boolean =>
  one.languages.length === 0 || other.languages.length === 0 || sharedLanguages(one, other, level).length > 0

/** May the person be in a group of this field? */
export const fitsField = (person: Candidate, industry: string | null): boolean =>
  industry === null || person.industries.length === 0 || person.industries.includes(industry)

/** A wish that is met, what it is worth, and the values that make it so. */
export type Met = { wish: Wish; points: number; values: string[] }

const sets = ['subFields', 'modes', 'places', 'times', 'goals'] as const

/** What being in a group of this field led by `lead` grants a person. */
export function metWishes({
  person,
  lead,
  industry,
  problem: { weights, language },
}: {
  person: Candidate
  lead: Candidate
  industry: string | null
  problem: Pick<MatchingProblem, 'weights' | 'language'>
}): Met[] {
  const met: Met[] = []
  const add = (wish: Wish, points: number, values: string[]) => {
    if (points > 0) met.push({ wish, points, values })
  }
  const choice = industry === null ? 0 : Math.max(0, person.industries.indexOf(industry))
  add('industry', Math.floor(weights.industry / 2 ** choice), [String(choice + 1)])
  if (person.id === lead.id) return met
  const spoken = sharedLanguages(person, lead, language.level)
  if (spoken.length > 0) {
    add(
      'language',
      weights.language,
      spoken.map(({ language: name, level }) => `${name}:${level}`),
    )
  }
  for (const wish of sets) {
    const common = person[wish].filter((value) => lead[wish].includes(value))
    if (common.length > 0) add(wish, weights[wish], common)
  }
  if (person.level !== null && lead.level !== null && Math.abs(person.level - lead.level) <= 1) {
    add('level', weights.level, [String(person.level)])
  }
  return met
}

export const pointsOf = (met: readonly Pick<Met, 'points'>[]): number =>
  met.reduce((sum, { points }) => sum + points, 0)
