import type { Page, Request, Response } from 'playwright-core'
import { demoPassword, type Stack } from './stack.ts'
import { type Staff, tokenOf } from './stackApi.ts'
import { eventually, sleep } from './waiting.ts'

/** Signs in to the admin as a person does. */
export async function signInByForm(page: Page, { cms }: Stack, role: Staff): Promise<void> {
  await page.goto(`${cms}/admin`)
  await page.locator('#field-email').fill(`${role}@example.org`)
  await page.locator('#field-password').fill(demoPassword)
  await page.locator('button[type=submit]').click()
  await page.waitForURL(/\/admin\/?$/)
  await page.locator('nav').first().waitFor()
}

/** Opens the admin as somebody who has signed in before. */
export async function openAdmin(page: Page, stack: Stack, role: Staff): Promise<void> {
  const value = await tokenOf(stack, role)
  await page.context().addCookies([{ name: 'payload-token', value, url: stack.cms, httpOnly: true }])
  await page.goto(`${stack.cms}/admin`)
  await page.locator('nav').first().waitFor()
}

/** Chooses a document by its name in a relationship field. */
export async function chooseRelation(page: Page, field: string, name: string): Promise<void> {
  const box = page.locator(`#field-${field}`)
  await box.locator('.rs__control').click()
  await page.locator('.rs__option', { hasText: new RegExp(`^${name}$`) }).click()
  await box.locator('.relationship--single-value, .rs__single-value', { hasText: name }).first().waitFor()
}

/** Longer than the pause after the last key before Payload asks the server about the form. */
const quiet = 600

/** Payload asks the server about the form after every change; resolves once all answers are in. */
export async function settled(page: Page): Promise<void> {
  const busy = new Set<Request>()
  let changed = performance.now()
  const mark = (note: () => unknown) => (note(), (changed = performance.now()))
  const begin = (request: Request) => mark(() => busy.add(request))
  const end = (request: Request) => mark(() => busy.delete(request))
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end)
  while (busy.size > 0 || performance.now() - changed < quiet) await sleep(50)
  page.off('request', begin).off('requestfinished', end).off('requestfailed', end)
}

/** How often a press on Save is tried, and how long the form may take to leave, in milliseconds. */
const presses = 8
const leaving = 3_000

/**
 * Presses the button that saves or publishes, and answers what the CMS said. What saves itself is not meant: it greys the
 * button for a moment, so a press just then goes nowhere and is made again, as a person does.
 */
export async function save(page: Page, collection: string): Promise<Response> {
  await settled(page)
  const isSave = (request: Request) =>
    new URL(request.url()).pathname.startsWith(`/api/${collection}`) &&
    ['POST', 'PATCH'].includes(request.method()) &&
    !request.url().includes('autosave=true')
  for (let press = 0; press < presses; press += 1) {
    const sent = page.waitForRequest(isSave, { timeout: leaving }).catch(() => null)
    await page.locator('#action-save').click()
    const response = await (await sent)?.response()
    if (response) return response
  }
  throw new Error(`Save was pressed ${presses} times and nothing was sent to ${collection}`)
}

/** Writes into a field, and again for as long as an answer of the server puts back what was there before. */
export async function write(page: Page, field: string, text: string): Promise<void> {
  const input = page.locator(`#field-${field}`)
  await input.waitFor()
  await settled(page)
  await eventually(
    async () => {
      await input.fill(text)
      await settled(page)
      return (await input.inputValue()) === text
    },
    { what: `“${text}” stays written` },
  )
}

/** Presses Save and answers the status. */
export const press = async (page: Page, collection: string): Promise<number> =>
  (await save(page, collection)).status()
