import { groupRefusals } from '@jobbuddies/shared'
import type { Finding, NoPlace, Reason } from '@jobbuddies/shared/matching'
import { describe, expect, it } from 'vitest'
import type { Called } from '../../../packages/plugin/src/translations/builder/types.ts'
import { builderWords, refusalText } from '../../../packages/plugin/src/translations/builderWords.ts'

const called: Called = {
  person: (id) => `<${id}>`,
  group: (key) => `[${key}]`,
  industry: (id) => id ?? '–',
  role: (key) => key.toUpperCase(),
  value: (value) => value,
  language: (spoken) => spoken,
  list: (words) => words.join(', '),
}
const reasons: Reason['code'][] = [
  'language',
  'subFields',
  'modes',
  'places',
  'times',
  'level',
  'goals',
  'industry',
  'mix',
  'leads',
  'pinned',
  'together',
  'stays',
]
const shortage = { role: 'mentor', industry: 'IT', have: 1, need: 2 }
const noPlaces: NoPlace[] = [
  { code: 'kept_out' },
  { code: 'role_unknown' },
  { code: 'no_capacity' },
  { code: 'no_group_of_field', lacking: [shortage] },
  { code: 'no_group_of_field', lacking: [] },
  { code: 'no_common_language', group: 'g' },
  { code: 'kept_apart', from: ['p'], group: 'g' },
  { code: 'only_together', with: ['p'] },
  { code: 'others_suited_better', group: 'g', by: 3 },
  { code: 'groups_full', groups: ['g'] },
  { code: 'better_for_all' },
]
const findings: Finding[] = [
  { code: 'too_few', ...shortage },
  ...(['fields', 'apart', 'too_many', 'language', 'absent', 'nowhere'] as const).map((because): Finding => ({
    code: 'never_together',
    people: ['p', 'q'],
    because,
  })),
  ...(['group_gone', 'absent', 'field', 'language', 'kept_out', 'bounds'] as const).map(
    (because): Finding => ({ code: 'pin_impossible', person: 'p', group: 'g', because, lacking: [] }),
  ),
  { code: 'too_few_groups', need: 3, most: 2 },
  {
    code: 'conflict',
    rules: [
      { kind: 'pin', person: 'p', group: 'g' },
      { kind: 'keep_out', person: 'q', group: null },
      { kind: 'apart', people: ['p', 'q'] },
    ],
  },
]

describe.each(['en', 'sv', 'fi'])('The group builder in %s', (language) => {
  const words = builderWords(language)
  const isSentence = (text: string) => {
    expect(text.length).toBeGreaterThan(5)
    expect(text).not.toMatch(/undefined|null|NaN|\(\)| {2}/)
  }
  it('has other words for each reason, each want of a place and each finding', () => {
    const said = [
      ...reasons.map((code) => words.reason({ code, points: 1, values: ['1'] }, called)),
      ...noPlaces.map((reason) => words.noPlace(reason, called)),
      ...findings.map((finding) => words.finding(finding, called)),
    ]
    said.forEach(isSentence)
    expect(new Set(said).size).toBe(said.length)
  })
  it('says who, where and how many when it refuses, with and without a name of who came first', () => {
    const about = { person: 'Ada', group: 'IT 1', role: 'mentee', have: 12, need: 12, people: ['Ben'] }
    const said = [...groupRefusals, 'searching' as const].flatMap((code) =>
      [null, 'Anna'].map((by) => refusalText(words, { code, ...about, by }, called)),
    )
    said.forEach(isSentence)
    expect(refusalText(words, { code: 'group_full', ...about }, called)).toMatch(/IT 1.*MENTEE.*12/)
    expect(refusalText(words, { code: 'in_group', ...about, by: 'Anna' }, called)).toMatch(/Ada.*IT 1.*Anna/)
  })
})
