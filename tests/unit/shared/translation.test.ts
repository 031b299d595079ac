import fc from 'fast-check'
import { advance, confirmTexts, type Marks, originalsSchema, translationGaps } from '@jobbuddies/shared'
import type { Locale, TranslationState } from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'
import { runs } from '../../support/properties.ts'

type Texts = Partial<Record<Locale, string>>
const path = 'title'
const at = new Date('2027-03-01T09:00:00Z')

/** The saves of one text, one after the other. An empty text is none. */
function history(...saves: Texts[]): { state: TranslationState; texts: Texts } {
  let state: TranslationState = {}
  let texts: Texts = {}
  for (const save of saves) {
    texts = { ...texts, ...save }
    state = advance({ state, marks: marksOf(texts) })
  }
  return { state, texts }
}
const marksOf = (texts: Texts): Marks => ({
  [path]: Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
})
const staleIn = ({ state, texts }: ReturnType<typeof history>): Locale[] => {
  const gaps = translationGaps({ state, marks: marksOf(texts) })
  return (['en', 'sv', 'fi'] as const).filter((locale) => gaps[locale].stale.length > 0)
}
const missingIn = ({ state, texts }: ReturnType<typeof history>): Locale[] => {
  const gaps = translationGaps({ state, marks: marksOf(texts) })
  return (['en', 'sv', 'fi'] as const).filter((locale) => gaps[locale].missing.length > 0)
}

describe('A translation', () => {
  it('is missing where only the original exists, and nowhere when no language has a text', () => {
    expect(missingIn(history({ en: 'A' }))).toEqual(['sv', 'fi'])
    expect(missingIn(history({ en: 'A', sv: 'a' }))).toEqual(['fi'])
    expect(missingIn(history({ sv: 'a' }))).toEqual(['en', 'fi'])
    expect(missingIn(history({ en: 'A' }, { en: '' }))).toEqual([])
  })
  it('is stale once the original differs from the one it was made from', () => {
    expect(staleIn(history({ en: 'A' }, { sv: 'a' }))).toEqual([])
    expect(staleIn(history({ en: 'A' }, { sv: 'a' }, { en: 'B' }))).toEqual(['sv'])
    expect(staleIn(history({ en: 'A', sv: 'a', fi: 'ä' }, { en: 'B' }, { sv: 'b' }))).toEqual(['fi'])
  })
  it('is fresh again when the original is what it was', () => {
    expect(staleIn(history({ en: 'A', sv: 'a' }, { en: 'B' }, { en: 'A' }))).toEqual([])
  })
  it('that exists before anything is known is taken as translated', () => {
    const marks = marksOf({ en: 'A', sv: 'a' })
    expect(translationGaps({ state: {}, marks }).sv).toEqual({ missing: [], stale: [] })
    expect(staleIn(history({ en: 'A', sv: 'a' }, { en: 'B' }))).toEqual(['sv'])
  })
  it('stays stale when its own change is undone, step by step', () => {
    const stale = [{ en: 'A', sv: 'a' }, { en: 'B' }]
    expect(staleIn(history(...stale, { sv: 'ax' }))).toEqual([])
    expect(staleIn(history(...stale, { sv: 'ax' }, { sv: 'axy' }, { sv: 'a' }))).toEqual(['sv'])
    expect(staleIn(history(...stale, { sv: '' }, { sv: 'a' }))).toEqual(['sv'])
    expect(staleIn(history(...stale, { sv: '' }, { sv: 'b' }))).toEqual([])
  })
  it('is judged right while the original is emptied and written anew', () => {
    expect(staleIn(history({ en: 'A', sv: 'a', fi: 'ä' }, { en: '' }))).toEqual([])
    expect(staleIn(history({ en: 'A', sv: 'a', fi: 'ä' }, { en: '' }, { en: 'B' }))).toEqual(['sv', 'fi'])
    expect(staleIn(history({ en: 'A', sv: 'a', fi: 'ä' }, { en: '' }, { en: 'A' }))).toEqual([])
  })
  it('may be older than the English text', () => {
    const first = [{ sv: 'a' }, { fi: 'ä' }, { en: 'A' }]
    expect(staleIn(history(...first))).toEqual([])
    expect(staleIn(history(...first, { en: 'B' }))).toEqual(['sv', 'fi'])
    expect(staleIn(history({ sv: 'a' }, { fi: 'ä' }, { sv: 'b' }, { en: 'B' }))).toEqual(['fi'])
  })
  it('follows the Swedish text once the English one is gone', () => {
    const gone = [{ en: 'A', sv: 'a', fi: 'ä' }, { en: '' }]
    expect(staleIn(history(...gone, { sv: 'b' }))).toEqual(['fi'])
    expect(staleIn(history(...gone, { sv: 'b' }, { fi: 'ö' }))).toEqual([])
  })
  it('that was restored with its original is as fresh as it was', () => {
    const now = [{ en: 'A', sv: 'a' }, { en: 'B' }, { sv: 'b' }, { en: 'C', sv: 'c' }]
    expect(staleIn(history(...now, { en: 'A', sv: 'a' }))).toEqual([])
    expect(staleIn(history(...now, { en: 'B', sv: 'a' }))).toEqual(['sv'])
    expect(staleIn(history(...now, { en: 'B', sv: 'b' }))).toEqual([])
  })
})

describe('"Still right"', () => {
  const confirm = ({ state, texts }: ReturnType<typeof history>, language: Locale) =>
    confirmTexts({ state, marks: marksOf(texts), language, paths: [path, 'unknown'], by: 'Kim', at })
  it('makes a stale text fresh until the original changes again, and says who said so when', () => {
    const before = history({ en: 'A', sv: 'a' }, { en: 'B' })
    const state = confirm(before, 'sv')
    expect(staleIn({ ...before, state })).toEqual([])
    expect(originalsSchema.parse(state.sv)[path]?.confirmed).toEqual({ by: 'Kim', at: at.toISOString() })
    const texts = { en: 'C', sv: 'a' }
    expect(staleIn({ texts, state: advance({ state, marks: marksOf(texts) }) })).toEqual(['sv'])
  })
  it('has no meaning for an original or for a text that is not there', () => {
    const before = history({ en: 'A' })
    for (const language of ['en', 'sv', 'fi'] as const)
      expect(confirm(before, language)[language] ?? {}).toEqual(before.state[language] ?? {})
  })
})

/** Originals come back now and then; translations are new each time. */
const original = fc.constantFrom('A', 'B', 'C')
const language = fc.constantFrom('sv' as const, 'fi' as const)
const step = fc.oneof(
  original.map((text) => ({ kind: 'original' as const, text })),
  language.map((locale) => ({ kind: 'write' as const, locale })),
  fc.tuple(language, original).map(([locale, text]) => ({ kind: 'both' as const, locale, text })),
  language.map((locale) => ({ kind: 'confirm' as const, locale })),
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never
const fuss = fc.array(fc.constantFrom('', 'junk'), { maxLength: 2 })

/** Plays steps through the rules, and through the rule as a person tells it: made from what, and what is it now? */
function play(steps: readonly Step[], fussing: readonly string[][] = []) {
  let state: TranslationState = {}
  let texts: Texts = { en: 'A' }
  const madeFrom: Texts = {}
  const snapshots: { texts: Texts; stale: Locale[] }[] = []
  const told = () =>
    (['sv', 'fi'] as const).filter((locale) => texts[locale] !== undefined && madeFrom[locale] !== texts.en)
  const save = (change: Texts) => {
    texts = { ...texts, ...change }
    state = advance({ state, marks: marksOf(texts) })
  }
  save({})
  for (const [index, each] of steps.entries()) {
    for (const [at, junk] of (fussing[index] ?? []).entries()) {
      if (each.kind === 'original') save({ en: junk && `${junk} ${index} ${at}` })
      if (each.kind === 'write') save({ [each.locale]: junk && `${junk} ${index} ${at}` })
    }
    if (each.kind === 'confirm') {
      if (texts[each.locale] === undefined) continue
      state = confirmTexts({ state, marks: marksOf(texts), language: each.locale, paths: [path], by: '', at })
      madeFrom[each.locale] = texts.en ?? ''
      continue
    }
    const change: Texts = {}
    if (each.kind !== 'write') change.en = each.text
    if (each.kind !== 'original') change[each.locale] = `${each.locale} ${index}`
    save(change)
    if (each.kind !== 'original') madeFrom[each.locale] = texts.en ?? ''
    snapshots.push({ texts, stale: told() })
  }
  return { state, texts, told: told(), snapshots }
}

describe('Whatever the order of saves', () => {
  const steps = fc.array(step, { maxLength: 30 })
  const save = step.filter(({ kind }) => kind !== 'confirm')
  const saves = fc.array(save, { maxLength: 30 })
  it('stale is what was made from another original', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const end = play(all)
        expect(staleIn(end)).toEqual(end.told)
        expect(originalsSchema.safeParse(end.state.sv).success).toBe(true)
      }),
      runs(500),
    )
  })
  it('what autosave catches half-written makes no difference', () => {
    fc.assert(
      fc.property(steps, fc.array(fuss, { maxLength: 30 }), (all, fussing) => {
        const end = play(all, fussing)
        expect(staleIn(end)).toEqual(end.told)
      }),
      runs(500),
    )
  })
  it('saving again changes nothing', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { state, texts } = play(all)
        expect(advance({ state, marks: marksOf(texts) })).toEqual(state)
      }),
      runs(200),
    )
  })
  it('an undone change leaves everything as it was', () => {
    fc.assert(
      fc.property(steps, language, (all, locale) => {
        const end = play(all)
        const was = end.texts[locale] ?? ''
        let { state } = end
        for (const text of ['never seen', '', 'nor this', was])
          state = advance({ state, marks: marksOf({ ...end.texts, [locale]: text }) })
        expect(staleIn({ state, texts: end.texts })).toEqual(end.told)
      }),
      runs(200),
    )
  })
  it('a restored version is as stale as it was', () => {
    fc.assert(
      fc.property(fc.array(save, { minLength: 1, maxLength: 8 }), fc.nat(7), (all, which) => {
        const { state, texts, snapshots } = play(all)
        const version = snapshots[which % snapshots.length]!
        const back = { ...Object.fromEntries(Object.keys(texts).map((key) => [key, ''])), ...version.texts }
        const restored = advance({ state, marks: marksOf(back) })
        expect(staleIn({ state: restored, texts: back })).toEqual(version.stale)
      }),
      runs(500),
    )
  })
  it('texts do not touch each other', () => {
    fc.assert(
      fc.property(saves, saves, fc.array(fc.boolean(), { maxLength: 60 }), (one, other, turns) => {
        const alone = [play(one), play(other)].map(({ state }) => state.sv?.[path])
        let state: TranslationState = {}
        const queues = [one, other].map((all) => frames(all))
        const now: Texts[] = [{}, {}]
        const order = [...turns, ...Array<boolean>(60).fill(true), ...Array<boolean>(60).fill(false)]
        for (const turn of order) {
          const index = turn ? 0 : 1
          const frame = queues[index]?.shift()
          if (!frame) continue
          now[index] = frame
          state = advance({ state, marks: { one: marksOf(now[0]!)[path]!, other: marksOf(now[1]!)[path]! } })
        }
        expect([state.sv?.one, state.sv?.other]).toEqual(alone)
      }),
      runs(200),
    )
  })
})

/** The texts after each save of `steps`. */
const frames = (steps: readonly Step[]): Texts[] => [
  { en: 'A' },
  ...play(steps).snapshots.map(({ texts }) => texts),
]
