import { beforeAll, describe, expect, it } from 'vitest'
import { visit } from '../support/browser.ts'
import { axe } from '../support/browserAxe.ts'
import { atDesk, expectGood, isAlive } from '../support/browserDesk.ts'
import { twoApplicants } from '../support/deskPeople.ts'
import { scanInbox, scanned } from '../support/mailScanner.ts'
import { mailTo } from '../support/stackMail.ts'
import { stack } from '../support/stackShared.ts'
import { eventually } from '../support/waiting.ts'

/** Times that cannot be offered are what we came to see. */
const refused = /^422: POST \S+\/api\/editor\/interviews\/slots$/

describe('given two people who are to be interviewed', () => {
  let people: { id: string; name: string; period: string }[] = []
  beforeAll(async () => {
    people = await twoApplicants(stack, 'interviewing')
  })

  it('when a coordinator offers times, books, moves, notes and cancels by keyboard, then each is done and told', async () => {
    const [first, second] = people
    await atDesk(
      'coordinator',
      async (page) => {
        const said = (text: string) => page.locator('.jb-desk > .jb-status', { hasText: text }).waitFor()
        await page.goto(`${stack.cms}/admin/interviews`)
        await page.getByRole('button', { name: 'Offer times…' }).press('Enter')
        await page.getByRole('button', { name: 'Look at the times' }).press('Enter')
        await page.locator('#plan-periods-error').waitFor()
        expect(await page.locator('#plan-place-error').innerText()).toBe('Give a place or a video meeting.')
        await page
          .getByRole('group', { name: 'Whose applicants may book' })
          .getByLabel('Mentees in IT')
          .press('Space')
        await page.getByLabel('Place', { exact: true }).fill('Room 1')
        for (const day of ['Saturday', 'Sunday']) await page.getByLabel(day, { exact: true }).press('Space')
        await page.getByRole('button', { name: 'Look at the times' }).press('Enter')
        await page.getByText(/\d+ times can be offered/).waitFor()
        await page.getByRole('button', { name: /^Offer \d+ times$/ }).press('Enter')
        await said('times are offered.')

        await page.getByRole('button', { name: `Book…: ${first?.name}` }).press('Enter')
        const time = page.getByRole('combobox', { name: 'Time' })
        await time.selectOption({ index: 1 })
        await page.getByLabel('Telephone number, if we call').fill('+358 40 1234567')
        await page.getByLabel('Telephone number, if we call').press('Tab')
        await page.getByRole('button', { name: 'Book', exact: true }).press('Enter')
        await said('The interview is booked.')
        const rows = page.locator('tr', { hasText: first?.name ?? '' })
        await rows.filter({ hasText: 'We call +358 40 1234567' }).waitFor()

        const booked = await rows.innerText()
        await page.getByRole('button', { name: `Move…: ${first?.name}` }).press('Enter')
        await page.getByRole('combobox', { name: 'Time' }).selectOption({ index: 2 })
        await page.getByRole('button', { name: 'Move', exact: true }).press('Enter')
        await said('The interview was moved.')
        await eventually(async () => (await rows.innerText()) !== booked, {
          what: 'another row with the person',
        })

        // What is typed survives a reload; both outcomes stand side by side once one's own is given.
        await page.getByRole('button', { name: `Notes: ${first?.name}` }).press('Enter')
        await page.getByLabel('Motivation: Points').selectOption('4')
        await page.getByLabel('In short').fill('A clear yes.')
        await page.reload()
        expect(await page.getByLabel('In short').inputValue()).toBe('A clear yes.')
        await page.getByLabel('Yes', { exact: true }).press('Space')
        await page.getByRole('button', { name: 'Save my notes' }).press('Enter')
        await page.getByRole('cell', { name: 'A clear yes.' }).waitFor()

        await page.getByRole('button', { name: 'It took place' }).press('Enter')
        await said('Noted: it took place.')
        // The same of all of its day at once, which begins now.
        const begins = (after: string) =>
          stack.query(
            `update interview_slots set starts_at = now() + $1::interval, ends_at = now() + $1::interval + interval '30 minutes'
             where id = (select slot_id from interviews where application_id = $2 and status in ('booked', 'held'))`,
            [after, first?.id],
          )
        const dialog = page.getByRole('dialog')
        const ofDay = async (act: string, confirm: string) => {
          const button = page.getByRole('button', { name: new RegExp(`^${act}…: `) })
          await isAlive(button)
          await button.press('Enter')
          await dialog.getByLabel(new RegExp(first?.name ?? '')).waitFor()
          expect((await axe(page, undefined, 'dialog[open]')).violations).toEqual([])
          await dialog.getByRole('button', { name: confirm }).press('Enter')
        }
        await ofDay('Back to booked', 'Take back 1')
        await said('1 interview is booked again.')
        await begins('-1 minute')
        await page.reload()
        await ofDay('They took place', 'Note 1 interview')
        await said('Noted: 1 interview took place.')
        await ofDay('Back to booked', 'Take back 1')
        await said('1 interview is booked again.')
        await begins('3 days')
        await page.reload()
        const cancel = page.locator('.jb-ipane').getByRole('button', { name: 'Cancel…' })
        await isAlive(cancel)
        await cancel.press('Enter')
        await page.getByRole('button', { name: 'Cancel the interview' }).press('Enter')
        await said('The interview was cancelled')

        await page.getByLabel(`Choose ${second?.name}`).press('Space')
        await page.getByRole('button', { name: 'Invite 1…' }).press('Enter')
        await page.getByText('1 person gets a mail with a link to choose a time.').waitFor()
        await page.getByRole('button', { name: 'Send the invitations' }).press('Enter')
        await said('1 person was invited.')
      },
      refused,
    )
    const kinds = await stack.query<{ kind: string }>(
      `select kind from application_events where application_id = any($1) and kind like 'interview%' order by at, kind`,
      [people.map(({ id }) => id)],
    )
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'interview_booked',
      'interview_moved',
      'interview_held',
      'interview_undone',
      'interview_held',
      'interview_undone',
      'interview_cancelled',
      'interview_invited',
    ])
  })

  it('when somebody’s mail program opens the link of the invitation, then nothing is booked, and the person books, moves and cancels by it', async () => {
    const id = people[1]?.id ?? ''
    const states = async () =>
      (
        await stack.query<{ status: string }>(
          'select status from interviews where application_id = $1 order by created_at',
          [id],
        )
      ).map(({ status }) => status)
    // What was asked counts only where a form asked it.
    const [person] = await stack.query<{ email: string }>(
      `update applications set questions = '[]' where id = $1 returning email`,
      [id],
    )
    const { text } = await mailTo(stack, person?.email ?? '')
    const link = text.match(/\S+\/en\/application\?t=[\w-]+/)?.[0] ?? ''
    await scanned(stack, link)
    expect(await states()).toEqual([])
    await visit({ origins: [stack.site], locale: 'en', javaScriptEnabled: false }, async (page) => {
      const press = async () => {
        await scanned(stack, link)
        await page.locator('main form.form button').first().click()
      }
      await page.goto(link)
      await press()
      await page.locator('form.slots input[name=slot]').first().check()
      await press()
      await page.locator('[data-interview]').waitFor()
      expect(await states()).toEqual(['booked'])
      await page.locator('a[href$="?interview"]').click()
      await page.locator('form.slots input[name=slot]').nth(2).check()
      await press()
      await page.locator('[data-interview]').waitFor()
      await page.locator('a[href$="?unbook"]').click()
      await press()
      await page.locator('form.slots').waitFor()
      expect(await states()).toEqual(['cancelled'])
    })
    expect(await scanInbox(stack)).toEqual(
      expect.arrayContaining([
        'interview_booked /application t',
        'interview_cancelled /application t',
        'interview_invitation /application t',
        'interview_moved /application t',
      ]),
    )
  })

  it('when looking at the desk in every language, then axe finds nothing', async () => {
    await atDesk('coordinator', (page) =>
      expectGood(
        page,
        '/admin/interviews',
        { en: 'Interviews', sv: 'Intervjuer', fi: 'Haastattelut' },
        '.jb-interviews',
      ),
    )
  })
})
