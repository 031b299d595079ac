import type { Page } from 'playwright-core'
import { visit } from '../../support/browser.ts'
import { atDesk } from '../../support/browserDesk.ts'
import { narrow } from '../../support/browserAxe.ts'
import { countedHand, type Hand } from '../../support/handCount.ts'
import { linkOf, type RoundPerson, type RoundPeriod } from '../../support/roundPeople.ts'
import { stack } from '../../support/stackShared.ts'
import { eventually } from '../../support/waiting.ts'

const { presses, hand } = countedHand()

/** What the steps of the round know of each other. */
export const round = {
  name: 'The whole round',
  /** The day on which it opens, in Finland. */
  day: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short' }).format(
    new Date(),
  ),
  periods: [] as RoundPeriod[],
  people: [] as RoundPerson[],
  presses,
}

/** A day, so many days after the round opens: `2027-05-31`. */
export const dayAfter = (days: number): string =>
  new Date(Date.parse(`${round.day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** The coordinator of the round at a desk, reached by the menu. Prints what it took. */
export async function atRoundDesk(
  desk: string,
  use: (page: Page, hand: Hand) => Promise<void>,
): Promise<void> {
  const before = { ...presses }
  const began = performance.now()
  await atDesk('coordinator', async (page) => {
    await hand.click(page.locator(`#nav-desk-${desk}`))
    await page.locator('.jb-desk h1').waitFor()
    await use(page, hand)
  })
  const took = ((performance.now() - began) / 1000).toFixed(1)
  process.stdout.write(
    `  ${desk}: ${presses.clicks - before.clicks} clicks, ${presses.keys - before.keys} keys, ${took} s\n`,
  )
}

/** What a desk reads out. */
export const says = (page: Page, text: string | RegExp) =>
  page.locator('.jb-status', { hasText: text }).first().waitFor({ timeout: 60_000 })

/** Somebody's own page, by the newest link that was mailed to them. */
export const withOwnLink = <T>(person: RoundPerson, use: (page: Page) => Promise<T>): Promise<T> =>
  visit({ origins: [stack.site], locale: person.locale, viewport: narrow }, async (page) => {
    await page.goto(await linkOf(stack, person))
    await Promise.all([page.waitForEvent('load'), page.locator('main form.form button').first().click()])
    return use(page)
  })

/** Every mail that is due has left. */
export const mailIsOut = () =>
  eventually(
    async () => {
      const [row] = await stack.query<{ left: number }>(
        `select count(*)::int as left from outbox where status in ('queued', 'sending')`,
      )
      return row?.left === 0
    },
    { within: 90_000, every: 100, what: 'The outbox being empty' },
  )

export const stages = async (): Promise<Record<string, number>> => {
  const rows = await stack.query<{ stage: string; amount: number }>(
    `select stage, count(*)::int as amount from applications where period_id = any($1) group by 1 order by 1`,
    [round.periods.map(({ id }) => id)],
  )
  return Object.fromEntries(rows.map(({ stage, amount }) => [stage, amount]))
}
