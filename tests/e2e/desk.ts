import { beforeAll, describe, expect, it } from 'vitest'
import { tabTo } from '../support/browser.ts'
import { atDesk, expectGood } from '../support/browserDesk.ts'
import { twoApplicants } from '../support/deskPeople.ts'
import { stack } from '../support/stackShared.ts'

const stageOf = async (id: string) =>
  (await stack.query<{ stage: string }>('select stage from applications where id = $1', [id]))[0]?.stage

describe('given two new applications', () => {
  let people: { id: string; name: string }[] = []
  beforeAll(async () => {
    people = await twoApplicants(stack, 'submitted')
  })

  it('when a coordinator reads, moves, undoes and moves both by keyboard, then a preview comes first and each is done', async () => {
    const [first, second] = people
    await atDesk('coordinator', async (page) => {
      await page.goto(`${stack.cms}/admin`)
      await page.locator('[data-figure=unread] a').press('Enter')
      await page.waitForURL(/applications-desk\?stage=submitted/)
      await page.locator(`[data-row="${first?.id}"] a`).press('Enter')
      await page.getByRole('heading', { name: first?.name ?? '' }).waitFor()
      await page.getByText('I want to.').waitFor()

      await page.getByRole('button', { name: 'Move to: Being read' }).press('Enter')
      await page.getByText('Moved to: Being read.').first().waitFor()
      expect(await stageOf(first?.id ?? '')).toBe('reading')
      await page.getByRole('button', { name: 'Undo' }).press('Enter')
      await page.getByText('Taken back to: Submitted.').first().waitFor()
      expect(await stageOf(first?.id ?? '')).toBe('submitted')
      await page.getByRole('button', { name: 'Close the application' }).press('Enter')

      for (const { name } of people) await page.getByLabel(`Choose ${name}`).press('Space')
      await page.getByRole('combobox', { name: /^Move to/ }).selectOption({ label: 'To be interviewed' })
      await page.getByRole('combobox', { name: /^Move to/ }).focus()
      await tabTo(page, '.jb-toolbar button', 4)
      await page.keyboard.press('Enter')
      await page.getByText('2 applications will be changed.').waitFor()
      expect(await stageOf(second?.id ?? '')).toBe('submitted')
      await page.getByRole('button', { name: 'Do it' }).press('Enter')
      await page.getByText('2 applications were changed.').waitFor()
      expect([await stageOf(first?.id ?? ''), await stageOf(second?.id ?? '')]).toEqual([
        'interviewing',
        'interviewing',
      ])
      await page.keyboard.press('Escape')

      await page.getByRole('button', { name: 'Board by stage' }).press('Enter')
      await page.locator('.jb-board li', { hasText: first?.name ?? '' }).waitFor()
    })
  })

  it('when looking at the desk, its pane and its board in every language, then axe finds nothing', async () => {
    const headings = { en: 'Read applications', sv: 'Läs ansökningar', fi: 'Lue hakemuksia' }
    await atDesk('coordinator', async (page) => {
      const desk = '/admin/applications-desk'
      await expectGood(page, `${desk}?open=${people[0]?.id}`, headings, '#application-name')
      await expectGood(page, `${desk}?view=board`, headings, '.jb-board')
    })
  })

  it('when looking at the first page in every language, then axe finds nothing, and an editor sees no applicants', async () => {
    await atDesk('coordinator', (page) =>
      expectGood(page, '/admin', { en: 'Today', sv: 'I dag', fi: 'Tänään' }, '#board-timeline'),
    )
    await atDesk('editor', async (page) => {
      await page.goto(`${stack.cms}/admin`)
      await page.locator('[data-figure=missing]').waitFor()
      const text = await page.locator('.jb-desk').innerText()
      expect(text).not.toMatch(/new application|Interviews today|Applications by field/)
    })
  })
})
