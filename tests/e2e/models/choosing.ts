import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { DecisionsReport } from '../../../packages/plugin/src/decisions/contract.ts'
import { builderWords } from '../../../packages/plugin/src/translations/builderWords.ts'
import { visit } from '../../support/browser.ts'
import { applicant, fill, referenceOn, send } from '../../support/browserApply.ts'
import { answerOffer, applyAll, forEach, type RoundPerson } from '../../support/roundPeople.ts'
import type { Rest } from '../../support/stackApi.ts'
import { stack } from '../../support/stackShared.ts'
import { groupsEach, type Journey, leads, peopleOf } from './model.ts'

const words = builderWords('en')
const says = (page: Page, text: string | RegExp) =>
  page.locator('.jb-status', { hasText: text }).first().waitFor({ timeout: 60_000 })

/** To what every period asks whose programme has no questions of its own. */
const answersOf = ({ name, period }: RoundPerson) => ({
  background: `${name} has worked for some years.`,
  motivation: `I wish to be a ${period.role} since it fits me.`,
  languages: 'English, suomi, svenska',
})

/** Everybody applies; one of those who take part at the form. */
export async function apply(journey: Journey): Promise<void> {
  journey.people = peopleOf(journey)
  const sits = journey.people.find(({ period }) => !leads(journey, period.role))
  if (!sits) throw new Error('Nobody takes part')
  sits.locale = 'en'
  const others = journey.people.filter((person) => person !== sits)
  const [refused] = await Promise.all([
    applyAll(stack, others, answersOf),
    visit({ origins: [stack.site], locale: 'en-GB' }, async (page) => {
      await page.goto(`${stack.site}/en/apply/${sits.period.slug}`)
      await fill(page, { ...applicant(sits.name), email: sits.email })
      await send(page)
      expect(await referenceOn(page)).toMatch(/^[\w-]{9}$/)
    }),
  ])
  expect(refused).toEqual([])
  const [row] = await stack.query<{ id: string }>('select id from applications where email = $1', [
    sits.email,
  ])
  sits.id = row?.id ?? ''
}

/** Those who are wanted are read and moved on. */
export async function read({ people }: Journey, rest: Rest): Promise<void> {
  const items = people.filter(({ unsure }) => !unsure).map(({ id }) => ({ id, stage: 'submitted' }))
  const { status } = await rest('POST', '/applications-desk/bulk', {
    ...{ act: { kind: 'move', to: 'interviewed' }, items },
  })
  expect(status).toBe(200)
}

/** Places are offered and refused, all are told at once, and whoever has an offer takes it. */
export async function decide({ people, periods }: Journey, rest: Rest): Promise<void> {
  const ids = periods.map(({ id }) => id)
  const { body } = await rest<DecisionsReport>('GET', `/editor/decisions?periods=${ids.join(',')}`)
  for (const { id: period, seats: seen } of body.periods)
    expect((await rest('PUT', '/editor/decisions/seats', { period, seen, seats: 50 })).status).toBe(200)
  const items = people.map(({ id, unsure }) => ({
    ...{ application: id, kind: unsure ? 'no_place' : 'offer', seen: null },
  }))
  expect((await rest('PUT', '/editor/decisions', { items })).status).toBe(200)
  const wanted = people.filter(({ unsure }) => !unsure)
  const expected = { offer: wanted.length, reserve: 0, no_place: people.length - wanted.length }
  const release = { periods: ids, expected, answerBy: null }
  expect((await rest('POST', '/editor/decisions/release', release)).status).toBe(200)
  await forEach(wanted, (person) => answerOffer(stack, person, 'accept'))
}

type Member = { group: string; id: string; person: string; role: string; state: string; stage: string }

/** The builder proposes groups, they are taken as they are, and confirmed. */
export async function build(page: Page, journey: Journey): Promise<void> {
  const { periods, people, preset } = journey
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const placed = people.filter(({ unsure }) => !unsure).length
  await page.goto(`${stack.cms}/admin/groups-builder`)
  for (const { id } of periods) await page.locator(`input[name=period][value="${id}"]`).check()
  await button(words.start.open).click()
  await page.waitForURL(/\?plan=/)
  await button(words.solve.start).click()
  await says(page, words.solve.ended(placed, placed))
  await button(words.proposals.apply(1)).click()
  await says(page, words.applied)
  const cards = page.locator('.jb-builder__group')
  for (let turn = 0; turn < groupsEach; turn += 1) {
    const card = cards.nth(turn)
    const name = await card.locator('> h2').innerText()
    await card.getByRole('button', { name: words.group.confirm }).click()
    await page.locator('dialog[open]').getByRole('button', { name: words.group.confirm }).click()
    await says(page, `${name} is confirmed`)
  }
  const members = await stack.query<Member>(
    `select g.name as "group", g.id, a.id as person, m.role, m.state, g.stage from group_members m join groups g on g.id = m.group_id
     join applications a on a.id = m.application_id where a.period_id = any($1) order by g.name`,
    [periods.map(({ id }) => id)],
  )
  const groups = Map.groupBy(members, ({ id }) => id)
  expect(groups.size).toBe(groupsEach)
  for (const [, inside] of groups)
    for (const { key, min, max } of preset.roles) {
      const have = inside.filter(({ role }) => role === key).length
      expect(have >= min && have <= max, `${key}: ${have} of ${min}–${max}`).toBe(true)
    }
  expect(new Set(members.map(({ person }) => person)).size).toBe(placed)
  expect(members).toHaveLength(placed)
  for (const { state, stage } of members) expect([state, stage]).toEqual(['confirmed', 'confirmed'])
  journey.groups = [...groups].map(([id, [first]]) => ({ id, name: first?.group ?? '' }))
}
