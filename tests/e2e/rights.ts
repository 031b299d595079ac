import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { kitWords } from '../../packages/plugin/src/translations/kitWords.ts'
import { retentionWords } from '../../packages/plugin/src/translations/retentionWords.ts'
import { rightsWords } from '../../packages/plugin/src/translations/rightsWords.ts'
import { hashOf } from '../../packages/plugin/src/services/tokens.ts'
import { wordsOf } from '../../site/src/i18n/words.ts'
import { tabTo, visit } from '../support/browser.ts'
import { axe, fits } from '../support/browserAxe.ts'
import { atDesk, expectGood } from '../support/browserDesk.ts'
import { twoApplicants } from '../support/deskPeople.ts'
import { stack } from '../support/stackShared.ts'

const rights = rightsWords('en')
const retention = retentionWords('en')
const titles = (of: (language: string) => { title: string }) => ({
  en: of('en').title,
  sv: of('sv').title,
  fi: of('fi').title,
})
const rowsOf = async (email: string) =>
  (
    await stack.query<{ n: number }>('select count(*)::int as n from applications where email = $1', [email])
  )[0]?.n

describe('given somebody who applied and asks for their rights', () => {
  let email = ''
  let name = ''
  beforeAll(async () => {
    const [person, other] = await twoApplicants(stack, 'submitted')
    name = person!.name
    const [row] = await stack.query<{ email: string }>('select email from applications where id = $1', [
      person!.id,
    ])
    email = row!.email
    // One whose time is over, so that there is something to look at before the times are confirmed.
    await stack.query(
      `update applications set stage = 'withdrawn', arrived_at = now() - interval '400 days' where id = $1`,
      [other!.id],
    )
  })

  it('when a coordinator looks at the times, then what would go is told, and confirmed by its number', async () => {
    await atDesk('coordinator', async (page) => {
      await page.goto(`${stack.cms}/admin/retention`)
      const table = page.getByRole('table', { name: retention.table })
      const withdrawn = table.getByRole('row', { name: new RegExp(`^${retention.clocks.withdrawn}`) })
      expect(Number(await withdrawn.getByRole('cell').last().innerText())).toBeGreaterThan(0)
      await page.getByText(retention.nothingYet).waitFor()
      const goes = await table.locator('tbody tr td:last-child').allInnerTexts()
      const total = goes.reduce((sum, text) => sum + Number(text), 0)
      await page.getByRole('button', { name: retention.confirm.open }).click()
      const act = page.getByRole('button', { name: retention.confirm.act })
      await page.getByLabel(retention.confirm.type(total)).fill(String(total + 1))
      expect(await act.isDisabled()).toBe(true)
      await page.getByLabel(retention.confirm.type(total)).fill(String(total))
      await act.click()
      await page.getByText(retention.confirm.done).waitFor()
      await page.getByText(retention.nothingYet).waitFor({ state: 'detached' })
      expect(await table.getByText(retention.notYet).count()).toBe(0)
    })
    expect(await stack.query('select id from retention_confirmations')).toHaveLength(1)
  })

  it('when a coordinator looks, copies and erases by keyboard, then the copy is readable, and nothing is left', async () => {
    const copy = await atDesk('coordinator', async (page) => {
      await page.goto(`${stack.cms}/admin/rights`)
      await page.getByLabel(rights.email).fill(email)
      await page.keyboard.press('Enter')
      const table = page.getByRole('table', { name: rights.table })
      await table.getByRole('row', { name: /^Applications\s+1$/ }).waitFor()
      expect(await table.innerText()).not.toMatch(/_/)
      expect(page.url()).not.toContain('%40')
      await tabTo(page, '.jb-toolbar button:nth-child(2)', 4)
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
      const read = await readFile(await download.path(), 'utf8')

      await tabTo(page, '.jb-toolbar [data-tone=danger]', 2)
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog', { name: rights.erase.title })
      await dialog.waitFor()
      const asked = (await dialog.locator('label').innerText()).match(/\d+/)?.[0] ?? ''
      await page.locator('dialog[open] input:focus').waitFor()
      await page.keyboard.type(`${asked}0`)
      expect(await dialog.getByRole('button', { name: rights.erase.act }).isDisabled()).toBe(true)
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'hidden' })
      expect(await rowsOf(email)).toBe(1)
      await page.keyboard.press('Enter')
      await page.locator('dialog[open] input:focus').waitFor()
      await page.keyboard.type(asked)
      await tabTo(page, 'dialog[open] [data-tone=danger]', 2)
      await page.keyboard.press('Enter')
      await page.getByText(rights.erase.done).waitFor()
      await page.getByText(rights.nothing).waitFor()
      await page.locator('input[type=email]:focus').waitFor()
      return read
    })
    expect(copy).toContain('<h2>Applications (1)</h2>')
    expect(copy).toContain(name)
    expect(copy).toContain('<dt>Why?</dt><dd>I want to.</dd>')
    expect(await rowsOf(email)).toBe(0)
  })

  it('when somebody erases an application that is kept for a matter, then they are told why, and staff see their wish', async () => {
    const [person] = await twoApplicants(stack, 'submitted')
    const token = randomBytes(32).toString('base64url')
    const [row] = await stack.query<{ email: string }>(
      `update applications set matter = true, questions = '[]', answers = '{}' where id = $1 returning email`,
      [person!.id],
    )
    await stack.query(
      `insert into application_links (id, hash, purpose, application_id, expires_at, created_at, updated_at)
       values (gen_random_uuid(), $1, 'status', $2, now() + interval '1 day', now(), now())`,
      [hashOf(token), person!.id],
    )
    const known = /status of 409/
    await visit({ origins: [stack.site], known, viewport: { width: 360, height: 740 } }, async (page) => {
      await page.goto(`${stack.site}/fi/application?t=${token}`)
      await page.locator('main form.form button').first().click()
      await page.locator('a[href$="?erase"]').click()
      await page.locator('[name=sure]').check()
      await page.locator('main form.form button').first().click()
      const said = await page.locator('main [role=alert]').innerText()
      expect(said).toContain(wordsOf('fi').own.notDone)
      expect(said).toMatch(/valituksen tai oikeudellisen asian.*yhteyssivulla.*tietosuoja\.fi/s)
      await fits(page, 'kept')
      expect((await axe(page)).violations).toEqual([])
    })
    expect(await rowsOf(row!.email)).toBe(1)
    await atDesk('coordinator', async (page) => {
      await page.goto(`${stack.cms}/admin/rights`)
      await page.getByLabel(rights.email).fill(row!.email)
      await page.keyboard.press('Enter')
      await page.getByText(rights.matter).waitFor()
      await page.getByText(/^The person asked to be erased/).waitFor()
      expect(await page.getByRole('button', { name: rights.erase.open }).isDisabled()).toBe(true)
    })
  })

  it('when both desks are looked at in three languages, in both colours and on a phone, then axe finds nothing and nothing is cut off', async () => {
    await atDesk('coordinator', async (page) => {
      await expectGood(page, '/admin/retention', titles(retentionWords), '.jb-desk table')
      await expectGood(page, '/admin/rights', titles(rightsWords), '.jb-desk input[type=email]')
    })
  })

  it('when an editor opens them, then they are not for them', async () => {
    await atDesk('editor', async (page) => {
      for (const desk of ['retention', 'rights']) {
        await page.goto(`${stack.cms}/admin/${desk}`)
        await page.getByText(kitWords('en').notForYou).waitFor()
        expect(await page.locator('.jb-desk :is(table, form, button)').count()).toBe(0)
      }
    })
  })
})
