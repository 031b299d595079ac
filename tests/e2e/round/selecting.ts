import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { visit } from '../../support/browser.ts'
import { answerOffer, forEach, type RoundPerson } from '../../support/roundPeople.ts'
import { mailsTo } from '../../support/stackMail.ts'
import { stack } from '../../support/stackShared.ts'
import { eventually } from '../../support/waiting.ts'
import { buildGroups, expectGroups, members } from './groups.ts'
import { atRoundDesk, dayAfter, mailIsOut, round, says, stages, withOwnLink } from './round.ts'

/** Mentees of one field that two groups take, and its mentors. */
const seats = { mentee: 24, mentor: 4 }
const nameOf = (id: string) => round.people.find((person) => person.id === id)?.name ?? ''
const inStage = async (stage: string): Promise<RoundPerson[]> => {
  const rows = await stack.query<{ email: string }>(
    'select email from applications where stage = $1 and period_id = any($2) order by email',
    [stage, round.periods.map(({ id }) => id)],
  )
  const emails = new Set(rows.map(({ email }) => email))
  return round.people.filter(({ email }) => emails.has(email))
}

describe('given 180 people whose interviews are over, for five fields', () => {
  it('when groups are proposed, then each has 2–3 mentors and 10–12 mentees of its field, and nobody is in two', async () => {
    await buildGroups({ number: 1, placed: 140, ready: 180 })
    await expectGroups()
  })

  it('when two mentors are asked by link, then they answer about people whose names they do not see', async () => {
    const inside = await members()
    const emails: string[] = []
    for (const field of ['IT', 'Marketing']) {
      const email = `${randomUUID()}@mentors.example.org`
      emails.push(email)
      const candidates = inside.filter(
        ({ person, role }) =>
          role === 'mentee' && round.people.some(({ id, period }) => id === person && period.field === field),
      )
      await atRoundDesk('decisions', async (page, hand) => {
        await hand.take(page.locator('select[name=of]'), { label: round.name })
        await hand.click(page.getByRole('button', { name: 'Show', exact: true }))
        for (const { person } of candidates.slice(0, 3))
          await hand.click(page.getByLabel(`Choose ${nameOf(person)}`, { exact: true }))
        await hand.click(page.getByRole('button', { name: 'Ask a mentor…' }))
        const dialog = page.getByRole('dialog')
        await hand.write(dialog.getByLabel('Name of the mentor'), `Mentor of ${field}`)
        await hand.write(dialog.getByLabel('E-mail of the mentor'), email)
        await hand.write(dialog.getByLabel('Last day to answer'), dayAfter(9))
        await hand.click(dialog.getByRole('button', { name: 'Send the link' }))
        await says(page, `A link is on its way to Mentor of ${field}.`)
      })
    }
    for (const email of emails) {
      const mail = await eventually(() => mailsTo(stack, email)[0], { what: 'A mail' })
      const [link = ''] = new RegExp(`${stack.site}/en/consultation\\?t=[\\w-]+`).exec(mail.text) ?? []
      await visit({ origins: [stack.site], locale: 'en' }, async (page) => {
        const press = (name: string) =>
          Promise.all([page.waitForEvent('load'), page.getByRole('button', { name }).click()])
        await page.goto(link)
        await press('Open the list')
        const text = await page.locator('main').innerText()
        expect(
          round.people.filter(({ name, email: own }) => text.includes(own) || text.includes(name)),
        ).toEqual([])
        await page.locator('#candidate-2 input[value=yes]').check()
        await page.locator('#candidate-2 button').click()
        await page.waitForLoadState('load')
      })
    }
  })

  it('when everything is decided and released, then everybody is told at once', async () => {
    const known = mailsOf()
    await atRoundDesk('decisions', async (page, hand) => {
      await hand.take(page.locator('select[name=of]'), { label: round.name })
      await hand.click(page.getByRole('button', { name: 'Show', exact: true }))
      const rows = page.getByLabel(/^Seats, /)
      await rows.nth(9).waitFor()
      for (let row = 0; row < 10; row += 1) {
        const title = (await rows.nth(row).getAttribute('aria-label')) ?? ''
        await hand.write(rows.nth(row), String(/mentor/i.test(title) ? seats.mentor : seats.mentee))
        await hand.click(page.getByRole('button', { name: title.replace('Seats', 'Save the seats') }))
        await says(page, 'The number of seats was saved.')
      }
      const all = page.getByLabel('Choose all on this page')
      const decide = async (kind: string, narrowed: Record<string, string>, amount: number) => {
        for (const [label, option] of Object.entries(narrowed))
          await hand.take(page.getByRole('combobox', { name: label, exact: true }), { label: option })
        await hand.click(all)
        await page.getByText(`${amount} chosen:`).waitFor()
        await hand.click(page.getByRole('button', { name: kind, exact: true }))
        await page.getByText('Nobody is chosen.').waitFor()
        await says(page, 'Saved. Nobody has been told.')
      }
      await decide('Offer a place', { 'Place in a group': 'With a place' }, 140)
      await decide('No place', { 'Place in a group': 'Without a place', Stage: 'Being read' }, 20)
      await decide('Reserve list', { Stage: 'Interviewed' }, 40)
      expect(mailsOf()).toBe(known)
      await hand.click(page.getByRole('button', { name: 'Look at it and release…' }))
      const dialog = page.getByRole('dialog')
      await hand.write(dialog.getByLabel(/write how many people/), '200')
      await hand.click(dialog.getByRole('button', { name: 'Tell them now' }))
      await says(
        page,
        /^Released\. 200 people are being told: 140 offers, 40 on the reserve list, 20 without a place\./,
      )
    })
    expect(await stages()).toEqual({ declined: 20, offered: 140, reserve: 40 })
    await mailIsOut()
  })

  it('when offers are accepted, declined and run out, then the reserve list moves up until every seat is taken', async () => {
    const offered = await inStage('offered')
    const mentees = Map.groupBy(
      offered.filter(({ period }) => period.role === 'mentee'),
      ({ period }) => period.field,
    )
    const declining = [...mentees.values()].flatMap((people) => people.slice(0, 2))
    const silent = [...mentees.values()].flatMap((people) => people.slice(2, 3))
    const [turning, ...declined] = declining
    const [glad, ...accepting] = offered.filter(
      (person) => !declining.includes(person) && !silent.includes(person),
    )
    if (turning)
      await withOwnLink(turning, async (page) => {
        await page.locator('[data-offer=open] a[href$="?decline"]').click()
        await page.locator('main form.form button').click()
        await page.locator('[data-status=turned_down]').waitFor()
      })
    if (glad)
      await withOwnLink(glad, async (page) => {
        await page.locator('[data-offer=open] form button').click()
        await page.locator('[data-status=accepted]').waitFor()
      })
    await forEach(declined, (person) => answerOffer(stack, person, 'decline'))
    await forEach(accepting, (person) => answerOffer(stack, person, 'accept'))
    await stack.query(
      `update offers set expires_at = now() where status = 'open' and application_id in (select id from applications where email = any($1))`,
      [silent.map(({ email }) => email)],
    )
    const promoted = await eventually(
      async () => {
        const found = await inStage('offered')
        return found.length === 15 && found.every((person) => !offered.includes(person)) && found
      },
      { within: 60_000, what: 'Fifteen of the reserve list being asked' },
    )
    await mailIsOut()
    await forEach(promoted, (person) => answerOffer(stack, person, 'accept'))
    expect(await stages()).toEqual({ accepted: 140, declined: 20, expired: 5, reserve: 25, turned_down: 10 })
  })

  it('when groups are proposed anew and confirmed, then everybody who accepted is placed', async () => {
    await buildGroups({ number: 2, placed: 140, ready: 140, confirm: true })
    const all = await expectGroups()
    expect(all).toHaveLength(140)
    expect(all.filter(({ state }) => state !== 'confirmed')).toEqual([])
    expect(await stages()).toEqual({ declined: 20, expired: 5, placed: 140, reserve: 25, turned_down: 10 })
  })

  it('then everybody has been told of each thing once, and the hands of staff can be counted', async () => {
    await mailIsOut()
    const rows = await stack.query<{ to: string; template: string; times: number }>(
      `select "to", template, count(*)::int as times from outbox where application_id is not null group by 1, 2`,
    )
    expect(rows.filter(({ times }) => times !== 1)).toEqual([])
    for (const { email } of round.people) {
      const got = mailsTo(stack, email)
      expect(new Set(got.map(({ messageId }) => messageId)).size).toBe(got.length)
      expect(got.length, email).toBe(rows.filter(({ to }) => to === email).length)
    }
    const amounts = Map.groupBy(rows, ({ template }) => template)
    expect(Object.fromEntries([...amounts].map(([template, of]) => [template, of.length]))).toEqual({
      receipt: 200,
      interview_invitation: 180,
      interview_booked: 180,
      offer_made: 155,
      reserve_place: 40,
      no_place: 20,
      offer_accepted: 140,
      offer_declined: 10,
      offer_expired: 5,
    })
    const { clicks, keys, first, last } = round.presses
    process.stdout.write(
      `A round of 200 applications: ${clicks} clicks and ${keys} keys of staff, ${Math.round((last - (first ?? last)) / 1000)} s from the first to the last\n`,
    )
  })
})

function mailsOf(): number {
  return stack.inbox.messages().length
}
