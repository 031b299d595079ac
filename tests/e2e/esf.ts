import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { esfWords } from '../../packages/plugin/src/translations/esfWords.ts'
import { kitWords } from '../../packages/plugin/src/translations/kitWords.ts'
import { atDesk, expectGood } from '../support/browserDesk.ts'
import { addPerson } from '../support/groupPeople.ts'
import { signIn } from '../support/stackApi.ts'
import { stack } from '../support/stackShared.ts'

const words = esfWords('en')
const titleIn = (language: string) => esfWords(language).title
const desk = () => `${stack.cms}/admin/esf`
const form = 'https://form.example.org/start?project=S20999'

const role = (key: string, facilitator: boolean) => ({
  ...{ key, name: key, plural: `${key}s`, facilitator, min: 1, max: 12 },
})

/** A programme of ESF+ with a group that began a month ago, of two who take part. */
async function plant(): Promise<void> {
  const rest = await signIn(stack, 'admin')
  const made = await rest<{ doc: { id: string } }>('POST', '/programmes?draft=true&locale=en', {
    ...{ name: 'Welding together', summary: 'We weld.', _status: 'draft' },
    roles: [role('mentor', true), role('mentee', false)],
    ...{ esfFunded: true, esfCode: 'S20999', esfForm: form, esfStartDays: 14, esfEndDays: 14 },
  })
  expect(made.status).toBe(201)
  const programme = made.body.doc.id
  const [of] = await stack.query<{ industry: string; period: string }>(
    `select industry_id as industry, id as period from application_periods where role = 'mentee' and industry_id is not null order by id limit 1`,
  )
  const [group] = await stack.query<{ id: string }>(
    `insert into groups (id, name, programme_id, industry_id, stage, starts_on, created_at, updated_at)
     values (gen_random_uuid(), 'Spark', $1, $2, 'running', now()::date - 30, now(), now()) returning id`,
    [programme, of!.industry],
  )
  for (const name of ['Canary Ada', 'Canary Bo']) {
    const id = await addPerson(stack.query, { name, role: 'mentee', stage: 'placed', ...of!, programme })
    await stack.query(
      `insert into group_members (id, group_id, application_id, role, state, pinned, seat, since, created_at, updated_at)
       values (gen_random_uuid(), $1, $2, 'mentee', 'confirmed', false, 1, now() - interval '40 days', now(), now())`,
      [group!.id, id],
    )
  }
}

describe('given a programme that ESF+ funds', () => {
  it('when a coordinator opens the desk, notes a notice by keyboard and takes it back, then it says who is missing, and keeps the focus', async () => {
    await atDesk('coordinator', async (page) => {
      await page.goto(desk())
      await page.getByText(words.none).waitFor()
      await plant()
      await page.reload()
      await page.getByRole('img', { name: words.form.picture('S20999') }).waitFor()
      expect(await page.getByRole('link', { name: words.form.open }).getAttribute('href')).toBe(form)
      const figures = page.getByRole('table', { name: words.figures.title })
      await figures.getByRole('row', { name: `${words.figures.startMissing(2)} 2` }).waitFor()
      const row = page.getByRole('row', { name: /^Canary Ada/ })
      expect(
        await row.locator('[data-notice]').evaluateAll((all) => all.map((each) => each.dataset.notice)),
      ).toEqual(['start overdue', 'end ahead'])
      const note = page.getByRole('button', { name: words.note('Canary Ada', words.notices.start) })
      await note.focus()
      await page.keyboard.press('Enter')
      await row.getByText(words.done).waitFor()
      await row.locator('[data-notice="start done"]').waitFor()
      await figures.getByRole('row', { name: `${words.figures.startDone} 1` }).waitFor()
      const undo = page.getByRole('button', { name: words.undo('Canary Ada', words.notices.start) })
      expect(await undo.evaluate((element) => element === document.activeElement)).toBe(true)
      await page.goto(`${desk()}?show=missing`)
      await page.getByRole('table', { name: words.people(1) }).waitFor()
      await page.getByRole('row', { name: /^Canary Bo/ }).waitFor()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: words.export.csv }).click(),
      ])
      expect(await readFile(await download.path(), 'utf8')).toMatch(/"S20999","[^"]+","Canary Bo","Spark"/)
      await page.goto(desk())
      await undo.click()
      await row.locator('[data-notice="start overdue"]').waitFor()
      await page.emulateMedia({ media: 'print' })
      expect(await note.isVisible()).toBe(false)
      expect(await page.getByRole('img', { name: words.form.picture('S20999') }).isVisible()).toBe(true)
      await page.emulateMedia({ media: 'screen' })
      await expectGood(
        page,
        '/admin/esf',
        { en: titleIn('en'), sv: titleIn('sv'), fi: titleIn('fi') },
        '[data-notice]',
      )
    })
  })

  it('when an editor looks, then nobody is shown', async () => {
    await atDesk('editor', async (page) => {
      await page.goto(desk())
      await page.getByText(kitWords('en').notForYou).waitFor()
      expect(await page.locator('.jb-desk table').count()).toBe(0)
    })
  })
})
