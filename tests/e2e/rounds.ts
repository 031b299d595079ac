import { describe, expect, it } from 'vitest'
import { tabTo } from '../support/browser.ts'
import { atDesk, expectGood } from '../support/browserDesk.ts'
import { stack } from '../support/stackShared.ts'

/** A round that cannot be saved is what we came to see. */
const refused = /^422: POST \S+\/api\/editor\/rounds$/
const save = 'button[type=submit].jb-button'

describe('given a coordinator who opens a round', () => {
  const name = `Round ${Date.now()}`

  it('when something is missing or stopped, then it is said beside its field, and nothing that was written is lost', async () => {
    await atDesk(
      'coordinator',
      async (page) => {
        await page.goto(`${stack.cms}/admin/collections/rounds`)
        await page.getByRole('link', { name: 'Open a round…' }).click()
        await page.waitForURL(/\/admin\/rounds\/open/)
        await page.locator('#round-name').fill(name)
        await page.locator(save).click()
        await page.locator('#round-programme-error').waitFor()
        expect(await page.locator('#round-fields-error').innerText()).toBe('Choose at least one field.')
        expect(await page.locator('#round-name').getAttribute('aria-invalid')).toBe('false')

        // By keyboard alone: the programme, who may apply, two fields.
        await page.locator('#round-name').focus()
        await tabTo(page, '#round-programme')
        await page.keyboard.type('JobB')
        await page.getByRole('group', { name: 'Who may apply' }).waitFor()
        await tabTo(page, '.jb-round__boxes input')
        while (
          !(await page.evaluate(() =>
            /Mentee/.test(document.activeElement?.parentElement?.textContent ?? ''),
          ))
        )
          await page.keyboard.press('Tab')
        await page.keyboard.press('Space')
        await page.locator('#round-opensAt').fill('2031-03-30')
        await page.locator('#round-opensAt-time').fill('03:30')
        await page.locator('#round-closesAt').fill('2031-04-18')
        for (const field of ['Industry', 'Hospitality'])
          await page.getByLabel(field, { exact: true }).press('Space')

        // The check list follows: a time that the clocks jump over stops it, Good Friday's eve is worth a look.
        const list = page.locator('.jb-round__checks')
        await list.getByText(/clocks jump over this time/).waitFor()
        expect(await page.locator('.jb-error').first().innerText()).toMatch(/clocks jump over/)
        await page.locator('#round-opensAt-time').fill('09:00')
        await list.getByText('The opening is at a weekend.').waitFor()
        await list.getByText('Every promised language has its texts.').waitFor()

        // Whoever leaves and comes back finds it as it was.
        await page.reload()
        await page.getByText('What you had begun is here again.').waitFor()
        expect(await page.locator('#round-name').inputValue()).toBe(name)
        expect(await page.locator('#round-closesAt').inputValue()).toBe('2031-04-18')

        await page.locator(save).press('Enter')
        await page.getByRole('heading', { name: `“${name}” is saved.` }).waitFor()
        const rehearsals = page.getByRole('link', { name: /Rehearse the opening: Sunday.* 30 March 2031/ })
        expect(await rehearsals.count()).toBe(2)
        const periods = await stack.query<{ published: boolean; opens: Date }>(
          `select p.published, p.opens_at as opens from application_periods p join rounds r on r.id = p.round_id where r.name = $1`,
          [name],
        )
        expect(periods.map(({ opens }) => new Date(opens).toISOString())).toEqual([
          '2031-03-30T06:00:00.000Z',
          '2031-03-30T06:00:00.000Z',
        ])

        // The same once more overlaps: refused as a whole, named beside the period.
        await page.getByRole('button', { name: 'Open another round' }).click()
        await page.locator('#round-name').fill(`${name} again`)
        await page.locator('#round-copied').selectOption({ label: name })
        await page.locator('#round-opensAt').fill('2031-04-01')
        await page.locator(save).press('Enter')
        await page.getByText('The round was not saved.').waitFor()
        await page.locator('li[data-faulty=true]').nth(1).waitFor()
        expect(await page.locator('#round-name').inputValue()).toBe(`${name} again`)
        await page.getByRole('button', { name: 'Begin anew' }).waitFor({ state: 'detached' })
      },
      refused,
    )
    expect(await stack.query('select 1 from rounds where name like $1', [`${name}%`])).toHaveLength(1)
  })

  it('when looking at the screen in every language, then axe finds nothing', async () => {
    await atDesk('coordinator', (page) =>
      expectGood(
        page,
        '/admin/rounds/open',
        { en: 'Open a round', sv: 'Öppna en omgång', fi: 'Avaa kierros' },
        '#round-name',
      ),
    )
  })

  it('when an editor asks for the screen, then it says that the role does not include it', async () => {
    await atDesk('editor', async (page) => {
      await page.goto(`${stack.cms}/admin/rounds/open`)
      await page.getByText('Your role does not include this page.').waitFor()
      expect(await page.locator('#round-name').count()).toBe(0)
      expect(await page.locator('#nav-desk-rounds-open').count()).toBe(0)
    })
  })
})
