import { randomUUID } from 'node:crypto'
import { type Locale, locales } from '@jobbuddies/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import { reportWords } from '../../packages/plugin/src/translations/reportWords.ts'
import { wordsOf } from '../../site/src/i18n/words.ts'
import { visit } from '../support/browser.ts'
import { faultsOf, narrow } from '../support/browserAxe.ts'
import { atDesk } from '../support/browserDesk.ts'
import { addPerson } from '../support/groupPeople.ts'
import { scanned } from '../support/mailScanner.ts'
import { signIn } from '../support/stackApi.ts'
import { mailsTo } from '../support/stackMail.ts'
import { stack } from '../support/stackShared.ts'
import { eventually } from '../support/waiting.ts'

const run = randomUUID().slice(0, 8)
const addressOf = (name: string) => `${name}-${run}@followup.example.org`
let programme = ''

const role = (key: string, facilitator: boolean) => ({
  ...{ key, name: key, plural: `${key}s`, facilitator, min: 1, max: 12 },
})

/** A group that ended yesterday, of one for each language, in a programme that asks at the end. */
beforeAll(async () => {
  const rest = await signIn(stack, 'admin')
  const made = await rest<{ doc: { id: string } }>('POST', '/programmes?draft=true&locale=en', {
    ...{ name: 'Baking together', summary: 'We bake.', _status: 'draft' },
    roles: [role('mentor', true), role('mentee', false)],
    followUps: [{ months: 0 }],
  })
  expect(made.status).toBe(201)
  programme = made.body.doc.id
  const [of] = await stack.query<{ industry: string; period: string }>(
    `select industry_id as industry, id as period from application_periods where role = 'mentee' and industry_id is not null order by id limit 1`,
  )
  const [group] = await stack.query<{ id: string }>(
    `insert into groups (id, name, programme_id, industry_id, stage, starts_on, created_at, updated_at)
     values (gen_random_uuid(), 'Rye', $1, $2, 'running', now()::date - 90, now(), now()) returning id`,
    [programme, of!.industry],
  )
  for (const name of locales) {
    const person = { name: `Canary ${name}`, role: 'mentee', stage: 'placed' }
    const id = await addPerson(stack.query, { ...person, ...of!, programme, email: addressOf(name) })
    await stack.query(`update applications set locale = $2 where id = $1`, [id, name])
    await stack.query(
      `insert into group_members (id, group_id, application_id, role, state, pinned, seat, since, created_at, updated_at)
       values (gen_random_uuid(), $1, $2, 'mentee', 'confirmed', false, 1, now(), now(), now())`,
      [group!.id, id],
    )
  }
  await stack.query(
    `with done as (update groups set stage = 'completed' where id = $1)
     insert into group_events (id, group_id, kind, at, created_at, updated_at) values (gen_random_uuid(), $1, 'completed', now() - interval '1 day', now(), now())`,
    [group!.id],
  )
})

/** The link that somebody was mailed. The runner looks once a minute at whom to ask. */
async function linkOf(name: Locale): Promise<string> {
  const find = () =>
    mailsTo(stack, addressOf(name)).flatMap(
      ({ text }) => new RegExp(`${stack.site}/${name}/follow-up\\?t=[\\w-]+`).exec(text) ?? [],
    )[0]
  return eventually(find, { within: 75_000, what: `A link to the question for ${name}` })
}

describe('given a programme that asks where people are at the end', () => {
  it.each(locales)(
    'when somebody answers on a phone and changes it, in English without JavaScript, then the last answer is kept, in: %s',
    async (locale) => {
      const { followUp: said } = wordsOf(locale)
      const link = await scanned(stack, await linkOf(locale))
      // axe itself is a script.
      const javaScriptEnabled = locale !== 'en'
      const options = { locale, viewport: narrow, javaScriptEnabled, known: /^422: / }
      const faults = await visit({ origins: [stack.site], ...options }, async (page) => {
        const press = (name: string) =>
          Promise.all([page.waitForEvent('load'), page.getByRole('button', { name, exact: true }).click()])
        const look = async (what: string) => (javaScriptEnabled ? faultsOf(page, what) : [])
        await page.goto(link)
        await press(said.open)
        await page.getByText(said.question).waitFor()
        const found: string[] = await look('the question')
        await page.locator('form[data-follow-up]').evaluate((form: HTMLFormElement) => {
          form.noValidate = true
        })
        await press(said.send)
        await page.getByText(said.required).waitFor()
        found.push(...(await look('the fault')))
        await page.getByLabel(said.answers.looking).check()
        await press(said.send)
        await page.getByText(said.thanks(said.answers.looking)).waitFor()
        await page.getByLabel(said.answers.employed).check()
        await press(said.change)
        await page.getByText(said.thanks(said.answers.employed)).waitFor()
        found.push(...(await look('the thanks')))
        if (locale === 'fi') {
          await press(said.stop)
          await page.getByText(said.stopped).waitFor()
          expect(await page.locator('input[name=answer]:checked').count()).toBe(0)
        }
        return found
      })
      expect(faults).toEqual([])
    },
  )

  it('when a coordinator reads the report, then the answers stand there as numbers, drawn and in a table', async () => {
    const { outcomes } = reportWords('en')
    await atDesk('coordinator', async (page) => {
      await page.goto(`${stack.cms}/admin/reports?programme=${programme}`)
      const table = page.getByRole('table', { name: `${outcomes.title}: ${outcomes.moments.end}` })
      await table.getByRole('row', { name: `${outcomes.answers.employed} 2 100%` }).waitFor()
      await table.getByRole('row', { name: `${outcomes.told} 2 100%` }).waitFor()
      await page.getByText(outcomes.none.later).waitFor()
    })
  })
})
