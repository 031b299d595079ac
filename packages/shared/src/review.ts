import { z } from 'zod'

/** Something that reviewers score, from 0 to `scale`. */
export type Criterion = { key: string; weight: number; scale: number }

export const scoresSchema = z.record(z.string().max(40), z.number().int().min(0).max(100))
export type Scores = z.infer<typeof scoresSchema>

/** Keys of criteria whose score is missing or beyond its scale, and of scores that no criterion asks for. */
export function scoreFaults({
  criteria,
  scores,
}: {
  criteria: readonly Criterion[]
  scores: Scores
}): string[] {
  const known = new Set(criteria.map(({ key }) => key))
  const wrong = criteria.filter(({ key, scale }) => {
    const score = scores[key]
    return score === undefined || !Number.isInteger(score) || score < 0 || score > scale
  })
  return [...wrong.map(({ key }) => key), ...Object.keys(scores).filter((key) => !known.has(key))]
}

/**
 * What one reviewer gives in all, from 0 to 100 with one decimal: each score as a part of its scale, by weight. Null while a
 * criterion of now has no score, or when there is nothing to weigh.
 */
export function reviewTotal({
  criteria,
  scores,
}: {
  criteria: readonly Criterion[]
  scores: Scores
}): number | null {
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0)
  if (weights <= 0 || criteria.some(({ key, scale }) => scores[key] === undefined || scale <= 0)) return null
  const sum = criteria.reduce(
    (part, { key, weight, scale }) => part + weight * Math.min((scores[key] ?? 0) / scale, 1),
    0,
  )
  return Math.round((sum / weights) * 1_000) / 10
}

/** What all reviewers give together: the mean of the complete ones, and how far apart they are. */
export function totalOf(totals: readonly (number | null)[]): {
  mean: number | null
  spread: number
  complete: number
} {
  const given = totals.filter((total) => total !== null)
  if (given.length === 0) return { mean: null, spread: 0, complete: 0 }
  const mean = given.reduce((sum, total) => sum + total, 0) / given.length
  const spread = Math.max(...given) - Math.min(...given)
  return { mean: Math.round(mean * 10) / 10, spread: Math.round(spread * 10) / 10, complete: given.length }
}
