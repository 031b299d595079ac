import { locales, type Site, standardDays } from '@jobbuddies/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RetentionReport } from '../../../packages/plugin/src/retention/contract.ts'
import { plantPerson } from '../../support/persons.ts'
import { day, runOnce } from '../../support/retention.ts'
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
const plant = (days: number) =>
  plantPerson(on, {
    ...{ period: { id: period.id, programme: period.programme }, staff: staff.admin.id, stage: 'declined' },
    ...{ arrivedAt: new Date(Date.now() - days * day) },
  })
const ask = (
  method: 'GET' | 'POST',
  path: string,
  body?: object,
  token: string | null = staff.coordinator.token,
) => rest(on.host, method, path, { token, ...(body ? { body } : {}) })
const report = async () => (await ask('GET', '/editor/retention')).body as RetentionReport
const confirm = ({ set, figures }: RetentionReport) =>
  ask('POST', '/editor/retention/confirm', { days: set, expected: figures.goes })

describe('The desk of deletions', () => {
  it.each([
    ['GET', '/editor/retention'],
    ['GET', '/editor/retention/waiting'],
    ['POST', '/editor/retention/confirm'],
  ] as const)('%s %s is for coordinators and administrators alone', async (method, path) => {
    const tokens = [null, staff.editor.token, staff.coordinator.token, staff.admin.token]
    const answers = await Promise.all(
      tokens.map((token) => ask(method, path, method === 'POST' ? {} : undefined, token)),
    )
    expect(answers.map(({ status }) => status < 300 || status === 422)).toEqual([false, false, true, true])
  })

  it('shows what would go, and lets nothing go before that was confirmed as it is', async () => {
    await plant(400)
    const seen = await report()
    expect(seen).toMatchObject({ set: standardDays, inForce: null, confirmed: null, runs: [] })
    expect(seen.figures.goes.rejected).toBe(1)
    expect((await ask('GET', '/editor/retention/waiting')).body).toEqual({ waiting: true })
    await plant(400)
    expect((await confirm(seen)).status).toBe(409)
    expect(await runOnce(on, { now: new Date() })).toBeNull()
    expect((await confirm(await report())).status).toBe(200)
    expect((await ask('GET', '/editor/retention/waiting')).body).toEqual({ waiting: false })
    expect((await runOnce(on, { now: new Date() }))?.clocks.rejected).toBe(2)
    const after = await report()
    expect(after).toMatchObject({ waiting: [], confirmed: { by: expect.any(String) as string } })
    expect(after.runs).toMatchObject([{ clocks: { rejected: 2 }, failed: 0 }])
    expect(after.figures.goes.rejected).toBe(0)
  })

  it('shows it again when a time is made shorter, and not when it is made longer', async () => {
    const set = (rejected: number) =>
      ask('POST', '/globals/retention-settings', { ...standardDays, rejected })
    const old = await report()
    expect((await set(200)).status).toBe(200)
    expect(await report()).toMatchObject({ waiting: [], inForce: { rejected: 200 } })
    expect((await set(50)).status).toBe(200)
    await plant(100)
    const shorter = await report()
    expect(shorter).toMatchObject({ waiting: ['rejected'], inForce: { rejected: standardDays.rejected } })
    expect(shorter.figures.goes.rejected).toBe(1)
    expect((await confirm(old)).status, 'other days than were looked at').toBe(409)
    expect((await confirm(shorter)).status).toBe(200)
    expect(await report()).toMatchObject({ waiting: [], inForce: { rejected: 50 } })
  })

  it('tells the public the days that are in force, in every language', async () => {
    const told = async (locale: string) =>
      ((await on.host.api.get(`/api/v1/site?locale=${locale}`)).body as Site).settings.retention
    const { inForce } = await report()
    for (const locale of locales) expect(await told(locale)).toEqual(inForce)
    await ask('POST', '/globals/retention-settings', { ...standardDays, rejected: 20 })
    expect((await told('fi'))?.rejected, 'nobody has confirmed less').toBe(50)
    await confirm(await report())
    expect((await told('fi'))?.rejected).toBe(20)
  })

  it.each([0, 731, 1.5, null])('does not take %s days', async (rejected) => {
    expect((await ask('POST', '/globals/retention-settings', { ...standardDays, rejected })).status).toBe(400)
  })
})
