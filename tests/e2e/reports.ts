import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { kitWords } from '../../packages/plugin/src/translations/kitWords.ts'
import { reportWords } from '../../packages/plugin/src/translations/reportWords.ts'
import { visit } from '../support/browser.ts'
import { atDesk, expectGood } from '../support/browserDesk.ts'
import { addPerson } from '../support/groupPeople.ts'
import { tokenOf } from '../support/stackApi.ts'
import { stack } from '../support/stackShared.ts'

const words = reportWords('en')
const titleIn = (language: string) => reportWords(language).title
const desk = () => `${stack.cms}/admin/reports`
let programme = ''
let name = ''

/** Eight people of a group that runs, of whom one has dropped out. */
beforeAll(async () => {
  const [of] = await stack.query<{ programme: string; industry: string; period: string; name: string }>(
    `select p.programme_id as programme, p.industry_id as industry, p.id as period, l.name
     from application_periods p join programmes_locales l on l._parent_id = p.programme_id and l._locale = 'en'
     where p.role = 'mentee' and p.industry_id is not null order by p.id limit 1`,
  )
  programme = of!.programme
  name = of!.name
  const [group] = await stack.query<{ id: string }>(
    `insert into groups (id, name, programme_id, industry_id, stage, starts_on, created_at, updated_at)
     values (gen_random_uuid(), 'Reported on Mondays', $1, $2, 'running', '2026-01-05', now(), now()) returning id`,
    [programme, of!.industry],
  )
  await stack.query(`update programmes set money_frame = 20000 where id = $1`, [programme])
  await stack.query(
    `with sum as (
       insert into programmes_money (_order, _parent_id, id, euros, per) values (1, $1, 'each-group', 1500, 'group') returning id
     ) insert into programmes_money_locales (name, _locale, _parent_id) select 'For each group', 'en', id from sum`,
    [programme],
  )
  for (let at = 0; at < 8; at += 1) {
    const left = at === 0
    const id = await addPerson(stack.query, {
      ...{ name: `Canary ${at}`, role: 'mentee', stage: left ? 'dropped_out' : 'placed' },
      ...{ period: of!.period, programme, industry: of!.industry },
    })
    await stack.query(
      `insert into group_members (id, group_id, application_id, role, state, pinned, seat, since, until, created_at, updated_at)
       values (gen_random_uuid(), $1, $2, 'mentee', $3, false, 1, now(), $4, now(), now())`,
      [group!.id, id, left ? 'left' : 'confirmed', left ? '2026-03-01' : null],
    )
  }
})

describe('given people who have come some of the way', () => {
  it('when a coordinator reads the report, divides it, narrows it down and takes it along, then the figures are those of the database', async () => {
    const [{ applied = 0 } = {}] = await stack.query<{ applied: number }>(
      'select count(*)::int as applied from applications where programme_id = $1',
      [programme],
    )
    const file = await atDesk('coordinator', async (page) => {
      await page.goto(desk())
      await page.getByRole('heading', { name: words.divided.programme }).waitFor()
      expect(await page.getByRole('row', { name: /^For each group/ }).innerText()).toMatch(/€1,500/)
      await page
        .getByRole('table', { name: words.divided.programme })
        .getByRole('link', { name, exact: true })
        .click()
      await page.waitForURL(/programme=.*by=round|by=round.*programme=/)
      const table = page.getByRole('table', { name: words.funnel })
      const applicants = table.getByRole('row', { name: new RegExp(`^${words.steps.applied}`) })
      expect(await applicants.innerText()).toMatch(new RegExp(`\\b${applied}\\b`))
      await page.getByLabel(words.filter.divide).selectOption(words.by.group)
      await page.getByRole('button', { name: words.filter.show }).click()
      const group = page.getByRole('row', { name: /^Reported on Mondays/ })
      await group.waitFor()
      expect((await group.innerText()).split(/\s+/).slice(3)).toEqual(['8', '0', '8', '8', '8', '0', '1'])
      expect(await page.locator('body').innerText()).not.toContain('Canary')
      await page.getByLabel(words.filter.share).check()
      await page.getByRole('button', { name: words.filter.show }).click()
      await page.getByText(words.fewHint).waitFor()
      expect(await group.innerText()).toContain(words.few)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: words.export.csv }).click(),
      ])
      return readFile(await download.path(), 'utf8')
    })
    expect(file).toMatch(/"Reported on Mondays",8,0,8,8,8,0,"hidden"/)
  })

  it('when there is no JavaScript, then the report is read all the same', async () => {
    await visit({ origins: [stack.cms], javaScriptEnabled: false }, async (page) => {
      const value = await tokenOf(stack, 'coordinator')
      await page.context().addCookies([{ name: 'payload-token', value, url: stack.cms, httpOnly: true }])
      await page.goto(`${desk()}?by=role&programme=${programme}`)
      await page.getByRole('table', { name: words.divided.role }).waitFor()
      expect(await page.getByRole('row', { name: new RegExp(`^${words.total}`) }).count()).toBe(1)
    })
  })

  it('when it is printed, then the menu and the form stay away', async () => {
    await atDesk('coordinator', async (page) => {
      await page.goto(desk())
      await page.getByRole('heading', { name: words.money.title }).waitFor()
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.jb-filter').isVisible()).toBe(false)
      expect(await page.locator('nav.nav, aside.nav').first().isVisible()).toBe(false)
      expect(await page.getByRole('table', { name: words.divided.programme }).isVisible()).toBe(true)
    })
  })

  it('when it is looked at in three languages, in both colours and on a phone, then axe finds nothing and nothing is cut off', async () => {
    await atDesk('coordinator', (page) =>
      expectGood(
        page,
        '/admin/reports',
        { en: titleIn('en'), sv: titleIn('sv'), fi: titleIn('fi') },
        '.jb-funnel',
      ),
    )
  })

  it('when an editor looks, then no figure is shown', async () => {
    await atDesk('editor', async (page) => {
      await page.goto(desk())
      await page.getByText(kitWords('en').notForYou).waitFor()
      expect(await page.locator('.jb-desk table').count()).toBe(0)
    })
  })
})
