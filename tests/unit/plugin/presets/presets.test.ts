import { locales, modelFaults } from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'
import { presets } from '../../../../packages/plugin/src/presets/index.ts'

/** Every text in languages that stands somewhere in a preset. */
function textsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return 'en' in value ? [value as Record<string, unknown>] : Object.values(value).flatMap(textsIn)
}

const bounds = (key: string) =>
  Object.fromEntries(
    (presets.find((preset) => preset.key === key)?.roles ?? []).map((role) => [
      role.key,
      [role.min, role.max],
    ]),
  )

describe('The models to start from', () => {
  it('are those of five programmes', () => {
    expect(presets.map(({ key }) => key)).toEqual([
      'jobbuddies',
      'akava',
      'iwwof',
      'catch-up-with-work',
      'eme',
    ])
  })

  it.each(presets.map((preset) => [preset.key, preset] as const))('make a group: %s', (_key, preset) => {
    const named = (preset.trainings ?? []).map(({ role }) => role)
    expect(modelFaults({ roles: preset.roles, named })).toEqual([])
  })

  it.each(presets.map((preset) => [preset.key, preset] as const))(
    'speak every language: %s',
    (_key, preset) => {
      const texts = textsIn(preset)
      expect(texts.length).toBeGreaterThan(4)
      for (const text of texts) {
        expect(Object.keys(text).sort()).toEqual([...locales].sort())
        for (const locale of locales) expect(String(text[locale]).trim()).not.toBe('')
      }
    },
  )

  it('have the bounds that their sources name', () => {
    expect(bounds('jobbuddies')).toEqual({ mentor: [2, 3], mentee: [10, 12] })
    expect(bounds('akava')).toEqual({ mentor: [1, 2], mentee: [1, 1] })
    expect(bounds('iwwof')).toEqual({ mentor: [1, 1], mentee: [1, 1] })
    expect(bounds('catch-up-with-work').tutor).toEqual([2, 2])
    expect(bounds('eme')).toMatchObject({ tutor: [1, 1], counsellor: [1, 1] })
  })

  it('name the fifteen unions that mentor, each with its professions', () => {
    const unions = presets.find(({ key }) => key === 'akava')?.supporters ?? []
    expect(new Set(unions.map(({ partner }) => partner)).size).toBe(15)
    expect(unions.every(({ scope }) => scope)).toBe(true)
  })
})
