import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { locales, periodCalendar, type Period } from '@jobbuddies/shared'
import { aPeriod, aSite } from '../../support/siteContent.ts'

const siteUrl = 'https://site.example'
const now = new Date('2027-01-15T10:00:00.000Z')
const day = 86_400_000
const text = (periods: Period[], change: Partial<Parameters<typeof periodCalendar>[0]> = {}) =>
  periodCalendar({ site: aSite({ periods }), siteUrl, now, ...change })

/** The events as a calendar program of another house reads them. */
const read = (ics: string) =>
  new ICAL.Component(ICAL.parse(ics) as never).getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part)
    return {
      uid: event.uid,
      summary: event.summary,
      from: event.startDate.toJSDate().toISOString(),
      to: event.endDate.toJSDate().toISOString(),
      status: String(part.getFirstPropertyValue('status')),
      sequence: Number(part.getFirstPropertyValue('sequence')),
      url: String(part.getFirstPropertyValue('url')),
      description: event.description,
    }
  })

describe('given a period', () => {
  const period = aPeriod(1, { closesAt: '2027-05-31T21:00:00.000Z' })
  it('when reading its calendar, then the opening begins and the closing ends at the instant', () => {
    const [opens, closes] = read(text([period]))
    expect(opens).toMatchObject({
      uid: `${period.id}-opens@jobbuddies`,
      summary: 'Applications open: Period 1',
      from: '2027-01-04T07:00:00.000Z',
      status: 'CONFIRMED',
      url: 'https://site.example/en/apply/period-1',
    })
    expect(closes).toMatchObject({
      uid: `${period.id}-closes@jobbuddies`,
      summary: 'Applications close: Period 1',
      // The end of 31 May in Helsinki: the last hour of that day.
      from: '2027-05-31T20:00:00.000Z',
      to: '2027-05-31T21:00:00.000Z',
    })
  })
  it('when it has no end, then it closes nowhere', () =>
    expect(read(text([aPeriod(1, { closesAt: null })])).map(({ uid }) => uid)).toEqual([
      `${period.id}-opens@jobbuddies`,
    ]))
  it('when staff closed it early, then it closes then', () =>
    expect(read(text([aPeriod(1, { closedAt: '2027-01-10T10:00:00.000Z' })]))[1]?.to).toBe(
      '2027-01-10T10:00:00.000Z',
    ))
  it('when it ended before it opened, then nothing of it happens', () => {
    const events = read(
      text([
        aPeriod(1, {
          opensAt: '2027-03-01T07:00:00.000Z',
          closesAt: '2027-03-20T07:00:00.000Z',
          closedAt: '2027-01-10T10:00:00.000Z',
        }),
      ]),
    )
    expect(events.map(({ status, from }) => [status, from])).toEqual([
      ['CANCELLED', '2027-03-01T07:00:00.000Z'],
      ['CANCELLED', '2027-03-20T06:00:00.000Z'],
    ])
  })
  it('when it is changed, then the same events come with a greater number', () => {
    const before = read(text([period]))
    const after = read(
      text([{ ...period, updatedAt: '2027-01-04T10:00:01.000Z', closesAt: '2027-06-10T21:00:00.000Z' }]),
    )
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid))
    expect(after.map(({ sequence }, index) => sequence - (before[index]?.sequence ?? 0))).toEqual([1, 1])
    expect(after.every(({ sequence }) => sequence > 0 && sequence < 2 ** 31)).toBe(true)
  })
  it('when it is not published, then it is not told', () =>
    expect(read(text([{ ...period, published: false }]))).toEqual([]))
  it('when one is asked for, then only that one is there', () =>
    expect(
      read(text([period, aPeriod(2)], { id: aPeriod(2).id })).map(({ uid }) => uid.slice(34, 36)),
    ).toEqual(['02', '02']))
  it.each([
    [-1, 1],
    [0, 0],
    [1, 0],
  ])('when its closing is 90 days and %i ms ago, then %i events are left', (ms, left) => {
    const closesAt = new Date(now.getTime() - 90 * day - ms).toISOString()
    expect(read(text([aPeriod(1, { opensAt: '2020-01-01T00:00:00.000Z', closesAt })]))).toHaveLength(left)
  })
  it('when nothing changes, then the text stays the same', () =>
    expect(text([period], { now: new Date(now.getTime() + 5000) })).toBe(text([period])))
})

describe('given the form of the file', () => {
  it.each(locales)('when it is in %s, then it says its name in that language', (locale) => {
    const site = { ...aSite({ periods: [aPeriod(1)] }), locale }
    const [name] = /^X-WR-CALNAME:(.+)\r$/m.exec(periodCalendar({ site, siteUrl, now })) ?? []
    expect(name).toContain({ en: 'application periods', sv: 'ansökningstider', fi: 'hakuajat' }[locale])
  })
  it('when there are no periods, then it is an empty calendar', () => expect(read(text([]))).toEqual([]))
  it('when titles hold anything, then lines stay short and what is read is what was written', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (raw) => {
        const title = raw.toWellFormed()
        const ics = text([aPeriod(1, { title })])
        for (const line of ics.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/\p{Cc}/u)
        }
        const written = `Applications open: ${title}`
          .replaceAll(/\r\n?/g, '\n')
          .replaceAll(/(?!\n)\p{Cc}/gu, '')
        expect(read(ics)[0]?.summary).toBe(written)
      }),
      { numRuns: 50 },
    ))
  it('when a title forges an event, then there is none', () =>
    expect(read(text([aPeriod(1, { title: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil' })]))).toHaveLength(
      2,
    ))
})
