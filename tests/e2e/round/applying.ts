import { describe, expect, it } from 'vitest'
import { visit } from '../../support/browser.ts'
import { applicant, fill, referenceOn, send } from '../../support/browserApply.ts'
import { applyAll, peopleFor, type RoundPeriod } from '../../support/roundPeople.ts'
import { stack } from '../../support/stackShared.ts'
import { atRoundDesk, dayAfter, mailIsOut, round, says, stages } from './round.ts'

const fields = ['IT', 'Health care', 'Hospitality', 'Industry', 'Marketing']
/** So many of them sit at the real form. */
const atTheForm = 4

describe('given a coordinator with a round to run', () => {
  it('when it is opened for five fields and two roles, then ten periods are open at once', async () => {
    // The demo's own period for IT is over: of one field there is one at a time.
    await stack.query(
      `update application_periods set opens_at = opens_at - interval '60 days', closes_at = closes_at - interval '60 days'
       where id = (select _parent_id from application_periods_locales where slug = 'it-mentees' and _locale = 'en')`,
    )
    await atRoundDesk('rounds-open', async (page, hand) => {
      await hand.write(page.locator('#round-name'), round.name)
      await hand.take(page.locator('#round-programme'), { label: 'JobBuddies' })
      for (const role of await page.getByRole('group', { name: 'Who may apply' }).getByRole('checkbox').all())
        await hand.click(role)
      await hand.write(page.locator('#round-opensAt'), round.day)
      await hand.write(page.locator('#round-closesAt'), dayAfter(5))
      for (const field of fields) await hand.click(page.getByLabel(field, { exact: true }))
      await hand.click(page.getByRole('button', { name: 'Save the round with 10 periods' }))
      await page.getByRole('heading', { name: `“${round.name}” is saved.` }).waitFor()
    })
    round.periods = await stack.query<RoundPeriod>(
      `select p.id, p.role, l.slug, i.name as field from application_periods p join rounds r on r.id = p.round_id
       join application_periods_locales l on l._parent_id = p.id and l._locale = 'en'
       join industries_locales i on i._parent_id = p.industry_id and i._locale = 'en'
       where r.name = $1 and p.published order by i.name, p.role`,
      [round.name],
    )
    expect(round.periods).toHaveLength(10)
  })

  it('when 200 people apply, some of them at the form, then each is received and told so', async () => {
    round.people = peopleFor(round.periods)
    const sitting = round.people.filter(({ period }) => period.role === 'mentee').slice(0, atTheForm)
    const others = round.people.filter((person) => !sitting.includes(person))
    const [refused] = await Promise.all([
      applyAll(stack, others),
      (async () => {
        for (const person of sitting) {
          await visit({ origins: [stack.site], locale: 'en-GB' }, async (page) => {
            person.locale = 'en'
            await page.goto(`${stack.site}/en/apply/${person.period.slug}`)
            await fill(page, { ...applicant(person.name), email: person.email })
            await send(page)
            expect(await referenceOn(page)).toMatch(/^[\w-]{9}$/)
          })
          const [row] = await stack.query<{ id: string }>('select id from applications where email = $1', [
            person.email,
          ])
          person.id = row?.id ?? ''
        }
      })(),
    ])
    expect(refused).toEqual([])
    expect(await stages()).toEqual({ submitted: 200 })
    await mailIsOut()
  })

  it('when they are read, some by keyboard, and moved in two acts, then 180 wait for an interview', async () => {
    await atRoundDesk('applications-desk', async (page, hand) => {
      await says(page, '200 applications')
      await page.locator('.jb-table a').first().waitFor()
      for (let reading = 0; reading < 3; reading += 1) {
        await hand.key(page, 'j')
        await page.locator('.jb-table tr[data-current=true]').nth(0).waitFor()
        await page.locator('#application-name').waitFor()
      }
      await hand.click(page.getByRole('button', { name: 'Close the application' }))

      const show = page.getByRole('button', { name: 'Show', exact: true })
      const all = page.getByLabel('Choose all on this page')
      const look = page.getByRole('button', { name: 'Look at what will happen…' })
      const target = page.getByRole('combobox', { name: /^Move to/ })
      const perform = async (stage: string, amount: number) => {
        await hand.take(target, { label: stage })
        await hand.click(look)
        await page.getByText(`${amount} applications will be changed.`).waitFor()
        await hand.click(page.getByRole('button', { name: 'Do it' }))
        await page.getByText(`${amount} applications were changed.`).waitFor()
        await hand.click(page.getByRole('dialog').getByRole('button', { name: 'Close' }))
      }
      await hand.write(page.getByLabel(/^Name, reference, e-mail/), 'unsure')
      await hand.click(show)
      await says(page, '20 applications')
      await hand.click(all)
      await perform('Being read', 20)

      await hand.click(page.getByRole('link', { name: 'Show everything' }))
      await says(page, '200 applications')
      await hand.take(page.getByRole('combobox', { name: 'Stage', exact: true }), { label: 'Submitted' })
      await hand.take(page.getByRole('combobox', { name: 'Rows' }), '100')
      await hand.click(show)
      await says(page, '180 applications')
      await hand.click(all)
      await hand.click(page.getByRole('link', { name: 'Next page' }))
      await page.getByText('Page 2 of 2').waitFor()
      await hand.click(all)
      await page.getByText('180 chosen').waitFor()
      await perform('To be interviewed', 180)
    })
    expect(await stages()).toEqual({ interviewing: 180, reading: 20 })
  })
})
