import { randomUUID } from 'node:crypto'
import { type Feedback, locales } from '@jobbuddies/shared'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { RunReport } from '../../../packages/plugin/src/running/contract.ts'
import { feedbackWords } from '../../../packages/plugin/src/translations/feedbackWords.ts'
import { reportWords } from '../../../packages/plugin/src/translations/reportWords.ts'
import { wordsOf } from '../../../site/src/i18n/words.ts'
import { visit } from '../../support/browser.ts'
import { narrow } from '../../support/browserAxe.ts'
import { readPdf } from '../../support/pdf.ts'
import { api, forEach, type RoundPerson } from '../../support/roundPeople.ts'
import { type Rest, tokenOf } from '../../support/stackApi.ts'
import { mailsTo } from '../../support/stackMail.ts'
import { stack } from '../../support/stackShared.ts'
import { eventually } from '../../support/waiting.ts'
import type { Journey } from './model.ts'

const inGroups = ({ people }: Journey) => people.filter(({ unsure }) => !unsure)

/** The runner looks once a minute at whom to ask. */
const feedbackLink = ({ email }: RoundPerson): Promise<string> =>
  eventually(
    () =>
      mailsTo(stack, email).flatMap(
        ({ text }) => new RegExp(`${stack.site}/\\w+/feedback\\?t=[\\w-]+`).exec(text) ?? [],
      )[0],
    { within: 90_000, what: `A link to feedback for ${email}` },
  )

/** Everybody answers by link, one of them in the browser; staff see what was said. */
export async function giveFeedback(page: Page, journey: Journey): Promise<void> {
  const asked = inGroups(journey)
  const [first, ...others] = asked
  if (!first) throw new Error('Nobody was in a group')
  const link = await feedbackLink(first)
  const { feedback: said } = wordsOf(first.locale)
  await visit({ origins: [stack.site], locale: first.locale, viewport: narrow }, async (site) => {
    const press = (name: string) =>
      Promise.all([site.waitForEvent('load'), site.getByRole('button', { name, exact: true }).click()])
    await site.goto(link)
    await press(said.open)
    const best = site.locator('input[type=radio]:is([value="5"], [value=yes])')
    for (const each of await best.all()) await each.check()
    await site.getByRole('button', { name: said.send, exact: true }).click()
    await site.locator('[data-answered]').waitFor()
  })
  await forEach(others, async (person) => {
    const token = new URL(await feedbackLink(person)).searchParams.get('t')
    const { locale } = person
    const { body } = await api<Feedback>(stack, 'POST', '/feedback/read', { body: { token, locale } })
    expect(body.moment).toBe('end')
    const answers = Object.fromEntries(
      body.questions.flatMap(({ key, kind }) =>
        kind === 'scale' ? [[key, '4']] : kind === 'yes_no' ? [[key, 'yes']] : [],
      ),
    )
    const sent = { token, locale, id: randomUUID(), answers }
    expect((await api(stack, 'POST', '/feedback/write', { body: sent })).status).toBe(200)
  })
  const rounds = await stack.query<{ side: string; anonymous: boolean; answered: number }>(
    `select r.side, r.anonymous, count(*) filter (where q.answered)::int as answered from feedback_rounds r
     join feedback_requests q on q.round_id = r.id where r.group_id = any($1) and r.moment = 'end' group by r.side, r.anonymous`,
    [journey.groups.map(({ id }) => id)],
  )
  expect(rounds.reduce((sum, { answered }) => sum + answered, 0)).toBe(asked.length)
  const promised = (journey.preset.feedback ?? []).filter(({ moment }) => moment === 'end')
  expect(Object.fromEntries(rounds.map(({ side, anonymous }) => [side, anonymous]))).toEqual(
    Object.fromEntries(promised.map(({ side, anonymous }) => [side, anonymous])),
  )
  const words = feedbackWords('en')
  await page.goto(`${stack.cms}/admin/feedback?programme=${journey.programme}`)
  await page.getByRole('heading', { name: words.heading.facilitators }).waitFor()
  await page.locator('[data-question^="facilitators"] table').first().waitFor()
  const shown = await page.locator('[data-question^="participants"] table').count()
  expect(shown > 0 || rounds.some(({ anonymous }) => anonymous), 'what participants said').toBe(true)
}

/** Whoever finished has a certificate in three languages, and is told; who was never there has none. */
export async function certify(journey: Journey, rest: Rest): Promise<void> {
  const token = await tokenOf(stack, 'coordinator')
  const fetchPdf = (group: string, id: string, locale: string) =>
    fetch(`${stack.cms}/api/editor/groups/${group}/certificates/${id}?locale=${locale}`, {
      headers: { authorization: `JWT ${token}` },
    })
  let without = 0
  for (const { id: group } of journey.groups) {
    const { body } = await rest<RunReport>('GET', `/editor/groups/${group}`)
    const [first] = body.members.filter(({ finished }) => finished)
    const missing = body.members.filter(({ finished }) => !finished)
    without += missing.length
    for (const { id } of missing) expect((await fetchPdf(group, id, 'en')).status).toBe(404)
    for (const locale of locales) {
      const answer = await fetchPdf(group, first?.id ?? '', locale)
      expect(answer.status).toBe(200)
      const { text } = await readPdf(new Uint8Array(await answer.arrayBuffer()))
      const name = locale === 'en' ? journey.name : journey.preset.name[locale]
      for (const told of [first?.name ?? '', name]) expect(text).toContain(told)
    }
  }
  expect(without).toBe(1)
}

/** What the report says of the programme is what the journey did. */
export async function report(page: Page, journey: Journey): Promise<void> {
  const words = reportWords('en')
  const { programme, people, preset, groups } = journey
  const placed = inGroups(journey).length
  await page.goto(`${stack.cms}/admin/reports?programme=${programme}`)
  const table = page.getByRole('table', { name: words.funnel })
  await table.waitFor()
  const expected = {
    ...{ applied: people.length, interviewed: placed, offered: placed, accepted: placed },
    ...{ active: placed, finished: placed - 1, dropped: 0 },
  }
  const figures: Record<string, number> = {}
  for (const step of Object.keys(expected) as (keyof typeof expected)[]) {
    const row = table.getByRole('row', { name: new RegExp(`^${words.steps[step]}`) })
    figures[step] = Number(await row.getByRole('cell').first().innerText())
  }
  expect(figures).toEqual(expected)
  for (const { name, euros, per } of preset.money ?? []) {
    if (per !== 'programme' && per !== 'group') continue
    const amount = per === 'group' ? groups.length : 1
    const row = await page.getByRole('row', { name: new RegExp(`^${name.en}`) }).innerText()
    expect(row).toContain((amount * euros).toLocaleString('en-GB'))
  }
  if (preset.moneyFrame)
    expect(await page.locator('.jb-report__sums').innerText()).toContain(
      preset.moneyFrame.toLocaleString('en-GB'),
    )
}
