import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { runWords } from '../../packages/plugin/src/translations/runWords.ts'
import { focused, tabTo } from '../support/browser.ts'
import { axe } from '../support/browserAxe.ts'
import { atDesk, expectGood, expectReachable, setLook } from '../support/browserDesk.ts'
import { addPerson } from '../support/groupPeople.ts'
import { signIn } from '../support/stackApi.ts'
import { stack } from '../support/stackShared.ts'

/** As a draft has it, in the language in which it was begun. */
let training = ''
let group = ''
let run = ''

/** A confirmed group of two tutors and eight participants, in a programme whose tutors are trained. */
beforeAll(async () => {
  const rest = await signIn(stack, 'coordinator')
  const { body } = await rest<{ id: string }>('POST', '/editor/programmes', { preset: 'catch-up-with-work' })
  const { body: programme } = await rest<{ trainings: { name: string }[] }>(
    'GET',
    `/programmes/${body.id}?locale=en&draft=true&depth=0`,
  )
  training = programme.trainings[0]!.name
  const [{ period } = { period: '' }] = await stack.query<{ period: string }>(
    `select id as period from application_periods where role = 'mentee' order by id limit 1`,
  )
  const [row] = await stack.query<{ id: string }>(
    `insert into groups (id, name, programme_id, stage, created_at, updated_at)
     values (gen_random_uuid(), 'Finnish on Mondays', $1, 'confirmed', now(), now()) returning id`,
    [body.id],
  )
  group = row!.id
  const people = [
    ...['Tuija Tutor', 'Tapio Tutor'].map((name) => ({ name, role: 'tutor' })),
    ...Array.from({ length: 8 }, (_, at) => ({ name: `Participant ${at + 1}`, role: 'participant' })),
  ]
  for (const person of people) {
    const of = { ...person, stage: 'placed', period, programme: body.id, industry: null }
    await stack.query(
      `insert into group_members (id, group_id, application_id, role, state, pinned, seat, holds, since, created_at, updated_at)
       values (gen_random_uuid(), $1, $2::uuid, $3, 'confirmed', false, 1, $2::uuid::text, now(), now(), now())`,
      [group, await addPerson(stack.query, of), person.role],
    )
  }
  run = `/admin/groups/run?group=${group}`
})

/** Opens the group with the focus at the beginning of what is ours of the page. */
async function openRun(page: Page, shown: string): Promise<void> {
  await page.goto(stack.cms + run)
  await page.locator(shown).first().waitFor()
  await page.locator('.jb-desk').evaluate((desk: HTMLElement) => {
    desk.tabIndex = -1
    desk.focus()
  })
}
/** Goes on by the keyboard alone: Tab to what `selector` finds, then a key. */
async function go(page: Page, selector: string, key = 'Enter'): Promise<void> {
  await tabTo(page, selector, 200)
  await page.keyboard.press(key)
}
async function type(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector, 200)
  await page.keyboard.type(text)
}
/** Waits for a dialog that opens with the focus on what is first to be said. */
const opened = (page: Page, first: string) => page.locator(`dialog[open] ${first}:focus`).waitFor()
const said = (page: Page, text: string | RegExp) =>
  page.locator('.jb-status', { hasText: text }).first().waitFor()
/** A day that is still to come is refused, and that is tried. */
const tooEarly = /^\d{3}: POST \S+\/preparations$/
const openDialog = 'dialog[open]'
/** What is open now, in the language's own words, with nothing that axe finds. */
async function expectDialog(page: Page, button: string, title: string): Promise<void> {
  await page.locator(button).first().click()
  await page.locator(openDialog).getByRole('heading', { name: title }).waitFor()
  expect((await axe(page, undefined, openDialog)).violations, title).toEqual([])
  await page.keyboard.press('Escape')
  await page.locator(openDialog).waitFor({ state: 'detached' })
}

describe('given a group whose leaders are to be trained and whose people have something to reach', () => {
  const words = runWords('en')
  const { prepare, steps } = words
  const named = (act: string, what: string) => `button[aria-label="${words.actOn(act, what)}"]`

  it('when a coordinator has no mouse, then the training is recorded, and a step is added and noted', async () => {
    await atDesk(
      'coordinator',
      async (page) => {
        const record = named(prepare.record, training)
        await openRun(page, record)
        await go(page, record)
        await opened(page, 'input[type=date]')
        expect(await page.locator(`${openDialog} .jb-toolbar button`).first().isDisabled()).toBe(true)
        await page.keyboard.type('01022099')
        await go(page, `${openDialog} .jb-toolbar button`)
        await page.locator(openDialog).getByText('The day is still to come.').waitFor()
        // Refused, it has the focus again, and nothing that was said is lost.
        await page.locator(`${openDialog} .jb-toolbar button:focus`).waitFor()
        expect(await page.locator(`${openDialog} input[type=date]`).inputValue()).toBe('2099-01-02')
        await page.locator(`${openDialog} input[type=date]`).fill('2026-01-02')
        await page.locator(`${openDialog} .jb-toolbar button`).first().press('Enter')
        await said(page, prepare.recorded)
        expect(await focused(page)).toContain(prepare.record)

        await openRun(page, record)
        await type(page, 'input[type=date]', '11022026')
        await page.getByRole('button', { name: words.start.act }).press('Enter')
        await said(page, /has begun/)

        await page.getByRole('button', { name: steps.add }).press('Enter')
        await opened(page, 'select')
        await go(page, `${openDialog} .jb-toolbar button`)
        await said(page, steps.added(1))
        await page.locator('button', { hasText: steps.change }).first().press('Enter')
        await opened(page, 'input[type=radio]')
        await page.keyboard.press('ArrowDown')
        await type(page, `${openDialog} textarea`, 'Halfway.')
        await go(page, `${openDialog} .jb-toolbar button`)
        await said(page, steps.changed)
        await page.getByText('Halfway.').waitFor()
        expect(await focused(page)).toContain(steps.change)
        await expectReachable(page)
      },
      tooEarly,
    )
    expect(await stack.query('select state, outcome from group_steps where group_id = $1', [group])).toEqual([
      { state: 'under_way', outcome: 'Halfway.' },
    ])
  })

  it('when its page and each dialog are opened in every language, then axe finds nothing, and both are in that language', async () => {
    await atDesk('coordinator', async (page) => {
      const headings = { en: runWords('en').title, sv: runWords('sv').title, fi: runWords('fi').title }
      await expectGood(page, run, headings, 'table')
      for (const [language, theme] of [
        ['en', 'dark'],
        ['sv', 'light'],
        ['fi', 'dark'],
      ] as const) {
        const { prepare, steps, actOn } = runWords(language)
        await setLook(page, language, theme)
        await page.goto(stack.cms + run)
        const within = (part: string, act: string) => `section[aria-label="${part}"] button:text-is("${act}")`
        const title = (act: string) => act.replace('…', '')
        for (const act of [prepare.record, prepare.takeBack])
          await expectDialog(page, within(prepare.heading, act), actOn(title(act), training))
        for (const act of [steps.add, steps.change, steps.remove])
          await expectDialog(page, within(steps.heading, act), title(act))
      }
    })
  })
})
