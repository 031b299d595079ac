import { describe, expect, it } from 'vitest'
import { bookOne, forEach } from '../../support/roundPeople.ts'
import { stack } from '../../support/stackShared.ts'
import { atRoundDesk, dayAfter, mailIsOut, round, says, stages, withOwnLink } from './round.ts'

/** Days by which time moves on, so that the interviews lie behind. */
const later = 60
const booked = () =>
  stack.query<{ people: number; slots: number }>(
    `select count(distinct awaits)::int as people, count(distinct holds)::int as slots from interviews where status = 'booked'`,
  )

describe('given 180 people who are to be interviewed', () => {
  it('when times are offered and everybody is invited, then each books one by the mailed link, and nobody the same', async () => {
    await atRoundDesk('interviews', async (page, hand) => {
      await hand.click(page.getByRole('button', { name: 'Offer times…' }))
      const periods = page.getByRole('group', { name: 'Whose applicants may book' })
      const own = await periods.getByLabel(new RegExp(`· ${round.day}$`)).all()
      expect(own).toHaveLength(10)
      for (const period of own) await hand.click(period)
      const days = page.locator('.jb-plan').getByRole('group', { name: 'Days', exact: true })
      await hand.write(days.getByLabel('From'), dayAfter(3))
      await hand.write(days.getByLabel('Until'), dayAfter(16))
      await hand.write(page.getByLabel('First begins'), '08:00')
      await hand.write(page.getByLabel('Last ends'), '17:00')
      await hand.write(page.getByLabel('Minutes of one interview'), '20')
      await hand.write(page.getByLabel('Minutes between two'), '0')
      await hand.write(page.getByLabel('Place', { exact: true }), 'Room 1')
      await hand.click(page.getByRole('button', { name: 'Look at the times' }))
      await hand.click(page.getByRole('button', { name: /^Offer \d+ times$/ }))
      await says(page, 'times are offered.')
      await hand.click(page.getByLabel('Choose all on this page'))
      await hand.click(page.getByRole('button', { name: 'Invite 180…' }))
      await page.getByText('180 people get a mail with a link to choose a time.').waitFor()
      await hand.click(page.getByRole('button', { name: 'Send the invitations' }))
      await says(page, '180 people were invited.')
    })
    await mailIsOut()
    const invited = round.people.filter(({ unsure }) => !unsure)
    const [one, two, ...others] = invited
    for (const person of [one, two])
      if (person)
        await withOwnLink(person, async (page) => {
          await page.locator('form.slots input[name=slot]').nth(3).check()
          await page.locator('form.slots button').click()
          await page.locator('[data-interview]').waitFor()
        })
    await forEach(others, (person, turn) => bookOne(stack, person, turn))
    expect(await booked()).toEqual([{ people: 180, slots: 180 }])
    await mailIsOut()
  })

  it('when the interviews are over, then what was thought of some is written down, and all are interviewed', async () => {
    const by = `interval '${later} days'`
    await stack.query(`update interview_slots set starts_at = starts_at - ${by}, ends_at = ends_at - ${by}`)
    await stack.query(`update interview_seats set "from" = "from" - ${by}, until = until - ${by}`)
    const [first] = await stack.query<{ day: string }>(
      `select to_char(min(s.starts_at), 'YYYY-MM-DD') as day from interview_slots s join interviews i on i.holds = s.id::text`,
    )
    await atRoundDesk('interviews', async (page, hand) => {
      await hand.write(page.locator('.jb-toolbar input[type=date]'), first?.day ?? '')
      const notes = page.getByRole('button', { name: /^Notes: / })
      await notes.nth(2).waitFor()
      for (let turn = 0; turn < 3; turn += 1) {
        await hand.click(notes.nth(turn))
        const pane = page.locator('.jb-ipane')
        await hand.click(pane.getByLabel('Yes', { exact: true }))
        await hand.write(pane.getByLabel('In short'), 'Knows what to ask.')
        await hand.click(page.getByRole('button', { name: 'Save my notes' }))
        await page.getByRole('cell', { name: 'Knows what to ask.' }).waitFor()
        await hand.click(page.getByRole('button', { name: 'It took place' }))
        await says(page, 'Noted: it took place.')
      }
    })
    await atRoundDesk('applications-desk', async (page, hand) => {
      await says(page, '200 applications')
      await hand.take(page.getByRole('combobox', { name: 'Stage', exact: true }), {
        label: 'To be interviewed',
      })
      await hand.take(page.getByRole('combobox', { name: 'Rows' }), '100')
      await hand.click(page.getByRole('button', { name: 'Show', exact: true }))
      await says(page, '177 applications')
      await hand.click(page.getByLabel('Choose all on this page'))
      await hand.click(page.getByRole('link', { name: 'Next page' }))
      await page.getByText('Page 2 of 2').waitFor()
      await hand.click(page.getByLabel('Choose all on this page'))
      await hand.take(page.getByRole('combobox', { name: /^Move to/ }), { label: 'Interviewed' })
      await hand.click(page.getByRole('button', { name: 'Look at what will happen…' }))
      await hand.click(page.getByRole('button', { name: 'Do it' }))
      await page.getByText('177 applications were changed.').waitFor()
      await hand.click(page.getByRole('dialog').getByRole('button', { name: 'Close' }))
    })
    expect(await stages()).toEqual({ interviewed: 180, reading: 20 })
  })
})
