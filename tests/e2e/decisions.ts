import { randomUUID } from 'node:crypto'
import { type Locale, locales } from '@jobbuddies/shared'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { tabTo, visit } from '../support/browser.ts'
import { openAdmin } from '../support/browserAdmin.ts'
import { expectReachable } from '../support/browserDesk.ts'
import { axe, faultsOf, fits, narrow } from '../support/browserAxe.ts'
import { spoken } from '../support/browserApply.ts'
import { scanned } from '../support/mailScanner.ts'
import { mailsTo } from '../support/stackMail.ts'
import { stack } from '../support/stackShared.ts'
import { eventually } from '../support/waiting.ts'

type Person = { id: string; name: string; email: string; locale: Locale }
const known = /^(401: GET \S+\/api\/payload-preferences\/nav|409: \S+ \S+\/api\/editor\/decisions\S*)$/
let period = ''
let people: Person[] = []

/** Somebody whose interview is over, past the form. */
async function interviewed(name: string, locale: Locale): Promise<Person> {
  const person = { id: randomUUID(), name, email: `${randomUUID()}@decisions.example.org`, locale }
  await stack.query(
    `insert into applications (id, reference, stage, name, email, email_key, period_id, programme_id, industry_id, role, locale, arrived_at,
       consented_at, answers, questions, eligible, created_at, updated_at)
     select $1::uuid, $6, 'interviewed', $2, $3::text, $3::text, p.id, p.programme_id, p.industry_id, p.role, $4, now(), now(),
       '{}', '[]', true, now(), now() from application_periods p where p.id = $5`,
    [person.id, name, person.email, locale, period, person.id.slice(0, 8)],
  )
  return person
}
const stageOf = async ({ id }: Person) =>
  (await stack.query<{ stage: string }>('select stage from applications where id = $1', [id]))[0]?.stage
const becomes = (person: Person, stage: string) =>
  eventually(async () => (await stageOf(person)) === stage, {
    what: `${person.name} being ${stage}`,
  })

const coordinating = <T>(use: (page: Page) => Promise<T>, viewport = { width: 1280, height: 1000 }) =>
  visit({ origins: [stack.cms], locale: 'en-US', viewport, known }, async (page) => {
    await openAdmin(page, stack, 'coordinator')
    await page.goto(`${stack.cms}/admin/decisions?of=${period}`)
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    return use(page)
  })
const decisionFor = (page: Page, { name }: Person) => page.getByLabel(`Decision on ${name}`)
const says = (page: Page, text: string | RegExp) =>
  page.locator('.jb-status', { hasText: text }).waitFor({ state: 'visible' })

/** The personal page of somebody, by the newest link that was mailed to them. */
async function withLink<T>(person: Person, subject: RegExp, use: (page: Page) => Promise<T>): Promise<T> {
  const here = `/${person.locale}/application`
  const mail = await eventually(
    () => mailsTo(stack, person.email).findLast((each) => subject.test(each.subject)),
    { what: `A mail ${subject} to ${person.name}` },
  )
  const [link = ''] = new RegExp(`${stack.site}${here}\\?t=[\\w-]+`).exec(mail.text) ?? []
  return visit(
    { origins: [stack.site], locale: person.locale, viewport: narrow, javaScriptEnabled: true },
    async (page) => {
      await page.goto(await scanned(stack, link))
      await Promise.all([page.waitForEvent('load'), page.locator('main form.form button').first().click()])
      return use(page)
    },
  )
}
const offerWords = {
  en: /We offer you a place/,
  sv: /Vi erbjuder dig en plats/,
  fi: /Tarjoamme sinulle paikkaa/,
}

beforeAll(async () => {
  const [row] = await stack.query<{ id: string }>(
    `select _parent_id as id from application_periods_locales where slug = $1 and _locale = 'en'`,
    [spoken.en.slug],
  )
  period = row?.id ?? ''
  const names = ['Anna', 'Boris', 'Chen', 'Dilek', 'Elif', 'Farid']
  people = []
  for (const [at, name] of names.entries())
    people.push(await interviewed(name, locales[at % locales.length] ?? 'en'))
})

describe('given six people whose interviews are over, and three seats', () => {
  it('when a mentor is asked about two of them, then nothing tells who they are, and the coordinator reads the advice', async () => {
    const email = `${randomUUID()}@mentors.example.org`
    await coordinating(async (page) => {
      for (const name of ['Anna', 'Boris']) await page.getByLabel(`Choose ${name}`).check()
      await page.getByRole('button', { name: 'Ask a mentor…' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Name of the mentor').fill('Mona Mentor')
      await dialog.getByLabel('E-mail of the mentor').fill(email)
      await dialog.getByLabel('Language of the message').selectOption('sv')
      await dialog.getByLabel('Last day to answer').fill('2031-05-31')
      expect((await axe(page, undefined, 'dialog')).violations).toEqual([])
      await dialog.getByRole('button', { name: 'Send the link' }).click()
      await says(page, 'A link is on its way to Mona Mentor.')
    })
    const faults: string[] = []
    const mail = await eventually(() => mailsTo(stack, email)[0], { what: 'A mail to Mona' })
    const [link = ''] = new RegExp(`${stack.site}/sv/consultation\\?t=[\\w-]+`).exec(mail.text) ?? []
    await visit({ origins: [stack.site], locale: 'sv', viewport: narrow }, async (page) => {
      await page.goto(await scanned(stack, link))
      faults.push(...(await faultsOf(page, 'the link of a mentor')))
      const press = (name: string | RegExp) =>
        Promise.all([page.waitForEvent('load'), page.getByRole('button', { name }).click()])
      await press('Öppna listan')
      const text = await page.locator('main').innerText()
      for (const secret of ['Anna', 'Boris', people[0]?.email ?? '']) expect(text).not.toContain(secret)
      faults.push(...(await faultsOf(page, 'the shortlist of a mentor')))
      await page.locator('#candidate-1 input[value=yes]').check()
      await page.locator('#comment-1').fill('Passar vår grupp')
      await press('Spara om kandidat 1')
      expect(await page.locator('#candidate-1 input[value=yes]').isChecked()).toBe(true)
      await page.getByText('Sparat om kandidat 1.', { exact: false }).waitFor()
    })
    expect(faults).toEqual([])
    await coordinating(async (page) => {
      await page.getByText('Passar vår grupp').waitFor()
      await page.getByText('2 in all, 2 shown, 1 answered').waitFor()
      await page.getByRole('button', { name: 'Close the link of Mona Mentor' }).click()
      await says(page, 'The link opens nothing any more.')
    })
    await visit({ origins: [stack.site], locale: 'sv', known: /^410: / }, async (page) => {
      await page.goto(link)
      await page.getByRole('button', { name: 'Öppna listan' }).click()
      await page.getByRole('heading', { name: 'Länken gäller inte längre' }).waitFor()
    })
  })

  it('when the coordinator decides, orders the reserve list and releases by the keyboard alone, then everybody is told at once and nobody before', async () => {
    const [anna, boris, chen, dilek, elif, farid] = people as [Person, Person, Person, Person, Person, Person]
    await coordinating(async (page) => {
      await page.getByLabel(/^Seats, /).fill('3')
      await page.getByRole('button', { name: /^Save the seats/ }).press('Enter')
      await says(page, 'The number of seats was saved.')
      const wanted = [
        [anna, 'offer'],
        [boris, 'offer'],
        [chen, 'offer'],
        [dilek, 'reserve'],
        [elif, 'reserve'],
      ] as const
      for (const [person, kind] of wanted) {
        await decisionFor(page, person).selectOption(kind)
        await eventually(async () => (await decisionFor(page, person).inputValue()) === kind)
      }
      await expectReachable(page)
      await page.getByLabel('Choose Farid').press('Space')
      await page.getByRole('button', { name: 'No place', exact: true }).press('Enter')
      await eventually(async () => (await decisionFor(page, farid).inputValue()) === 'no_place')
      await decisionFor(page, farid).focus()
      await tabTo(page, '[aria-label="Move Elif up"]', 200)
      await page.keyboard.press('Enter')
      await says(page, 'Elif is number 1 now.')
      const order = () => page.locator('.jb-order li span').allInnerTexts()
      await eventually(async () => (await order()).join() === 'Elif,Dilek', { what: 'Elif before Dilek' })
      expect(await Promise.all(people.map(stageOf))).toEqual(people.map(() => 'interviewed'))
      expect(mailsTo(stack, anna.email)).toEqual([])

      await page.getByRole('button', { name: 'Look at it and release…' }).press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.getByText('Offer a place: the message to Anna').press('Enter')
      await dialog.getByText('The last day to answer is', { exact: false }).waitFor()
      const { violations } = await axe(page, undefined, 'dialog')
      expect(violations).toEqual([])
      const tell = dialog.getByRole('button', { name: 'Tell them now' })
      expect(await tell.isDisabled(), 'nothing is told by a slip').toBe(true)
      await dialog.getByLabel(/write how many people/).fill('6')
      await tell.press('Enter')
      await says(
        page,
        /^Released\. 6 people are being told: 3 offers, 2 on the reserve list, 1 without a place\./,
      )
    })
    expect(await Promise.all(people.map(stageOf))).toEqual([
      'offered',
      'offered',
      'offered',
      'reserve',
      'reserve',
      'declined',
    ])
    const no = await eventually(() => mailsTo(stack, farid.email)[0])
    expect(no.text).toContain(`/${farid.locale}/tell-me?for=${period}`)
  })

  it('when people accept, decline and let it run out, then their pages say so in their language and the next are asked', async () => {
    const [anna, boris, chen, dilek, elif] = people as [Person, Person, Person, Person, Person]
    const faults: string[] = []
    await withLink(anna, offerWords[anna.locale], async (page) => {
      expect(await stageOf(anna), 'looking changes nothing').toBe('offered')
      faults.push(...(await faultsOf(page, 'an offer')))
      await page.locator('[data-offer=open] form button').click()
      await page.locator('[data-status=accepted]').waitFor()
      faults.push(...(await faultsOf(page, 'an accepted place')))
      expect(await page.locator('[data-offer] form').count()).toBe(0)
    })
    await becomes(anna, 'accepted')
    await withLink(boris, offerWords[boris.locale], async (page) => {
      await page.locator('[data-offer=open] a[href$="?decline"]').click()
      faults.push(...(await faultsOf(page, 'declining')))
      expect(await stageOf(boris), 'asking once more changes nothing').toBe('offered')
      await page.locator('main form.form button').click()
      await page.locator('[data-status=turned_down]').waitFor()
      faults.push(...(await faultsOf(page, 'a declined place')))
    })
    await becomes(elif, 'offered')
    expect(await stageOf(dilek), 'the order counts').toBe('reserve')

    await stack.query(`update offers set expires_at = now() where application_id = $1`, [chen.id])
    await becomes(chen, 'expired')
    await becomes(dilek, 'offered')
    await withLink(chen, offerWords[chen.locale], async (page) => {
      await page.locator('[data-status=expired]').waitFor()
      expect(await page.locator('[data-offer]').count()).toBe(0)
      faults.push(...(await faultsOf(page, 'an offer that ran out')))
    })
    expect(faults).toEqual([])
  })

  it('when the coordinator notes a drop-out, then the log says who came in whose place', async () => {
    await coordinating(async (page) => {
      const row = (name: string) => page.locator('section[aria-labelledby=offers] tr', { hasText: name })
      await row('Elif').first().waitFor()
      expect(await row('Elif').first().innerText()).toContain('Boris')
      await page.getByRole('button', { name: 'Note that Anna drops out' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Why (for staff)').fill('Moved to Oulu')
      await dialog.getByRole('button', { name: 'Note it' }).click()
      await says(page, 'Noted.')
      await page.getByText('Dropped out: 1.', { exact: false }).waitFor()
      expect(await row('Anna').first().innerText()).toContain('Moved to Oulu')
    })
    expect(await stageOf(people[0]!)).toBe('dropped_out')
  })

  it('when the desk is read in three languages and on a phone, then axe finds nothing and nothing is cut off', async () => {
    for (const language of locales)
      await coordinating(
        async (page) => {
          await page.context().addCookies([{ name: 'payload-lng', value: language, url: stack.cms }])
          await page.reload()
          await page.locator('section[aria-labelledby=offers]').waitFor()
          const { violations } = await axe(page, undefined, '.jb-desk')
          expect(violations, language).toEqual([])
          await fits(page, `the desk of decisions, ${language}`)
        },
        { width: 360, height: 800 },
      )
  })
})
