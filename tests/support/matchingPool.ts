import { languageLevels } from '@jobbuddies/shared'
import { type MatchingProblem, matchingProblemSchema } from '@jobbuddies/shared/matching'

/** Numbers from 0 up to 1, the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const tongues = [
  ['en', 0.85],
  ['fi', 0.5],
  ['sv', 0.25],
  ['ru', 0.12],
  ['ar', 0.1],
] as const

export type PoolShape = {
  people: number
  mentors: number
  fields: number
  mentorBounds: [number, number]
  menteeBounds: [number, number]
  mostGroups: number | null
  seed: number
}

/** Made-up people as they apply: mentors and mentees with languages, wishes, second choices, and a few rules by staff. */
export function matchingPool(shape: PoolShape): MatchingProblem {
  const draw = chance(shape.seed)
  const fields = Array.from({ length: shape.fields }, (_, index) => `field-${index}`)
  const some = (all: readonly string[], share: number) => {
    const chosen = all.filter(() => draw() < share)
    return chosen.length > 0 ? chosen : [all[Math.floor(draw() * all.length)] ?? '']
  }
  const candidates = Array.from({ length: shape.people }, (_, index) => {
    const role = index < shape.mentors ? 'mentor' : 'mentee'
    const first = Math.floor(draw() * fields.length)
    const second = (first + 1) % fields.length
    const two = role === 'mentee' && second !== first && draw() < 0.15
    return {
      id: `person-${index}`,
      role,
      industries: [first, ...(two ? [second] : [])].map((at) => fields[at] ?? ''),
      languages: tongues.flatMap(([language, share]) =>
        draw() < share
          ? [{ language, level: languageLevels[2 + Math.floor(draw() * 5)] ?? ('B1' as const) }]
          : [],
      ),
      subFields: some(['a', 'b', 'c', 'd'], 0.3),
      modes: some(['on_site', 'online'], 0.6),
      places: some(['Helsinki', 'Espoo', 'Vantaa', 'Turku'], 0.35),
      times: some(['morning', 'day', 'evening', 'weekend'], 0.4),
      goals: some(['job', 'cv', 'networks', 'studies'], 0.3),
      level: 1 + Math.floor(draw() * 5),
      experienced: role === 'mentor' && draw() < 0.4,
    }
  })
  const mentee = (at: number) => `person-${shape.mentors + at}`
  return matchingProblemSchema.parse({
    seed: shape.seed,
    roles: [
      { key: 'mentor', facilitator: true, min: shape.mentorBounds[0], max: shape.mentorBounds[1] },
      { key: 'mentee', facilitator: false, min: shape.menteeBounds[0], max: shape.menteeBounds[1] },
    ],
    groups: { max: shape.mostGroups },
    candidates,
    rules: [
      { kind: 'apart', people: [mentee(0), mentee(1)] },
      { kind: 'apart', people: ['person-0', mentee(2)] },
      { kind: 'keep_out', person: mentee(3), group: null },
    ],
  })
}
