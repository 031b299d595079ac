import { esfLastDay, esfStateOf, sensitiveIn } from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'

const zone = 'Europe/Helsinki'

describe('Where a notice stands', () => {
  const at = (now: string, of: { day?: string | null; days?: number; done?: boolean } = {}) =>
    esfStateOf({ done: false, day: '2027-05-31', days: 14, ...of, zone, now: new Date(now) })
  it.each([
    ['the last moment before its day', '2027-05-30T20:59:59.999Z', 'ahead'],
    ['the first moment of its day, on the wall', '2027-05-30T21:00:00.000Z', 'due'],
    ['the last moment of the last day', '2027-06-14T20:59:59.999Z', 'due'],
    ['the moment after', '2027-06-14T21:00:00.000Z', 'overdue'],
  ])('is told on the wall: %s', (_, now, state) => expect(at(now)).toBe(state))
  it('is due on the day itself, when there are no more', () => {
    expect(at('2027-05-31T20:59:59.999Z', { days: 0 })).toBe('due')
    expect(at('2027-05-31T21:00:00.000Z', { days: 0 })).toBe('overdue')
    expect(esfLastDay({ day: '2027-02-20', days: 14 })).toBe('2027-03-06')
  })
  it('is ahead while its day has not come, and done whatever the day', () => {
    expect(at('2030-01-01T00:00:00Z', { day: null })).toBe('ahead')
    expect(at('2027-01-01T00:00:00Z', { done: true })).toBe('done')
    expect(at('2030-01-01T00:00:00Z', { done: true })).toBe('done')
  })
})

describe('A question that may be about something special', () => {
  it.each([
    ['Do you have an illness or a disability?', ['health']],
    ['Hurdan är din hälsa?', ['health']],
    ['Onko sinulla pitkäaikaissairautta tai vammaa?', ['health']],
    ['Mikä on terveydentilasi?', ['health']],
    ['What is your ethnic background?', ['origin']],
    ['Vilken är din etniska bakgrund?', ['origin']],
    ['Mikä on uskontosi tai poliittinen kantasi?', ['belief', 'politics']],
    ['What is your sexual orientation?', ['orientation']],
    ['Kuulutko ammattiliittoon?', ['union']],
  ])('is told by its words: %s', (text, topics) => expect(sensitiveIn(text)).toEqual(topics))
  it.each([
    'Have you worked in health care?',
    'Jag vill arbeta inom hälsovård',
    'Haluan töihin terveydenhuoltoon',
    'What do you expect from your group?',
    'Terveisesi ryhmälle',
    'En hälsning till gruppen',
    'Which medical field do you work in?',
  ])('is not told of others: %s', (text) => expect(sensitiveIn(text)).toEqual([]))
})
