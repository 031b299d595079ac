import { readFile } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { runWords } from '../../packages/plugin/src/translations/runWords.ts'
import { visit } from '../support/browser.ts'
import { openAdmin } from '../support/browserAdmin.ts'
import { axe, faultsOf, fits } from '../support/browserAxe.ts'
import { addPerson } from '../support/groupPeople.ts'
import { readPdf } from '../support/pdf.ts'
import { scanInbox, scanned } from '../support/mailScanner.ts'
import { mailsTo } from '../support/stackMail.ts'
import { stack } from '../support/stackShared.ts'
import { eventually } from '../support/waiting.ts'

const words = runWords('en')
const phone = { width: 360, height: 740 }
const mentorMail = `${randomUUID()}@mentors.example.org`
let group = ''

/** A confirmed group of two mentors and eleven mentees in the demo's programme. */
beforeAll(async () => {
  const [of] = await stack.query<{ programme: string; industry: string; mentees: string; mentors: string }>(
    `select p.programme_id as programme, p.industry_id as industry, p.id as mentees,
       (select m.id from application_periods m where m.programme_id = p.programme_id and m.role = 'mentor' limit 1) as mentors
     from application_periods p where p.role = 'mentee' and p.industry_id is not null order by p.id limit 1`,
  )
  const { programme, industry, mentees, mentors } = of!
  const [row] = await stack.query<{ id: string }>(
    `insert into groups (id, name, programme_id, industry_id, stage, created_at, updated_at)
     values (gen_random_uuid(), 'IT on Tuesdays', $1, $2, 'confirmed', now(), now()) returning id`,
    [programme, industry],
  )
  group = row!.id
  const names = [
    'Mona Mentor',
    'Mikael Mentor',
    ...Array.from({ length: 11 }, (_, at) => `Person${at + 1} Canary`),
  ]
  for (const [at, name] of names.entries()) {
    const role = at < 2 ? 'mentor' : 'mentee'
    const period = at < 2 ? mentors : mentees
    const person = { name, role, stage: 'placed', period, programme, industry }
    const id = await addPerson(stack.query, { ...person, ...(at === 0 ? { email: mentorMail } : {}) })
    await stack.query(
      `insert into group_members (id, group_id, application_id, role, state, pinned, seat, holds, since, created_at, updated_at)
       values (gen_random_uuid(), $1, $2::uuid, $3, 'confirmed', false, 1, $2::uuid::text, now(), now(), now())`,
      [group, id, role],
    )
  }
})

const desk = <T>(use: (page: Page) => Promise<T>, viewport = { width: 1280, height: 1000 }) =>
  visit({ origins: [stack.cms], viewport }, async (page) => {
    await openAdmin(page, stack, 'coordinator')
    await page.goto(`${stack.cms}/admin/groups/run?group=${group}`)
    await page.getByRole('heading', { level: 2, name: 'IT on Tuesdays' }).waitFor()
    return use(page)
  })
const says = (page: Page, text: string | RegExp) =>
  page.locator('.jb-status', { hasText: text }).waitFor({ state: 'visible' })

/** The newest link that the mentor was mailed. */
async function link(after = 0): Promise<string> {
  const mail = await eventually(
    () =>
      mailsTo(stack, mentorMail).filter(({ subject }) => subject.startsWith('Log your group’s meetings'))[
        after
      ],
    { what: 'A mail with a link to the log' },
  )
  return new RegExp(`${stack.site}/en/group-log\\?t=[\\w-]+`).exec(mail.text)?.[0] ?? ''
}
const press = (page: Page, name: string | RegExp) =>
  Promise.all([page.waitForEvent('load'), page.getByRole('button', { name }).click()])

const logged = async () =>
  stack.query<{ there: number; note: string | null }>(
    `select (select count(*) from meeting_attendances t where t.meeting_id = m.id and t.present)::int as there, m.note
     from meetings m where m.group_id = $1 and m.state = 'held' order by m.starts_at`,
    [group],
  )

describe('given a confirmed group', () => {
  it('when a coordinator begins it, then its meetings are planned and its mentors have links', async () => {
    const faults = await desk(async (page) => {
      const found: string[] = []
      const day = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10)
      await page.getByLabel(words.start.startsOn).fill(day)
      await page.getByLabel(words.start.place).fill('Luckan')
      found.push(...(await axe(page, undefined, '.jb-desk')).violations)
      await page.getByRole('button', { name: words.start.act }).click()
      await says(page, /has begun/)
      await page.getByRole('button', { name: words.meetings.add }).waitFor()
      found.push(...(await axe(page, undefined, '.jb-desk')).violations)
      return found
    })
    expect(faults).toEqual([])
    await scanned(stack, await link())
  })

  it('when a mentor logs the meeting on a phone whose network goes away, then it is kept and sent once, within a minute', async () => {
    const known = /ERR_INTERNET_DISCONNECTED|requestfailed|failed/
    const url = await link()
    const seconds = await visit(
      { origins: [stack.site], locale: 'en', viewport: phone, hasTouch: true, isMobile: true, known },
      async (page) => {
        const start = performance.now()
        await page.goto(url)
        await press(page, 'Open the log')
        await fits(page, 'the log')
        const text = await page.locator('main').innerText()
        for (const secret of ['Canary', 'Mona Mentor', '@']) expect(text).not.toContain(secret)
        expect(await page.locator('.log-who :checked').count(), 'nobody is there before it is said').toBe(0)
        await page.getByLabel('Not everybody').check()
        for (const there of await page.locator('.log-people input[type=checkbox]').all()) await there.check()
        await page.getByLabel('Person3', { exact: true }).uncheck()
        await page.getByLabel('In person').check()
        await page.context().setOffline(true)
        await page.getByLabel('A line of notes').fill('We practised interviews.')
        await page.getByRole('button', { name: 'Save the log' }).tap()
        await page.locator('[data-says=offline]').waitFor()
        expect(await logged()).toEqual([])
        await page.context().setOffline(false)
        await page.locator('[data-logged]').waitFor()
        return (performance.now() - start) / 1000
      },
    )
    console.info(`log on a 360 px phone, with the network away in the middle: ${seconds.toFixed(1)} s`)
    expect(seconds).toBeLessThan(60)
    expect(await logged()).toEqual([{ there: 12, note: 'We practised interviews.' }])
  })

  it('when the page is closed while the network is away, then the next visit sends what was kept, once', async () => {
    const known = /ERR_INTERNET_DISCONNECTED|requestfailed|failed/
    const url = await link()
    await visit({ origins: [stack.site], locale: 'en', viewport: phone, known }, async (page) => {
      await page.goto(url)
      await press(page, 'Open the log')
      await press(page, /not in the plan/)
      await page.getByLabel('Everybody was there').check()
      expect(await page.locator('.log-people').isVisible()).toBe(false)
      await page.context().setOffline(true)
      await page.getByLabel('A line of notes').fill('On the train.')
      await page.getByRole('button', { name: 'Save the log' }).click()
      await page.locator('[data-says=offline]').waitFor()
      const context = page.context()
      await page.close()
      await context.setOffline(false)
      const again = await context.newPage()
      await again.goto(url)
      await again.getByRole('button', { name: 'Open the log' }).click()
      await again.locator('[data-logged=new]').waitFor()
      await again.reload()
    })
    expect((await logged()).map(({ note }) => note).sort()).toEqual([
      'On the train.',
      'We practised interviews.',
    ])
  })

  it('when a mentor has no JavaScript, then the log is corrected all the same', async () => {
    const url = await link()
    const faults = await visit(
      { origins: [stack.site], locale: 'en', viewport: phone, javaScriptEnabled: false },
      async (page) => {
        await page.goto(url)
        await press(page, 'Open the log')
        await press(page, /^Correct: 1\./)
        expect(await page.getByLabel('Not everybody').isChecked()).toBe(true)
        await page.getByLabel('Everybody was there').check()
        await press(page, 'Save the log')
        await page.getByText(/^Saved: /).waitFor()
        return []
      },
    )
    expect(faults).toEqual([])
    expect((await logged()).map(({ there }) => there)).toContain(13)
  })

  it('when the page is looked at in three languages, light and dark, then axe finds nothing', async () => {
    const url = await link()
    const faults = await visit({ origins: [stack.site], viewport: phone }, async (page) => {
      const found: string[] = []
      for (const locale of ['en', 'sv', 'fi']) {
        await page.goto(url.replace('/en/', `/${locale}/`))
        found.push(...(await faultsOf(page, `${locale}: the link of a mentor`)))
        await Promise.all([page.waitForEvent('load'), page.locator('main form button').click()])
        await Promise.all([page.waitForEvent('load'), page.locator('form[data-choose=new] button').click()])
        found.push(...(await faultsOf(page, `${locale}: the log`)))
      }
      return found
    })
    expect(faults).toEqual([])
  })

  it('when the coordinator closes the link, then it is refused, and the log stays', async () => {
    const url = await link()
    await desk(async (page) => {
      await page.getByText('We practised interviews.').waitFor()
      await page.getByText('Logged by Mona Mentor').first().waitFor()
      await page.getByRole('button', { name: words.actOn(words.members.revoke, 'Mona Mentor') }).click()
      await says(page, words.members.ended)
    })
    await visit({ origins: [stack.site], locale: 'en', viewport: phone, known: /^410: / }, async (page) => {
      await page.goto(url)
      await page.getByRole('button', { name: 'Open the log' }).click()
      await page.getByRole('heading', { name: 'This link is no longer valid' }).waitFor()
    })
    expect(await logged()).toHaveLength(2)
    await desk(async (page) => {
      await page.getByRole('button', { name: words.actOn(words.members.send, 'Mona Mentor') }).click()
      await says(page, words.members.sent)
    })
    const fresh = await link(1)
    await visit({ origins: [stack.site], locale: 'en', viewport: phone }, async (page) => {
      await page.goto(fresh)
      await press(page, 'Open the log')
      await page.getByRole('heading', { name: 'All meetings' }).waitFor()
    })
  })

  it('when a coordinator moves a meeting on a narrow window, then it fits, and axe finds nothing', async () => {
    await desk(async (page) => {
      await page
        .getByRole('button', { name: new RegExp(`^${words.acts.plan}`) })
        .first()
        .click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel(words.form.when).fill('2031-05-06T17:00')
      expect((await axe(page, undefined, 'dialog[open]')).violations).toEqual([])
      await dialog.getByRole('button', { name: words.acts.move.replace('…', ''), exact: true }).click()
      await says(page, words.done.move)
      await fits(page, 'the desk of a group')
    }, phone)
    const told = await eventually(
      () => mailsTo(stack, mentorMail).find(({ subject }) => subject.startsWith('The next meeting')),
      { what: 'A mail about the meeting' },
    )
    expect(told.text).toContain('6 May 2031, 17.00')
  })
})

describe('given a group that has held its meetings', () => {
  it('when the coordinator ends it, then staff and the mentor download the certificate, which names the person', async () => {
    await stack.query(
      `update meetings set state = 'held', starts_at = coalesce(starts_at, now()) - interval '5 years' where group_id = $1 and state = 'planned'`,
      [group],
    )
    const staffs = await desk(async (page) => {
      await page.getByRole('button', { name: words.complete.act }).click()
      await page
        .getByRole('dialog')
        .getByRole('button', { name: words.complete.act.replace('…', '') })
        .click()
      await says(page, words.complete.done)
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: `${words.members.certificate} FI: Mona Mentor` }).click(),
      ])
      expect((await axe(page, undefined, '.jb-desk')).violations).toEqual([])
      return readPdf(await readFile(await file.path()))
    })
    expect(staffs).toMatchObject({ language: 'fi-FI', title: 'Todistus mentoroinnista: Mona Mentor' })

    const mail = await eventually(
      () =>
        mailsTo(stack, mentorMail).find(({ text }) => text.includes('Your certificate is on your own page')),
      { what: 'A mail about the certificate' },
    )
    const own = new RegExp(`${stack.site}/en/application\\?t=[\\w-]+`).exec(mail.text)?.[0] ?? ''
    await visit({ origins: [stack.site], locale: 'en', viewport: phone }, async (page) => {
      await page.goto(await scanned(stack, own))
      await Promise.all([page.waitForEvent('load'), page.locator('main form.form button').first().click()])
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Download your certificate' }).click(),
      ])
      const read = await readPdf(await readFile(await file.path()))
      expect(read).toMatchObject({
        language: 'en-GB',
        marked: true,
        title: 'Certificate of mentoring: Mona Mentor',
      })
      expect(read.text).toContain('Luckan Integration')
    })
  })

  it('when the link to its log is opened once more, then it is refused', async () => {
    const url = await link(1)
    await visit({ origins: [stack.site], locale: 'en', viewport: phone, known: /^410: / }, async (page) => {
      await page.goto(url)
      await page.getByRole('button', { name: 'Open the log' }).click()
      await page.getByRole('heading', { name: 'This link is no longer valid' }).waitFor()
    })
  })
})

describe('given the mails about places, groups and certificates', () => {
  it('when a mail program opens every link of each kind, then nothing has changed', async () => {
    expect(await scanInbox(stack)).toEqual(
      expect.arrayContaining([
        'consultation /consultation t',
        'group_ended /application t',
        'group_started /group.ics t',
        'log_link /group-log t',
        'no_place /tell-me for',
        'offer_declined /application t',
        'offer_expired /application t',
        'offer_made /application t',
        'reserve_place /application t',
      ]),
    )
  })
})
