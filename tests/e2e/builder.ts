import { beforeAll, describe, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { builderWords } from '../../packages/plugin/src/translations/builderWords.ts'
import { visit } from '../support/browser.ts'
import { openAdmin } from '../support/browserAdmin.ts'
import { axe } from '../support/browserAxe.ts'
import { addPerson } from '../support/groupPeople.ts'
import { savePeriod, signIn } from '../support/stackApi.ts'
import { stack } from '../support/stackShared.ts'
import { eventually } from '../support/waiting.ts'

const words = builderWords('en')
const questions = [
  { key: 'languages', kind: 'language_levels' },
  { key: 'times', kind: 'choices', options: [{ value: 'evening', label: 'In the evening' }] },
]
const answers = { languages: ['en:C1'], times: ['evening'] }

/** Presses a button as the keyboard does. */
async function pressOn(page: Page, button: Locator): Promise<void> {
  // Until it can be pressed: after an act the plan is read anew first.
  await button.click({ trial: true })
  await button.focus()
  await page.keyboard.press('Enter')
}
const press = (page: Page, name: string) => pressOn(page, page.getByRole('button', { name, exact: true }))
/** What the page reads out. */
const says = (page: Page, text: string | RegExp) =>
  page.locator('.jb-status', { hasText: text }).waitFor({ timeout: 60_000 })
const groupOf = (page: Page, person: string) =>
  page
    .locator(`[data-person="${person}"]`)
    .evaluate((item) => item.closest('[data-group]')?.getAttribute('data-group'))

describe('given 26 people of one field who are ready for groups of 2–3 mentors and 10–12 mentees', () => {
  let periods: { id: string; role: string }[]
  let plan = ''
  beforeAll(async () => {
    // A period of its own: whoever else applied in the demo is not in the way.
    const rest = await signIn(stack, 'coordinator')
    const mentees = await savePeriod(rest, {
      industry: 'it',
      slug: 'people-for-groups',
      opensAt: new Date('2021-01-01T07:00:00Z'),
      closesAt: new Date('2021-01-31T22:00:00Z'),
      published: false,
    })
    const [of] = await stack.query<{ programme: string; industry: string; mentors: string }>(
      `select p.programme_id as programme, p.industry_id as industry, m.id as mentors from application_periods p
       join application_periods m on m.programme_id = p.programme_id and m.role = 'mentor' where p.id = $1 order by m.id limit 1`,
      [mentees],
    )
    const { programme, industry, mentors } = of!
    periods = [
      { id: mentees, role: 'mentee' },
      { id: mentors, role: 'mentor' },
    ]
    for (const [index, { id: period, role }] of periods.entries()) {
      for (let number = 1; number <= (index === 0 ? 22 : 4); number += 1) {
        const name = `${role === 'mentor' ? 'Mentor' : 'Mentee'} ${String(number).padStart(2, '0')}`
        const person = { name, role, period, programme, industry, questions, answers }
        await addPerson(stack.query, { ...person, stage: role === 'mentor' ? 'interviewed' : 'accepted' })
      }
    }
  })

  it('a coordinator proposes, pins, moves, proposes anew, undoes and confirms, by the keyboard alone', () =>
    visit({ origins: [stack.cms] }, async (page) => {
      await openAdmin(page, stack, 'coordinator')
      await page.locator('#nav-desk-groups-builder').waitFor({ state: 'attached' })
      await page.goto(`${stack.cms}/admin/groups-builder`)
      for (const { id } of periods) {
        await page.locator(`input[name=period][value="${id}"]`).focus()
        await page.keyboard.press('Space')
      }
      await press(page, words.start.open)
      await page.waitForURL(/\?plan=/)
      plan = new URL(page.url()).searchParams.get('plan') ?? ''

      await press(page, words.solve.start)
      await says(page, words.solve.ended(26, 26))
      await press(page, words.proposals.apply(1))
      await says(page, words.applied)
      const cards = page.locator('.jb-builder__group')
      await eventually(async () => (await cards.count()) === 2, { what: 'two groups' })
      const sizes = await cards.evaluateAll((all) =>
        all.map((card) => card.querySelectorAll('[data-person]').length),
      )
      const larger = cards.nth(sizes[0]! >= sizes[1]! ? 0 : 1)
      expect(await larger.locator('.jb-builder__why').first().textContent()).toMatch(/./)

      // The last mentee of the larger group stays there; the one before goes to the other group.
      const items = larger.locator('[data-person]')
      const stays = (await items.last().getAttribute('data-person'))!
      const goes = (await items.nth((await items.count()) - 2).getAttribute('data-person'))!
      const home = await groupOf(page, stays)
      await page.locator(`[data-person="${stays}"] button[aria-pressed]`).focus()
      await page.keyboard.press('Enter')
      await page.locator(`[data-person="${stays}"] button[aria-pressed=true]`).waitFor()
      await page.locator(`[data-move="${goes}"]`).focus()
      await page.keyboard.press('ArrowDown')
      await says(page, /was moved to/)
      await eventually(async () => (await groupOf(page, goes)) !== home, { what: 'the move is shown' })
      await eventually(
        () => page.evaluate((id) => document.activeElement?.getAttribute('data-move') === id, goes),
        { what: 'the focus is with the person' },
      )

      await press(page, words.solve.again)
      await says(page, words.solve.ended(26, 26))
      expect(await groupOf(page, stays)).toBe(home)
      await press(page, words.proposals.apply(2))
      await says(page, words.applied)
      expect(await groupOf(page, stays)).toBe(home)
      await press(page, words.undo)
      await says(page, /^Undone\.$/)

      const heading = await page.locator(`[data-group="${home}"] > h2`).textContent()
      const confirm = { name: words.group.confirm }
      await pressOn(page, page.locator(`[data-group="${home}"]`).getByRole('button', confirm).first())
      await pressOn(page, page.locator('dialog[open]').getByRole('button', confirm))
      await says(page, `${heading} is confirmed`)
      const [placed] = await stack.query<{ people: number; stages: string }>(
        `select count(*)::int as people, string_agg(distinct a.stage, ',') as stages from group_members m
         join applications a on a.id = m.application_id where m.group_id = $1 and m.state = 'confirmed'`,
        [home],
      )
      expect(placed?.people).toBeGreaterThanOrEqual(12)
      expect(placed?.stages).toBe('placed')
    }))

  it('somebody who is dragged out of a group is without a place until that is undone', () =>
    // High enough that nothing scrolls away under the pointer.
    visit({ origins: [stack.cms], viewport: { width: 1280, height: 2000 } }, async (page) => {
      await openAdmin(page, stack, 'coordinator')
      await page.goto(`${stack.cms}/admin/groups-builder?plan=${plan}`)
      const person = page.locator('.jb-builder__group [draggable=true]').first()
      const id = (await person.getAttribute('data-person'))!
      const home = await groupOf(page, id)
      await person.hover({ position: { x: 6, y: 6 } })
      await page.mouse.down()
      // The first move begins the drag, the second is over where it goes.
      const pool = page.locator('[data-group=pool]')
      await pool.hover({ position: { x: 20, y: 12 } })
      await pool.hover({ position: { x: 24, y: 16 } })
      await page.mouse.up()
      await says(page, /was taken out of/)
      await page.locator(`[data-group=pool] [data-person="${id}"]`).waitFor()
      await press(page, words.undo)
      await says(page, /^Undone\.$/)
      await page.locator(`[data-group="${home}"] [data-person="${id}"]`).waitFor()
    }))

  it.each(['en', 'sv', 'fi'] as const)('the builder is clean to axe in %s, and fits 360 pixels', (language) =>
    visit({ origins: [stack.cms], locale: language, viewport: { width: 360, height: 740 } }, async (page) => {
      await openAdmin(page, stack, 'coordinator')
      for (const path of ['/admin/groups-builder', `/admin/groups-builder?plan=${plan}`]) {
        await page.goto(`${stack.cms}${path}`)
        await page.locator('.jb-builder, .jb-builder__periods').first().waitFor()
        expect(await page.locator('h1').first().textContent()).toBe(builderWords(language).title)
        expect((await axe(page, undefined, '.jb-desk')).violations).toEqual([])
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(wide).toBeLessThanOrEqual(0)
      }
    }),
  )
})
