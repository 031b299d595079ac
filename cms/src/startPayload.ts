import config from '@payload-config'
import { getPayload } from 'payload'
import { setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds between tries, growing to the longest. */
const shortest = 250
const longest = 2_000

/** Starts Payload, and goes on trying while the database is away: nobody should have to restart the CMS by hand. */
export async function startPayload(): Promise<void> {
  for (let delay = shortest; ; delay = Math.min(delay * 2, longest)) {
    try {
      await getPayload({ config })
      return
    } catch (error) {
      console.error(`Payload cannot start yet: ${error instanceof Error ? error.message : 'unknown'}`)
      await sleep(delay)
    }
  }
}
