import type { Page } from 'playwright-core'
import { demoPassword, type Stack } from './stack.ts'
import type { Staff } from './stackApi.ts'

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
