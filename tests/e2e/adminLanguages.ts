import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminWord, englishOnly, leftoversOf, textsOf } from '../support/adminWords.ts'
import { visit } from '../support/browser.ts'
import { openAdmin, save, settled } from '../support/browserAdmin.ts'
import { idOfSlug, type Rest, signIn } from '../support/stackApi.ts'
import { stack } from '../support/stackShared.ts'
import { eventually } from '../support/waiting.ts'

const wide = { width: 1600, height: 1000 }
/** The sign-in page asks for the menu of whoever is not signed in yet; the rest is what we came to see. */
const known =
  /^(401: GET \S+\/api\/payload-preferences\/nav|400: POST \S+\/api\/(application-periods|users)\?\S+|console: .*404)/

/** What only a person can tell to be right, in both languages. */
const checklist = {
  fi: {
    name: 'Suomi',
    login: 'Kirjaudu sisään',
    dashboard: ['Hakuajat', 'Usein kysyttyä', 'Odottaa sinua'],
    list: ['Luo uusi', 'Sarakkeet', 'Suodattimet', 'Julkaistu'],
    document: ['Tiivistelmä', 'Julkaise muutokset', 'Versiohistoria', 'Luonnos'],
    saved: /^Tallennettu .+ sitten$/,
    published: 'Päivitetty.',
    version: ['Vertaa versioita', 'Palauta tämä versio'],
    ago: /^(alle )?(\d+ )?minuut\w+ sitten$/,
    days: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
    roles: ['Ylläpitäjä', 'Koordinaattori', 'Toimittaja'],
    zone: 'Kirjoita IANA-aikavyöhykkeen nimi, esimerkiksi Europe/Helsinki.',
    missing: 'Mitään ei löytynyt',
  },
  sv: {
    name: 'Svenska',
    login: 'Logga in',
    dashboard: ['Ansökningstider', 'Frågor och svar', 'Väntar på dig'],
    list: ['Skapa ny', 'Kolumner', 'Filter', 'Publicerad'],
    document: ['Sammanfattning', 'Publicera ändringar', 'Versioner', 'Utkast'],
    saved: /^Senast sparad för .+ sedan$/,
    published: 'Uppdaterades',
    version: ['Jämför versioner', 'Återställ den här versionen'],
    ago: /^för (mindre än )?\w+ minut(er)? sedan$/,
    days: ['må', 'ti', 'on', 'to', 'fr', 'lö', 'sö'],
    roles: ['Administratör', 'Koordinator', 'Redaktör'],
    zone: 'Skriv ett namn på en IANA-zon, till exempel Europe/Helsinki.',
    missing: 'Inget hittades',
  },
} as const

describe.each(['fi', 'sv'] as const)('given staff whose browser asks for %s', (language) => {
  const words = checklist[language]
  let english: Set<string>
  let rest: Rest
  let item: string
  beforeAll(async () => {
    english = await englishOnly(language)
    rest = await signIn(stack, 'editor')
    const { body } = await rest<{ doc: { id: string } }>('POST', '/news?locale=en&draft=true', {
      title: `Words in ${language}`,
      summary: 'A news item of this test.',
    })
    item = body.doc.id
  })
  afterAll(async () => {
    await rest('DELETE', `/news/${item}`)
  })

  const staff = <T>(use: (page: Page) => Promise<T>): Promise<T> =>
    visit({ origins: [stack.cms], locale: `${language}-FI`, viewport: wide, known }, async (page) => {
      await openAdmin(page, stack, 'admin')
      return use(page)
    })
  /** Waits until the page says each of these and fails for anything that it says in English or not at all. */
  async function says(page: Page, expected: readonly string[]): Promise<void> {
    await eventually(
      async () => {
        const texts = await textsOf(page)
        return expected.every((word) => texts.some((text) => text === word || text === `${word}:`))
      },
      { what: `saying ${expected.join(', ')}` },
    )
    expect(leftoversOf(await textsOf(page), english)).toEqual([])
  }
  const open = (page: Page, path: string) => page.goto(`${stack.cms}/admin${path}`)

  it('when they come to sign in, then the page is in their language and says so', async () => {
    await visit({ origins: [stack.cms], locale: `${language}-FI`, known }, async (page) => {
      await open(page, '')
      await page.locator('#field-email').waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(await page.locator('button[type=submit]').innerText()).toBe(words.login)
      await says(page, [])
    })
  })

  it('when they look around, then everything is in their language', async () => {
    await staff(async (page) => {
      await says(page, words.dashboard)
      await open(page, '/collections/news')
      await says(page, words.list)
      await open(page, '/collections/users')
      await says(page, words.roles)
      await open(page, '/collections/application-periods')
      await says(page, [])
      await open(page, `/collections/programmes/${await idOfSlug(rest, 'programmes', 'jobbuddies')}`)
      await says(page, [adminWord(language, 'version:publishChanges')])
      await open(page, '/globals/site-settings')
      await says(page, [adminWord(language, 'general:save')])
      await open(page, '/nothing')
      await says(page, [words.missing])
    })
  })

  it('when they write, publish and look at what was, then all of it is told in their language', async () => {
    await staff(async (page) => {
      await open(page, `/collections/news/${item}`)
      await settled(page)
      await says(page, words.document)
      await page.locator('#field-title').fill(`Words in ${language}, again`)
      await eventually(async () => (await textsOf(page)).some((text) => words.saved.test(text)))
      await save(page, 'news')
      await says(page, [words.published])
      await open(page, `/collections/news/${item}/versions`)
      await page.locator('tbody a').first().click()
      await page.waitForURL(/versions\/.+/)
      await says(page, words.version)
      expect((await textsOf(page)).some((text) => words.ago.test(text))).toBe(true)
    })
  })

  it('when they open a calendar, then its days are in their language', async () => {
    await staff(async (page) => {
      await open(page, `/collections/news/${item}`)
      await settled(page)
      await page.locator('#field-publishedAt input').click()
      const days = page.locator('.react-datepicker__day-names > *')
      await days.first().waitFor()
      expect([...(await days.allInnerTexts())].sort()).toEqual([...words.days].sort())
    })
  })

  it('when a save is refused, then the reason is in their language', async () => {
    await staff(async (page) => {
      await open(page, '/collections/application-periods/create')
      await settled(page)
      await page.locator('#field-zone').fill('Europe/Helsingfors')
      await save(page, 'application-periods')
      await says(page, [words.zone])
    })
  })

  it('when they look at their account, then their language is chosen, among three', async () => {
    await staff(async (page) => {
      await open(page, '/account')
      const box = page.locator('.payload-settings__language')
      await box.waitFor()
      expect(await box.locator('.rs__single-value').innerText()).toBe(words.name)
      await box.locator('.rs__control').click()
      const offered = await box.locator('.rs__option').allInnerTexts()
      expect(offered.sort()).toEqual(['English', 'Suomi', 'Svenska'])
      await says(page, [])
    })
  })
})
