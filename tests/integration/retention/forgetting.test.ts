import { beforeAll, describe, expect, it } from 'vitest'
import { eraseOwn } from '../../../packages/plugin/src/services/eraseOwn.ts'
import { servicesOf } from '../../../packages/plugin/src/services/services.ts'
import { findWords, plantPerson } from '../../support/persons.ts'
import { rest } from '../../support/rest.ts'
import { createPeriod, createStaff, type Row, type Staff } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff
let period: Row
beforeAll(async () => {
  staff = await createStaff(on.host)
  period = await createPeriod(on.host.payload)
})
const plant = (stage = 'declined') =>
  plantPerson(on, { period: { id: period.id, programme: period.programme }, staff: staff.admin.id, stage })
/** Words of other tables than those of the application: the person still waits for openings. */
const ofSubscription = /^subscriptions: |-unsubscribe$|^application_links: .*-unsubscribe$/

const counts = () =>
  on.database.query<{ stage: string; n: number }>(
    `select stage, sum(n)::int as n from (
       select stage, count(*) as n from applications where period_id = $1 group by 1
       union all select outcome, amount from application_counts where period_id = $1) all_of_them group by 1 order by 1`,
    [period.id],
  )

describe.each([
  [
    'the person',
    async (id: string) => {
      const { mail: sources, files, ledger } = servicesOf(on.host.payload)
      expect(await eraseOwn({ sources, store: files.store, ledger, id })).toEqual({ ok: true })
    },
  ],
  [
    'an administrator in Payload',
    async (id: string) => {
      const { status, body } = await rest(on.host, 'DELETE', `/applications/${id}`, {
        token: staff.admin.token,
      })
      expect(status, JSON.stringify(body)).toBe(200)
    },
  ],
])('An application that is deleted by %s', (_, erase) => {
  it('takes every row, file and message about it along, and nothing of anybody else', async () => {
    const [gone, other] = [await plant(), await plant()]
    expect((await findWords(on, gone.canaries)).length).toBeGreaterThanOrEqual(gone.canaries.length)
    const before = await findWords(on, other.canaries)
    const counted = await counts()
    await erase(gone.id)
    // What Payload deletes leaves the bytes of a file to the sweep: its transaction may yet be taken back.
    const left = (await findWords(on, gone.canaries)).filter(
      (hit) => !ofSubscription.test(hit) && !hit.includes(gone.file),
    )
    const last = left.filter((hit) => !(hit.startsWith('outbox: ') && hit.endsWith('-mail')))
    expect(last.filter((hit) => !hit.endsWith('-mail'))).toEqual([])
    expect(await findWords(on, other.canaries)).toEqual(before)
    expect(await counts()).toEqual(counted)
    const stuck = await on.database.query('select 1 from application_events where application_id is null')
    expect(stuck).toEqual([])
  })
})
