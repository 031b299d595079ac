import { readFile } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { locales } from '@jobbuddies/shared'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { runWords } from '../../packages/plugin/src/translations/runWords.ts'
import { wordsOf } from '../../site/src/i18n/words.ts'
import { visit } from '../support/browser.ts'
import { openAdmin, press, settled, write } from '../support/browserAdmin.ts'
import { axe, faultsOf, fits } from '../support/browserAxe.ts'
import { pdf } from '../support/documents.ts'
import { addPerson } from '../support/groupPeople.ts'
import { signIn } from '../support/stackApi.ts'
import { mailsTo } from '../support/stackMail.ts'
import { stack } from '../support/stackShared.ts'
import { eventually } from '../support/waiting.ts'

const words = runWords('en')
const phone = { width: 360, height: 740 }
const guide = { name: 'Första träffen.pdf', mimeType: 'application/pdf', buffer: pdf({ inside: 'a canary' }) }
const titles = {
  en: 'What to take along',
  sv: 'Det här kan du ta med',
  fi: 'Mitä ottaa mukaan',
}
const mails = { mentor: `${randomUUID()}@mentors.example.org`, mentee: `${randomUUID()}@mentees.example.org` }
let group = ''
let material = ''

/** A running group of one mentor and one mentee in the demo's programme. */
beforeAll(async () => {
  const [of] = await stack.query<{ programme: string; industry: string; mentee: string; mentor: string }>(
    `select p.programme_id as programme, p.industry_id as industry, p.id as mentee,
       (select m.id from application_periods m where m.programme_id = p.programme_id and m.role = 'mentor' limit 1) as mentor
     from application_periods p where p.role = 'mentee' and p.industry_id is not null order by p.id limit 1`,
  )
  const { programme, industry } = of!
  const [row] = await stack.query<{ id: string }>(
    `insert into groups (id, name, programme_id, industry_id, stage, created_at, updated_at)
     values (gen_random_uuid(), 'Readers', $1, $2, 'running', now(), now()) returning id`,
    [programme, industry],
  )
  group = row!.id
  for (const role of ['mentor', 'mentee'] as const) {
    const person = { role, stage: 'placed', period: of![role], programme, industry, email: mails[role] }
    const id = await addPerson(stack.query, { name: `A ${role}`, ...person })
    await stack.query(
      `insert into group_members (id, group_id, application_id, role, state, pinned, seat, holds, since, created_at, updated_at)
       values (gen_random_uuid(), $1, $2::uuid, $3, 'confirmed', false, 1, $2::uuid::text, now(), now(), now())`,
      [group, id, role],
    )
    if (role === 'mentee') continue
    const rest = await signIn(stack, 'coordinator')
    const sent = await rest('POST', `/editor/groups/${group}/links`, { act: 'send', application: id })
    expect(sent.status).toBe(200)
  }
})

/** The newest link to a page that somebody was mailed. */
const linkTo = (page: string, email: string): Promise<string> =>
  eventually(
    () => {
      const found = mailsTo(stack, email).flatMap(
        ({ text }) => new RegExp(`${stack.site}/en/${page}\\?t=[\\w-]+`).exec(text) ?? [],
      )
      return found.at(-1)
    },
    { within: 15_000, what: `A link to ${page}` },
  )

/** The page behind the mentor's link. */
async function openLog(page: Page, locale: string): Promise<void> {
  await page.goto((await linkTo('group-log', mails.mentor)).replace('/en/', `/${locale}/`))
  await Promise.all([page.waitForEvent('load'), page.locator('main form button').click()])
}
/** The mentee's own page, by a link that they ask for. */
async function openOwn(page: Page): Promise<void> {
  const body = JSON.stringify({ email: mails.mentee, locale: 'en', purpose: 'status' })
  const headers = { 'content-type': 'application/json' }
  await fetch(`${stack.cms}/api/v1/links`, { method: 'POST', headers, body })
  await page.goto(await linkTo('application', mails.mentee))
  await Promise.all([page.waitForEvent('load'), page.locator('main form.form button').first().click()])
}
/** What a press on something brings. */
async function downloaded(page: Page, press: () => Promise<void>) {
  const [file] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

describe('given a running group', () => {
  it('when a coordinator puts a file into the library, then it stands with the group', async () => {
    await visit({ origins: [stack.cms], viewport: { width: 1280, height: 1000 } }, async (page) => {
      await openAdmin(page, stack, 'coordinator')
      await page.goto(`${stack.cms}/admin/collections/materials/create?locale=en`)
      await settled(page)
      await page.locator('input[type=file]').setInputFiles(guide)
      await write(page, 'title', titles.en)
      await write(page, 'summary', 'A page to lean on.')
      expect(await press(page, 'materials')).toBe(201)
      await page.waitForURL(/materials\/[0-9a-f-]{36}/)
      material = /materials\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
      await page.goto(`${stack.cms}/admin/groups/run?group=${group}`)
      await page.getByRole('link', { name: titles.en }).first().waitFor()
      await page.getByRole('link', { name: words.materials.library }).waitFor()
      expect((await axe(page, undefined, '.jb-desk')).violations).toEqual([])
    })
    const rest = await signIn(stack, 'coordinator')
    for (const locale of ['sv', 'fi'] as const)
      expect(
        (await rest('PATCH', `/materials/${material}?locale=${locale}`, { title: titles[locale] })).status,
      ).toBe(200)
  })

  it('when its mentor has no JavaScript, then the file is downloaded behind the link on a phone', async () => {
    await visit(
      { origins: [stack.site], locale: 'en', viewport: phone, javaScriptEnabled: false },
      async (page) => {
        await openLog(page, 'en')
        await fits(page, 'the log with materials')
        const button = page.locator(`[data-material="${material}"]`).getByRole('button')
        expect((await button.innerText()).trim()).toBe(`Download: ${titles.en} (PDF, 0.1 MB)`)
        const file = await downloaded(page, () => button.click())
        expect(file).toEqual({ name: guide.name, bytes: guide.buffer })
      },
    )
  })

  it('when its mentee opens their own page, then the file is there, too, and is nobody else’s', async () => {
    const path = `/en/application/material/${material}`
    await visit(
      { origins: [stack.site], locale: 'en', viewport: phone, javaScriptEnabled: false },
      async (page) => {
        await openOwn(page)
        await fits(page, 'the own page with materials')
        const link = page.getByRole('link', { name: `Download: ${titles.en}` })
        expect(new URL((await link.getAttribute('href')) ?? '', stack.site).pathname).toBe(path)
        const file = await downloaded(page, () => link.click())
        expect(file).toEqual({ name: guide.name, bytes: guide.buffer })
      },
    )
    const stranger = await fetch(stack.site + path, { redirect: 'manual' })
    expect([stranger.status, stranger.headers.get('location')]).toEqual([303, '/en/application'])
  })

  it('when the pages are looked at in three languages, light and dark, then axe finds nothing', async () => {
    const faults = await visit({ origins: [stack.site], viewport: phone }, async (page) => {
      const found: string[] = []
      await openOwn(page)
      for (const locale of locales) {
        const { material: said } = wordsOf(locale)
        const look = async (what: string) => {
          await page.getByRole('heading', { name: said.heading }).waitFor()
          expect(await page.locator(`[data-material="${material}"] strong`).innerText()).toBe(titles[locale])
          found.push(...(await faultsOf(page, `${locale}: ${what}`)))
        }
        await page.goto(`${stack.site}/${locale}/application`)
        await look('the own page')
        await openLog(page, locale)
        await look('the log')
      }
      return found
    })
    expect(faults).toEqual([])
  })

  it('when the file is taken back meanwhile, then the mentor is told so', async () => {
    await visit({ origins: [stack.site], locale: 'en', viewport: phone, known: /^404: / }, async (page) => {
      await openLog(page, 'en')
      const rest = await signIn(stack, 'coordinator')
      expect((await rest('PATCH', `/materials/${material}`, { _status: 'draft' })).status).toBe(200)
      await page.locator(`[data-material="${material}"]`).getByRole('button').click()
      await page.getByText(wordsOf('en').material.missing).waitFor()
      expect(await page.locator(`[data-material="${material}"]`).count()).toBe(0)
    })
  })
})
