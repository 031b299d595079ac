import type { FollowUpAnswer } from '@jobbuddies/shared'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { reportWords } from '../../../packages/plugin/src/translations/reportWords.ts'
import { wordsOf } from '../../../site/src/i18n/words.ts'
import { visit } from '../../support/browser.ts'
import { narrow } from '../../support/browserAxe.ts'
import { api, forEach, type RoundPerson } from '../../support/roundPeople.ts'
import { mailsTo } from '../../support/stackMail.ts'
import { stack } from '../../support/stackShared.ts'
import { eventually } from '../../support/waiting.ts'
import { type Journey, leads } from './model.ts'

/** A night passes: nobody is asked before the morning. */
export const sleepOver = ({ groups }: Journey) =>
  stack.query(`update group_members set until = until - interval '1 day' where group_id = any($1)`, [
    groups.map(({ id }) => id),
  ])

/** The runner looks once a minute at whom to ask. */
const followUpLink = ({ email }: RoundPerson): Promise<string> =>
  eventually(
    () =>
      mailsTo(stack, email).flatMap(
        ({ text }) => new RegExp(`${stack.site}/\\w+/follow-up\\?t=[\\w-]+`).exec(text) ?? [],
      )[0],
    { within: 90_000, what: `A link to the question after the end for ${email}` },
  )

/** Whoever took part says where they are now, the first of them in the browser; the report counts it. */
export async function sayWhere(page: Page, journey: Journey): Promise<void> {
  const asked = journey.people.filter(({ unsure, period }) => !unsure && !leads(journey, period.role))
  const [first, ...others] = asked
  if (!first) throw new Error('Nobody took part')
  const { followUp: said } = wordsOf(first.locale)
  await visit({ origins: [stack.site], locale: first.locale, viewport: narrow }, async (site) => {
    const press = (name: string) =>
      Promise.all([site.waitForEvent('load'), site.getByRole('button', { name, exact: true }).click()])
    await site.goto(await followUpLink(first))
    await press(said.open)
    await site.getByLabel(said.answers.employed).check()
    await press(said.send)
    await site.getByText(said.thanks(said.answers.employed)).waitFor()
  })
  const answer = 'studying' satisfies FollowUpAnswer
  await forEach(others, async (person) => {
    const token = new URL(await followUpLink(person)).searchParams.get('t')
    expect((await api(stack, 'POST', '/follow-ups/write', { body: { token, answer } })).status).toBe(200)
  })
  const { outcomes } = reportWords('en')
  await page.goto(`${stack.cms}/admin/reports?programme=${journey.programme}`)
  const table = page.getByRole('table', { name: `${outcomes.title}: ${outcomes.moments.end}` })
  const told = { employed: 1, studying: others.length }
  for (const [key, amount] of Object.entries(told) as [keyof typeof told, number][])
    await table.getByRole('row', { name: new RegExp(`^${outcomes.answers[key]} ${amount} `) }).waitFor()
}
