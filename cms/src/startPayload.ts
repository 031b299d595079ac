import config from '@payload-config'
import { setTimeout as sleep } from 'node:timers/promises'
import { getPayload } from 'payload'

/** Milliseconds between tries, growing to the longest. */
const shortest = 250
const longest = 2_000

/** Starts Payload, and goes on trying while the database is away: nobody should have to restart the CMS by hand. */
export async function startPayload(): Promise<void> {
  let failed = false
  for (let delay = shortest; ; delay = Math.min(delay * 2, longest)) {
    try {
      const payload = await getPayload({ config })
      // After a first try that failed, Payload takes onInit for done. Ours may run twice.
      if (failed) await payload.config.onInit?.(payload)
      return
    } catch (error) {
      failed = true
      console.error(`Payload cannot start yet: ${error instanceof Error ? error.message : 'unknown'}`)
      await sleep(delay)
    }
  }
}
