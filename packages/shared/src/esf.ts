import { daysAfter } from './sessionPlan.ts'
import { wallTime } from './zone.ts'

/** What everybody in a project of ESF+ tells the authority themselves: that they begin, and that they have ended. */
export const esfNotices = ['start', 'end'] as const
export type EsfNotice = (typeof esfNotices)[number]

/** `ahead`: its day has not come; `due`: from its day to the last one; `overdue`: after that. */
export const esfStates = ['ahead', 'due', 'overdue', 'done'] as const
export type EsfState = (typeof esfStates)[number]

/** The last day of a notice about a day (`2027-05-31`), so many days later. */
export const esfLastDay = ({ day, days }: { day: string; days: number }): string => daysAfter(day, days)

/** Where a notice stands at `now`. `day`: what it is about; null while that has not come. Days are of the zone's wall. */
export function esfStateOf({
  done,
  day,
  days,
  zone,
  now,
}: {
  done: boolean
  day: string | null
  /** How many days later it may be given. */
  days: number
  zone: string
  now: Date
}): EsfState {
  if (done) return 'done'
  const today = wallTime({ instant: now, zone }).slice(0, 10)
  if (day === null || today < day) return 'ahead'
  return today <= esfLastDay({ day, days }) ? 'due' : 'overdue'
}

/** What the GDPR calls special, and forms of ours do not ask: whoever funds asks the person. */
export const sensitiveTopics = ['health', 'origin', 'belief', 'politics', 'orientation', 'union'] as const
export type SensitiveTopic = (typeof sensitiveTopics)[number]

/** Stems in the three languages. The field of work that is called health care is none of them. */
const stems: Record<SensitiveTopic, RegExp> = {
  health:
    /\b(?:health(?![ -]?care| sector)|illness|disease|medical (?!field)|disab|diagnos|pregnan|hälsa\b|hälsotillstånd|gravid)|sjukdom|funktionsneds|funktionshind|terveydenti|terveytesi|terveyteesi|sairau|sairas|vammai|vammaa|raskaana|raskaus/,
  origin: /\b(?:ethnic|race\b|racial|skin colou?r|etnisk|hudfärg|etni|ihonväri|rotu)/,
  belief: /\b(?:religio|faith\b|trosuppfattning|livsåskådning|uskonto|uskonnol|vakaumu)/,
  politics: /\b(?:political|politisk|poliitti)/,
  orientation: /\b(?:sexual|gender identity|sexuell|könsidentitet|seksuaali|sukupuoli-identiteet)/,
  union: /\b(?:trade union|fackförbund|fackförening|ammattiliit)/,
}

/** Which special topics a question may be about, by its words alone: a hint for people, no judgement. */
export const sensitiveIn = (text: string): SensitiveTopic[] =>
  sensitiveTopics.filter((topic) => stems[topic].test(text.toLowerCase()))
