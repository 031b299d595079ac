import { candidateFrom, capacityOf, explainGroups, matchingProblemSchema } from '@jobbuddies/shared/matching'
import { describe, expect, it } from 'vitest'

const person = { id: 'a', role: 'mentee', industries: ['it', 'health'] }
const asked = (key: string, kind = 'choice') => ({ key, kind })

describe('A candidate', () => {
  it('is read from the form by the keys of its questions, languages by their kind', () => {
    const questions = [
      asked('tongues', 'language_levels'),
      asked('profession'),
      asked('meeting_mode', 'choices'),
      asked('municipality'),
      asked('availability', 'choices'),
      asked('goals', 'choices'),
      asked('experience', 'scale'),
      asked('mentored_before', 'yes_no'),
      asked('groups', 'scale'),
    ]
    const answers = {
      tongues: ['fi:B1', 'xx:C1', 'en:native', 'sv'],
      profession: 'nurse',
      meeting_mode: ['online'],
      municipality: 'Turku',
      availability: ['evening', 'weekend'],
      goals: ['job'],
      experience: '4',
      mentored_before: 'yes',
      groups: '2',
    }
    expect(candidateFrom({ ...person, questions, answers })).toEqual({
      ...person,
      languages: [
        { language: 'fi', level: 'B1' },
        { language: 'en', level: 'native' },
      ],
      subFields: ['nurse'],
      modes: ['online'],
      places: ['Turku'],
      times: ['evening', 'weekend'],
      goals: ['job'],
      level: 4,
      experienced: true,
      capacity: 2,
    })
  })
  it('of whom nothing was asked has no wishes and one place', () => {
    expect(candidateFrom({ ...person, questions: [], answers: { goals: ['job'] } })).toMatchObject({
      languages: [],
      goals: [],
      level: null,
      experienced: false,
      capacity: 1,
    })
  })
  it('is not read from free texts', () => {
    const questions = [asked('goals', 'long_text'), asked('languages', 'text')]
    const read = candidateFrom({ ...person, questions, answers: { goals: 'A job', languages: 'English' } })
    expect(read).toMatchObject({ goals: [], languages: [] })
  })
  it.each([
    ['0', 0],
    ['3', 3],
    ['51', 50],
    ['many', 1],
  ])('with “%s” groups has %i places', (groups, places) =>
    expect(capacityOf([asked('groups')], { groups })).toBe(places),
  )
})

describe('Groups made by hand', () => {
  const one = (id: string, role: string, of: object = {}) => ({ id, role, industries: ['it'], ...of })
  const problem = matchingProblemSchema.parse({
    roles: [
      { key: 'mentor', facilitator: true, min: 1, max: 1 },
      { key: 'mentee', facilitator: false, min: 1, max: 2 },
    ],
    candidates: [
      one('lead', 'mentor', { times: ['evening'] }),
      one('ada', 'mentee', { times: ['evening'] }),
      one('ben', 'mentee'),
      one('cleo', 'mentee'),
      one('dan', 'mentee', { industries: ['health'] }),
    ],
    rules: [{ kind: 'keep_out', person: 'cleo', group: null }],
  })
  const explained = explainGroups({
    problem,
    groups: [
      { key: 'full', industry: 'it', members: ['ada', 'lead'] },
      { key: 'without a lead', industry: 'it', members: ['ben'] },
      { key: 'empty', industry: null, members: [] },
    ],
  })
  it('gather around whoever can lead, with reasons for each', () => {
    const [full] = explained.groups
    expect(full?.lead).toBe('lead')
    expect(full?.members.find(({ id }) => id === 'ada')?.reasons.map(({ code }) => code)).toEqual([
      'industry',
      'times',
    ])
    expect(full?.members.find(({ id }) => id === 'lead')?.reasons.map(({ code }) => code)).toContain('leads')
    expect(explained.groups.map(({ members }) => members.length)).toEqual([2, 1, 0])
  })
  it('leave nobody without a reason', () =>
    expect(Object.fromEntries(explained.unplaced.map(({ id, reason }) => [id, reason.code]))).toEqual({
      cleo: 'kept_out',
      dan: 'no_group_of_field',
    }))
})
