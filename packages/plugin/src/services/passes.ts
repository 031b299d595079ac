import { type Pass, readPass, writePass } from '@jobbuddies/shared'
import { randomUUID } from 'node:crypto'
import { roleOf, usersSlug } from '../access/roles.ts'
import type { Services } from './services.ts'

/** How long a pass is good for, in milliseconds. */
const life = 30 * 60_000
/** The admin asks for the same preview after each save; it gets the same pass for this long, so that nothing reloads. */
const steady = 30 * 60_000

export type Wish = Pick<Pass, 'by' | 'drafts' | 'asOf' | 'back'> & {
  /** The clock runs on from `asOf`. */
  runs?: boolean
}

/** A pass for a member of staff, ready for an address. */
export function givePass({
  services,
  wish: { runs = false, ...wish },
}: {
  services: Services
  wish: Wish
}): Promise<string> {
  const now = services.clock.now().getTime()
  const pass: Pass = { v: 1, id: randomUUID(), ...wish, since: runs ? now : null, exp: now + life }
  return writePass({ secret: services.options.siteSecret, pass })
}

/** The pass of the live preview beside a document: the same text for half an hour, good for as long again. */
export function steadyPass({ services, by, back }: { services: Services } & Pick<Pass, 'by' | 'back'>) {
  const start = Math.floor(services.clock.now().getTime() / steady) * steady
  const wish = { by, back, drafts: true, asOf: null, since: null }
  const pass: Pass = { v: 1, id: `live-${start}-${by}`.slice(0, 80), ...wish, exp: start + 2 * steady }
  return writePass({ secret: services.options.siteSecret, pass })
}

const prefix = 'jobbuddies:ended:'
const keyOf = ({ exp, id }: Pass) => `${prefix}${exp}:${id}`

/** The pass, when it is one of ours, has not run out or been ended, and its holder is staff to this day. Null otherwise. */
export async function passOf({
  services: { options, clock, payload },
  written,
}: {
  services: Services
  written: string
}): Promise<Pass | null> {
  const read = await readPass({ secret: options.siteSecret, written, now: clock.now() })
  if (!read.ok) return null
  const [user, ended] = await Promise.all([
    payload.findByID({
      collection: usersSlug,
      id: read.pass.by,
      overrideAccess: true,
      depth: 0,
      disableErrors: true,
    }),
    payload.kv.has(keyOf(read.pass)),
  ])
  return user && !ended && roleOf({ ...user, collection: usersSlug }) ? read.pass : null
}

/** Ends a pass before its time, in every process. */
export async function endPass({
  services: { payload, clock },
  pass,
}: {
  services: Services
  pass: Pass
}): Promise<void> {
  await payload.kv.set(keyOf(pass), { ended: true })
  const now = clock.now().getTime()
  const over = (await payload.kv.keys()).filter(
    (key) => key.startsWith(prefix) && Number(key.slice(prefix.length).split(':')[0]) < now,
  )
  await Promise.all(over.map((key) => payload.kv.delete(key)))
}
