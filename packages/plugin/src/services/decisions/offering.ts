import type { Pool } from 'pg'
import { expireOffers } from './answer.ts'
import { fillAllSeats } from './seats.ts'

/**
 * Work for the runner: offers that have run out are noted, and every seat that was given up, however that came about, is offered to
 * whoever is next on the reserve list.
 */
export const offering =
  ({ pool, now, wakeOutbox }: { pool: Pool; now: () => Date; wakeOutbox: () => void }) =>
  async (): Promise<number> => {
    const at = now()
    const done = (await expireOffers({ pool, now: at })) + (await fillAllSeats({ pool, now: at }))
    if (done > 0) wakeOutbox()
    return done
  }
