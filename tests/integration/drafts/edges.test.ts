import { expect, it } from 'vitest'
import { arrived, draftApi, type Held, newDraft, saveTo } from '../../support/drafts.ts'
import { createPeriod, submissionTo } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
const drafts = draftApi(() => on.host.api)

const periods = 20
const perPeriod = 100
const minute = 60_000

/** Numbers that look random and are the same in every run. */
function dice(seed: number) {
  let state = seed
  return (sides: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

type Times = { opens: number; end: number; paused: number | null; grace: number }
type Case = { times: Times; begun: number; extended: number | null; at: number; holder: boolean }

/** What the promise says, in words of its own: milliseconds since 1970 all. */
function isAccepted({ times: { opens, end, paused, grace }, begun, extended, at, holder }: Case): boolean {
  if (!holder || at < opens) return false
  if (at < end) return paused === null || at < paused
  if (extended !== null && at < extended) return true
  const stoodOpen = paused === null || paused >= end
  return stoodOpen && begun < end && at < end + grace
}

it('2,000 drafts sent around the close, the end of the grace and of an extension: none is judged wrongly', async () => {
  const roll = dice(20_261_122)
  const near = (instant: number) => instant + [-1, 0, 1, -1000, 1000, -minute, minute][roll(7)]!
  const wrong: object[] = []
  let accepted = 0
  for (let period = 0; period < periods; period += 1) {
    const { id } = await createPeriod(on.host.payload)
    const template = newDraft()
    expect((await drafts.put(template, saveTo(id))).status).toBe(200)
    const end = Date.now() - (60 + roll(600)) * minute
    const times: Times = {
      opens: end - (30 + roll(60)) * minute,
      end,
      paused: [null, null, null, end, end - 10 * minute, end + 1][roll(6)] ?? null,
      grace: [0, 1, 15, 30][roll(4)]! * minute,
    }
    const early = roll(3) === 0
    await on.database.query(
      `update application_periods set opens_at = $2, closes_at = $3, closed_at = $4, paused_at = $5, grace_minutes = $6,
         updated_at = now() where id = $1`,
      [
        ...[
          id,
          new Date(times.opens),
          new Date(early ? end + 50 * minute : end),
          early ? new Date(end) : null,
        ],
        ...[times.paused === null ? null : new Date(times.paused), times.grace / minute],
      ],
    )
    const cases = Array.from({ length: perPeriod }, (): Case & { held: Held } => {
      const begun = near(roll(4) === 0 ? end : end - 20 * minute)
      const extended = roll(3) === 0 ? near(end + (roll(2) ? 45 : -5) * minute) : null
      const edges = [end, end + times.grace, extended ?? end + 5 * minute, times.opens, times.paused ?? end]
      const at = Math.max(begun, near(edges[roll(edges.length)]!))
      return { times, begun, extended, at, holder: roll(12) > 0, held: newDraft() }
    })
    for (const { held, begun, extended } of cases)
      await on.database.query(
        `insert into application_drafts (id, secret_hash, period_id, programme_id, industry_id, role, locale, data, form, step,
           remind, begun_at, saved_at, extended_until, revision)
         select $2, encode(sha256($3::bytea), 'hex'), period_id, programme_id, industry_id, role, locale, data, form, step,
           remind, $4, $4, $5, 1 from application_drafts where id = $1`,
        [template.id, held.id, held.secret, new Date(begun), extended === null ? null : new Date(extended)],
      )
    await Promise.all(
      cases.map(async (one) => {
        const { held, at, holder } = one
        const headers = await arrived(at, held.id)
        const sender = holder ? held : { ...held, secret: newDraft().secret }
        const body = { ...submissionTo(id), id: held.id }
        let { status, text } = await drafts.send(sender, body, headers)
        // So many at once that some are told to come again; the site's word on when they arrived still counts.
        while (status === 503) ({ status, text } = await drafts.send(sender, body, headers))
        const due = isAccepted(one)
        if (due) accepted += 1
        const rows = await on.database.query<{ arrived_at: Date }>(
          'select arrived_at from applications where id = $1',
          [held.id],
        )
        const stored = rows.length === 1 && rows[0]?.arrived_at.getTime() === at
        if (due ? status !== 201 || !stored : status === 201 || rows.length > 0)
          wrong.push({ ...one, status, text, end: times.end, after: at - times.end })
      }),
    )
  }
  expect(wrong).toEqual([])
  expect(accepted).toBeGreaterThan(400)
  expect(periods * perPeriod - accepted).toBeGreaterThan(400)
}, 300_000)
