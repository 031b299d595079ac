import { randomUUID } from 'node:crypto'
import type { Locale } from '@jobbuddies/shared'
import type { Page } from 'playwright-core'

/** What a person types, by the names of the form's fields. */
export type Typing = Record<
  'name' | 'email' | 'phone' | 'answers.background' | 'answers.motivation' | 'answers.languages',
  string
>

/** Somebody who has never applied before. */
export const applicant = (name = 'Åsa Ñandú-O’Neill'): Typing => ({
  name,
  email: `${randomUUID()}@applicants.example.org`,
  phone: '+358 40 123 45 67',
  'answers.background': 'Kokki, 5 år i Lima.\nNursing school <b>& after</b> that.',
  'answers.motivation': 'I would like to meet “people” of my field. 你好',
  'answers.languages': 'español, suomi',
})

/** The Swedish and Finnish addresses of the demo's open period, and what the site says around sending. */
export const spoken: Record<
  Locale,
  { slug: string; send: string; sendAgain: string; thanks: string; errorPrefix: string; mail: string }
> = {
  en: {
    slug: 'it-mentees',
    send: 'Send the application',
    sendAgain: 'Send again',
    thanks: 'Thank you, we have your application',
    errorPrefix: 'Error: ',
    mail: 'We have your application',
  },
  sv: {
    slug: 'it-adepter',
    send: 'Skicka ansökan',
    sendAgain: 'Skicka på nytt',
    thanks: 'Tack, vi har tagit emot din ansökan',
    errorPrefix: 'Fel: ',
    mail: 'Vi har fått din ansökan',
  },
  fi: {
    slug: 'it-aktorit',
    send: 'Lähetä hakemus',
    sendAgain: 'Lähetä uudelleen',
    thanks: 'Kiitos, olemme saaneet hakemuksesi',
    errorPrefix: 'Virhe: ',
    mail: 'Olemme saaneet hakemuksesi',
  },
}

export const formOf = (locale: Locale): string => `/${locale}/apply/${spoken[locale].slug}`

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`)

export async function type(page: Page, typing: Partial<Typing>): Promise<void> {
  for (const [name, text] of Object.entries(typing)) await field(page, name).fill(text)
}

/** Types everything and accepts the privacy notice. */
export async function fill(page: Page, typing: Typing): Promise<void> {
  await type(page, typing)
  await field(page, 'consent').check()
}

/** What stands in the form now, by the same names. */
export async function typed(page: Page): Promise<Typing> {
  const names = Object.keys(applicant()) as (keyof Typing)[]
  const entries = await Promise.all(names.map(async (name) => [name, await field(page, name).inputValue()]))
  return Object.fromEntries(entries) as Typing
}

export const formId = (page: Page): Promise<string> => field(page, 'id').inputValue()

/** Presses the button that sends the form, whatever it says. */
export const send = (page: Page): Promise<void> => page.locator('form button[type=submit]').click()

/** Sends the form and answers the status of the page that comes back. */
export async function sendAndSee(page: Page): Promise<number> {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    send(page),
  ])
  await page.waitForLoadState()
  return answer.status()
}

/** The reference on the receipt. */
export async function referenceOn(page: Page): Promise<string> {
  await page.waitForURL(/\/receipt\?reference=/)
  return (await page.locator('.reference').innerText()).trim()
}
