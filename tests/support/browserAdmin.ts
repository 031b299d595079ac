import type { Page, Request, Response } from 'playwright-core'
import { demoPassword, type Stack } from './stack.ts'
import type { Staff } from './stackApi.ts'
import { sleep } from './waiting.ts'

/** Signs in to the admin as a person does. */
export async function openAdmin(page: Page, { cms }: Stack, role: Staff): Promise<void> {
  await page.goto(`${cms}/admin`)
  await page.locator('#field-email').fill(`${role}@example.org`)
  await page.locator('#field-password').fill(demoPassword)
  await page.locator('button[type=submit]').click()
  await page.waitForURL(/\/admin\/?$/)
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

/** Presses Save and answers what the CMS said to it. */
export async function save(page: Page, collection: string): Promise<Response> {
  await settled(page)
  const answer = page.waitForResponse(
    (response) =>
      new URL(response.url()).pathname.startsWith(`/api/${collection}`) &&
      ['POST', 'PATCH'].includes(response.request().method()),
  )
  await page.locator('#action-save').click()
  return answer
}
