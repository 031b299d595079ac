import { afterAll, beforeAll } from 'vitest'
import { closeBrowser } from './browser.ts'
import { type Stack, startStack } from './stack.ts'

/** The one stack of the file that called `shareStack`: starting it costs more than most of what is done with it. */
export let stack: Stack

export function shareStack(): void {
  beforeAll(async () => {
    stack = await startStack()
  })
  afterAll(async () => {
    await closeBrowser()
    await stack?.stop()
  })
}
