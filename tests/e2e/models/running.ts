import { randomUUID } from 'node:crypto'
import { type GroupLog, type Localized, locales } from '@jobbuddies/shared'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { RunReport } from '../../../packages/plugin/src/running/contract.ts'
import { runWords } from '../../../packages/plugin/src/translations/runWords.ts'
import { wordsOf } from '../../../site/src/i18n/words.ts'
import { visit } from '../../support/browser.ts'
import { faultsOf, narrow } from '../../support/browserAxe.ts'
import { api } from '../../support/roundPeople.ts'
import type { Rest } from '../../support/stackApi.ts'
import { mailsTo } from '../../support/stackMail.ts'
import { stack } from '../../support/stackShared.ts'
import { eventually } from '../../support/waiting.ts'
import { acceptByLink } from './accepting.ts'
import { firstDay, type Journey, leads, meetingBounds, togetherOf } from './model.ts'

const words = runWords('en')
const says = (page: Page, text: string | RegExp) =>
  page.locator('.jb-status', { hasText: text }).first().waitFor()

const groupsOf = ({ groups }: Journey) => {
  const [first, ...others] = groups
  if (!first) throw new Error('There is no group')
  return { first, others }
}
const reportOf = async (rest: Rest, group: string) =>
  (await rest<RunReport>('GET', `/editor/groups/${group}`)).body
const done = async (rest: Rest, path: string, body: object = {}) =>
  expect((await rest('POST', path, body)).status, path).toBe(200)

/** What the model wants before the start is recorded, and the group begins; before that it does not. */
export async function begin(page: Page, journey: Journey, rest: Rest): Promise<void> {
  const { preset } = journey
  const { first, others } = groupsOf(journey)
  const startsOn = firstDay({ preset, now: new Date() })
  const { trainings = [], agreements = [] } = preset
  await acceptByLink(journey, await reportOf(rest, first.id))
  await page.goto(`${stack.cms}/admin/groups/run?group=${first.id}`)
  const start = page.getByRole('button', { name: words.start.act })
  await page.getByLabel(words.start.startsOn).fill(startsOn)
  await page.getByLabel(words.start.place).fill('Library')
  if (trainings.length + agreements.length > 0) {
    await start.click()
    await page
      .getByRole('alert')
      .filter({ hasText: /lack|lacks/ })
      .waitFor()
  }
  const byLink = page.locator('.jb-run-names li', { hasText: words.prepare.byLink })
  expect(await byLink.count()).toBe(agreements.length)
  for (const { name } of [...trainings, ...agreements]) {
    const record = page.getByRole('button', { name: words.actOn(words.prepare.record, name.en) })
    await record.click()
    const dialog = page.locator('dialog[open]')
    expect(await faultsOf(page, `recording ${name.en}`)).toEqual([])
    await dialog.getByLabel(words.prepare.day).fill(startsOn)
    await dialog.getByRole('button', { name: words.prepare.record.replace('…', '') }).click()
    await says(page, words.prepare.recorded)
  }
  await start.click()
  await says(page, /has begun/)
  for (const { id } of others) {
    const { duties } = await reportOf(rest, id)
    for (const { kind, part, of, hours } of duties)
      await done(rest, `/editor/groups/${id}/preparations`, {
        ...{
          applications: of,
          kind,
          part,
          on: startsOn,
          ...(kind === 'training' ? { hours: hours ?? 8 } : {}),
        },
      })
    await done(rest, `/editor/groups/${id}/start`, { startsOn, time: '17:00', place: 'Library', link: '' })
  }
  for (const { id } of journey.groups) expectPlan(journey, await reportOf(rest, id))
  const [{ kept = 0 } = {}] = await stack.query<{ kept: number }>(
    `select count(*)::int as kept from preparations d join group_members k on k.application_id = d.application_id where k.group_id = any($1)`,
    [journey.groups.map(({ id }) => id)],
  )
  const members = journey.people.filter(({ unsure }) => !unsure)
  const trained = trainings.flatMap(({ role }) => members.filter(({ period }) => period.role === role))
  expect(kept).toBe(trained.length + agreements.length * members.length)
}

/** The session plan is the model's: how many, how long, where, about what, and how often. */
function expectPlan({ preset }: Journey, { meetings }: RunReport): void {
  const counted = meetings.filter(({ kind }) => kind === 'meeting')
  const { least, most } = meetingBounds(preset)
  expect(counted.length).toBeGreaterThanOrEqual(least)
  expect(counted.length).toBeLessThanOrEqual(most)
  const themes = (preset.themes ?? []).slice(0, counted.length)
  expect(counted.slice(0, themes.length).map(({ theme }) => theme)).toEqual(themes)
  const milestones = togetherOf(preset)
  const planned = meetings.filter(({ kind }) => kind !== 'meeting')
  const named = (all: (Partial<Localized> | null)[]) => all.map((each) => each?.en ?? '').toSorted()
  expect(named(planned.map(({ theme }) => theme))).toEqual(named(milestones.map(({ name }) => name)))
  for (const locale of locales) for (const { theme } of planned) expect(theme?.[locale], locale).toMatch(/./)
  for (const { minutes, mode, state } of meetings) {
    expect(minutes).toBeGreaterThanOrEqual(preset.meetingMinutesMin ?? 1)
    expect(minutes).toBeLessThanOrEqual(preset.meetingMinutesMax ?? Infinity)
    expect(state).toBe('planned')
    if (preset.meetingPlace !== 'either') expect(mode).toBe(preset.meetingPlace ?? 'in_person')
  }
  const days = counted.map(({ wall }) => wall?.slice(0, 10) ?? null)
  if (preset.cadence !== 'weekly') return expect(days.filter((day) => day !== null)).toEqual([])
  const between = days.slice(1).map((day, at) => Date.parse(day ?? '') - Date.parse(days[at] ?? ''))
  expect(new Set(between)).toEqual(new Set([7 * 86_400_000]))
}

/** Somebody who leads a group, with the link that was mailed to them. */
async function logLink(journey: Journey, { members }: RunReport) {
  const leader = journey.people.find(
    ({ id, period }) => leads(journey, period.role) && members.some((member) => member.id === id),
  )
  if (!leader) throw new Error('Nobody leads the group')
  const link = await eventually(
    () =>
      mailsTo(stack, leader.email).flatMap(
        ({ text }) => new RegExp(`${stack.site}/\\w+/group-log\\?t=[\\w-]+`).exec(text) ?? [],
      )[0],
    { within: 30_000, what: 'A link to the log' },
  )
  return { link, locale: leader.locale, token: new URL(link).searchParams.get('t') ?? '' }
}

/** When a meeting was that the plan left open: a week after the one before. */
const wallOf = (startsOn: string, number: number): string =>
  `${new Date(Date.parse(`${startsOn}T00:00:00Z`) + 7 * number * 86_400_000).toISOString().slice(0, 10)}T17:00`

/** The first group is logged by whoever leads it, the first meeting on a phone; the others by staff, with one person always away. */
export async function log(journey: Journey, rest: Rest): Promise<void> {
  const { first, others } = groupsOf(journey)
  const report = await reportOf(rest, first.id)
  const startsOn = report.group.startsOn ?? ''
  const { link, locale, token } = await logLink(journey, report)
  await visit({ origins: [stack.site], locale, viewport: narrow }, async (page) => {
    const { groupLog: said } = wordsOf(locale)
    const press = (what: ReturnType<Page['locator']>) =>
      Promise.all([page.waitForEvent('load'), what.click()])
    await page.goto(link)
    await press(page.getByRole('button', { name: said.open }))
    await press(page.locator(`[data-choose="${report.meetings[0]?.id}"] button`))
    await page.getByLabel(said.when).fill(report.meetings[0]?.wall ?? wallOf(startsOn, 1))
    await page.getByLabel(said.whos.everybody).check()
    await page.getByRole('button', { name: said.save }).click()
    await page.locator('[data-logged]').waitFor()
  })
  const { body: seen } = await api<GroupLog>(stack, 'POST', '/group-logs/read', { body: { token, locale } })
  for (const { id, revision, wall, number, mode, state } of seen.meetings) {
    if (state === 'held') continue
    const body = {
      ...{ token, id: randomUUID(), meetingId: id, revision, mode, note: '' },
      ...{ wall: wall ?? wallOf(startsOn, number), present: seen.people.map((person) => person.id) },
    }
    expect((await api(stack, 'POST', '/group-logs/write', { body })).status).toBe(200)
  }
  for (const { id } of others) {
    const { meetings, members } = await reportOf(rest, id)
    const away = members.findLast(({ facilitator }) => !facilitator)?.id
    const present = members.flatMap((member) => (member.id === away ? [] : [member.id]))
    for (const { id: meeting, revision, wall, number, mode } of meetings)
      await done(rest, `/editor/meetings/${meeting}`, {
        ...{ act: 'hold', revision, wall: wall ?? wallOf(startsOn, number), mode, present, note: '' },
      })
  }
  for (const { id } of journey.groups) {
    const { meetings, group } = await reportOf(rest, id)
    expect(meetings.filter(({ state }) => state !== 'held')).toEqual([])
    expect(group.held).toBeGreaterThanOrEqual(group.needed)
  }
}

/** Each group sets out to reach something, of the model where it has something; what came of it is noted. */
export async function reach(page: Page, journey: Journey, rest: Rest): Promise<void> {
  const { first, others } = groupsOf(journey)
  const { steps: said } = words
  const before = await reportOf(rest, first.id)
  const [choice] = before.offer.choices
  await page.goto(`${stack.cms}/admin/groups/run?group=${first.id}`)
  await page.getByRole('button', { name: said.add }).click()
  const dialog = page.locator('dialog[open]')
  if (!choice) await dialog.getByLabel(said.title, { exact: true }).fill('A place to practise')
  await dialog.getByRole('button', { name: said.add.replace('…', '') }).click()
  await says(page, said.added(1))
  const [step] = (await reportOf(rest, first.id)).steps
  const name = step?.title?.en ?? ''
  await page
    .getByRole('button', { name: words.actOn(said.change, `${name}, ${said.owners.group}`), exact: true })
    .click()
  expect(await faultsOf(page, 'changing a step')).toEqual([])
  await dialog.getByLabel(said.states.done, { exact: true }).check()
  await dialog.getByLabel(said.outcome).fill('It came about.')
  await dialog.getByRole('button', { name: said.change.replace('…', '') }).click()
  await says(page, said.changed)
  expect((await reportOf(rest, first.id)).steps.map(({ state, outcome }) => [state, outcome])).toEqual([
    ['done', 'It came about.'],
  ])
  for (const { id } of others) {
    const { offer } = await reportOf(rest, id)
    // Every kind of step that the model has, of the whole group or of each.
    const kinds = new Map(offer.choices.map((each) => [each.kind, each]))
    for (const { kind, part } of kinds.values())
      await done(rest, `/editor/groups/${id}/steps`, {
        ...{ kind, part, title: '', on: null, partner: offer.partners[0]?.id ?? null },
        of: kind === 'goal' || kind === 'expert' ? 'group' : 'each',
      })
    for (const { id: each, revision, partner } of (await reportOf(rest, id)).steps)
      await done(rest, `/editor/group-steps/${each}`, {
        ...{ act: 'change', revision, state: 'done', on: null, partner, outcome: 'It came about.' },
      })
  }
}

/** The groups end. */
export async function complete(page: Page, journey: Journey, rest: Rest): Promise<void> {
  const { first, others } = groupsOf(journey)
  await page.goto(`${stack.cms}/admin/groups/run?group=${first.id}`)
  await page.getByRole('button', { name: words.complete.act }).click()
  await page
    .locator('dialog[open]')
    .getByRole('button', { name: words.complete.act.replace('…', '') })
    .click()
  await says(page, words.complete.done)
  for (const { id } of others) await done(rest, `/editor/groups/${id}/complete`)
  for (const { id } of journey.groups) expect((await reportOf(rest, id)).group.stage).toBe('completed')
}
