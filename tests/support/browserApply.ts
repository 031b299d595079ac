import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { leastPerPage, type Locale } from '@jobbuddies/shared'
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

/** The page that leads into the form. */
export const formOf = (locale: Locale): string => `/${locale}/apply/${spoken[locale].slug}`

const field = (page: Page, name: string) => page.locator(`#application [name="${name}"]`)

/** The page of the form that is open, by the last part of its address; null before it is begun. */
export async function stepOn(page: Page): Promise<string | null> {
  const form = page.locator('#application')
  return (await form.count()) > 0 ? form.getAttribute('data-page') : null
}

/** Goes in from the page about the period. */
export async function begin(page: Page): Promise<void> {
  await page.locator('[data-start]').click()
  await page.locator('#application').waitFor()
}

/** Types what the open page of the form asks for. */
export async function type(page: Page, typing: Partial<Typing>): Promise<void> {
  for (const [name, text] of Object.entries(typing)) {
    const input = field(page, name)
    if ((await input.count()) > 0) await input.fill(text)
  }
}

/** Presses the button that leads on. */
export const goOn = (page: Page): Promise<void> =>
  page.locator('#application .form-end button:not([name])').click()

/** Presses it and waits until another page of the form is there. */
export async function next(page: Page): Promise<void> {
  const before = await stepOn(page)
  await goOn(page)
  await page.locator(`#application:not([data-page="${before}"])`).waitFor()
}

/** Fills in what the open page asks for: says yes to everything that is expected. */
export async function answer(page: Page, typing: Partial<Typing>): Promise<void> {
  for (const yes of await page.locator('#application [name^=eligible][value=yes]').all()) await yes.check()
  await type(page, typing)
}

/** Stays on a page of the form for as long as a person does at the least: whoever is quicker is taken for a script. */
async function unhurried(act: () => Promise<void>): Promise<void> {
  await Promise.all([act(), sleep(leastPerPage * 1.2)])
}

/** Goes through the form, from wherever the person stands, to its page `until`. */
export async function fillUntil(page: Page, typing: Typing, until: string): Promise<void> {
  if ((await stepOn(page)) === null) await begin(page)
  while ((await stepOn(page)) !== until) {
    await unhurried(() => answer(page, typing))
    await next(page)
  }
}

/** Fills in everything and accepts the privacy notice: what is left is sending. */
export async function fill(page: Page, typing: Typing): Promise<void> {
  await fillUntil(page, typing, 'check')
  await unhurried(() => field(page, 'consent').check())
}

/** What stands in the fields of the open page, by the same names. */
export async function typed(page: Page): Promise<Partial<Typing>> {
  const found: Partial<Typing> = {}
  for (const name of Object.keys(applicant()) as (keyof Typing)[])
    if ((await field(page, name).count()) > 0) found[name] = await field(page, name).inputValue()
  return found
}

/** Every answer as the last page of the form shows it. */
export const written = (page: Page): Promise<string[]> =>
  page.locator('.answers dd:not(.change)').evaluateAll((all) => all.map((each) => each.textContent ?? ''))

export const formId = (page: Page): Promise<string> => field(page, 'id').inputValue()

/** Presses the button that sends the form, whatever it says. */
export const send = (page: Page): Promise<void> => page.locator('#application button.send').click()

const answerTo = async (page: Page, press: () => Promise<void>): Promise<number> => {
  const [response] = await Promise.all([
    page.waitForResponse(
      (each) => each.request().method() === 'POST' && each.request().resourceType() === 'document',
    ),
    page.waitForEvent('load'),
    press(),
  ])
  return response.status()
}

/** Sends the form and answers the status of the page that comes back. */
export const sendAndSee = (page: Page): Promise<number> => answerTo(page, () => send(page))

/** Presses the button that leads on, and answers the status of what comes back. */
export const goOnAndSee = (page: Page): Promise<number> => answerTo(page, () => goOn(page))

/** The reference on the receipt. */
export async function referenceOn(page: Page): Promise<string> {
  // Not by the address: of two presses the second ends the navigation of the first, and with it the waiting.
  return (await page.locator('.reference').innerText()).trim()
}
