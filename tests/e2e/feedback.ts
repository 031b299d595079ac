import { randomUUID } from 'node:crypto'
import { type Locale, locales } from '@jobbuddies/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import { feedbackWords } from '../../packages/plugin/src/translations/feedbackWords.ts'
import { wordsOf } from '../../site/src/i18n/words.ts'
import { visit } from '../support/browser.ts'
import { faultsOf, narrow } from '../support/browserAxe.ts'
import { atDesk, expectGood } from '../support/browserDesk.ts'
import { addPerson } from '../support/groupPeople.ts'
import { scanned } from '../support/mailScanner.ts'
import { signIn } from '../support/stackApi.ts'
import { mailsTo } from '../support/stackMail.ts'
import { stack } from '../support/stackShared.ts'
import { eventually } from '../support/waiting.ts'

const words = feedbackWords('en')
const titleIn = (language: string) => feedbackWords(language).title
const keys = ['confidence', 'where_to_look', 'network']
const run = randomUUID().slice(0, 8)
const addressOf = (name: string) => `${name}-${run}@feedback.example.org`
let programme = ''

const role = (key: string, facilitator: boolean) => ({
  ...{ key, name: key, plural: `${key}s`, facilitator, min: 1, max: 12 },
})

/** A group that began yesterday, of one who leads and five who take part, in a programme that asks at the start. */
beforeAll(async () => {
  const rest = await signIn(stack, 'admin')
  const made = await rest<{ doc: { id: string } }>('POST', '/programmes?draft=true&locale=en', {
    ...{ name: 'Sewing together', summary: 'We sew.', _status: 'draft' },
    roles: [role('mentor', true), role('mentee', false)],
    feedback: [
      { moment: 'start', side: 'participants', anonymous: true },
      { moment: 'start', side: 'facilitators', anonymous: false },
    ],
  })
  expect(made.status).toBe(201)
  programme = made.body.doc.id
  const [of] = await stack.query<{ industry: string; period: string }>(
    `select industry_id as industry, id as period from application_periods where role = 'mentee' and industry_id is not null order by id limit 1`,
  )
  const [group] = await stack.query<{ id: string }>(
    `insert into groups (id, name, programme_id, industry_id, stage, starts_on, created_at, updated_at)
     values (gen_random_uuid(), 'Needle', $1, $2, 'forming', now()::date - 1, now(), now()) returning id`,
    [programme, of!.industry],
  )
  for (const name of ['mentor', ...locales, 'fourth', 'fifth']) {
    const person = { name: `Canary ${name}`, role: name === 'mentor' ? 'mentor' : 'mentee', stage: 'placed' }
    const id = await addPerson(stack.query, { ...person, ...of!, programme, email: addressOf(name) })
    await stack.query(`update applications set locale = $2 where id = $1`, [
      ...[id, locales.find((locale) => locale === name) ?? 'en'],
    ])
    await stack.query(
      `insert into group_members (id, group_id, application_id, role, state, pinned, seat, holds, since, created_at, updated_at)
       values (gen_random_uuid(), $1, $2::uuid, $3, 'confirmed', false, 1, $2::uuid::text, now(), now(), now())`,
      [group!.id, id, person.role],
    )
  }
  await stack.query(`update groups set stage = 'running' where id = $1`, [group!.id])
})

/** The link that somebody was mailed. The runner looks once a minute at whom to ask. */
async function linkOf(name: string): Promise<string> {
  const find = () =>
    mailsTo(stack, addressOf(name)).flatMap(
      ({ text }) => new RegExp(`${stack.site}/\\w+/feedback\\?t=[\\w-]+`).exec(text) ?? [],
    )[0]
  return eventually(find, { within: 75_000, what: `A link to feedback for ${name}` })
}

describe('given a group whose programme asks for feedback at the start', () => {
  it.each(locales)(
    'when somebody sends a mistake, in English without JavaScript, then all is kept, and sent rightly it is counted, in: %s',
    async (locale: Locale) => {
      const { feedback, form } = wordsOf(locale)
      const link = await linkOf(locale)
      // axe itself is a script.
      const javaScriptEnabled = locale !== 'en'
      const options = { locale, viewport: narrow, javaScriptEnabled, known: /^422: / }
      const faults = await visit({ origins: [stack.site], ...options }, async (page) => {
        const press = (name: string) =>
          Promise.all([page.waitForEvent('load'), page.getByRole('button', { name, exact: true }).click()])
        await page.goto(link)
        await press(feedback.open)
        await page.getByText(feedback.anonymous).waitFor()
        await page.locator('textarea').fill(`A hope in ${locale}`)
        await page.locator(`input[name="answers.${keys[0]}"][value="4"]`).check()
        await press(feedback.send)
        const summary = page.locator('.summary')
        expect(await summary.locator('h2').innerText()).toBe(form.errorTitle)
        expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true)
        expect(await summary.locator('li a').count()).toBe(2)
        const look = async (what: string) => (javaScriptEnabled ? faultsOf(page, what) : [])
        const found = await look('the faults')
        expect(await page.locator('textarea').inputValue()).toBe(`A hope in ${locale}`)
        for (const key of keys.slice(1)) await page.locator(`input[name="answers.${key}"][value="4"]`).check()
        await press(feedback.send)
        await page.getByText(feedback.thanksAnonymous).waitFor()
        return [...found, ...(await look('the thanks'))]
      })
      expect(faults).toEqual([])
    },
  )

  it('when the network goes away from whoever leads, then what they wrote is kept and sent once it is back', async () => {
    const { feedback } = wordsOf('en')
    const link = await scanned(stack, await linkOf('mentor'))
    const known = /ERR_INTERNET_DISCONNECTED|requestfailed|failed/
    await visit({ origins: [stack.site], locale: 'en', viewport: narrow, known }, async (page) => {
      await page.goto(link)
      await Promise.all([
        page.waitForEvent('load'),
        page.getByRole('button', { name: feedback.open }).click(),
      ])
      await page.getByText(feedback.named).waitFor()
      expect(await faultsOf(page, 'the questions')).toEqual([])
      for (const key of ['prepared', 'understanding'])
        await page.locator(`input[name="answers.${key}"][value="2"]`).check()
      await page.context().setOffline(true)
      await page.locator('textarea').fill('On the train')
      await page.getByRole('button', { name: feedback.send }).click()
      await page.locator('[data-says=offline]').waitFor()
      await page.context().setOffline(false)
      await page.locator('[data-answered]').waitFor()
    })
  })

  it('when a coordinator looks, then anonymous answers come with the last of them, as figures and without a name', async () => {
    const path = `/admin/feedback?programme=${programme}`
    await atDesk('coordinator', async (page) => {
      await page.goto(stack.cms + path)
      await page.getByText('– Canary mentor').waitFor()
      await page.getByText(words.rounds.hiddenOpen).waitFor()
      expect(await page.locator('.jb-desk').innerText()).not.toContain('A hope in')
      for (const name of ['fourth', 'fifth']) {
        const token = new URL(await linkOf(name)).searchParams.get('t')
        const answers = Object.fromEntries(keys.map((key) => [key, '2']))
        const answer = await fetch(`${stack.cms}/api/v1/feedback/write`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ token, locale: 'en', id: randomUUID(), answers }),
        })
        expect(answer.status).toBe(200)
      }
      await page.reload()
      const table = page.locator('[data-question="participants confidence"] table')
      // Three said 4 and two said 2.
      await table.getByRole('row', { name: `${words.moments.start} 3.2 0 2 0 3 0 5` }).waitFor()
      const said = await page.locator('.jb-desk').innerText()
      for (const locale of locales) expect(said).toContain(`A hope in ${locale}`)
      expect(said.match(/Canary \w+/g)).toEqual(['Canary mentor'])
      await expectGood(
        page,
        path,
        { en: titleIn('en'), sv: titleIn('sv'), fi: titleIn('fi') },
        '[data-question]',
      )
    })
  })
})
