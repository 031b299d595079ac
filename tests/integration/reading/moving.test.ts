import { beforeAll, describe, expect, it } from 'vitest'
import { moveStage } from '../../../packages/plugin/src/services/moveStage.ts'
import { servicesOf } from '../../../packages/plugin/src/services/services.ts'
import {
  createPeriod,
  createProgramme,
  createStaff,
  type Staff,
  submissionTo,
  update,
} from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff
let period: string
beforeAll(async () => {
  staff = await createStaff(on.host)
  const stages = [{ key: 'shortlist', name: 'Shortlist' }]
  const programme = await createProgramme(on.host.payload, { stages })
  period = (await createPeriod(on.host.payload, { programme })).id
})

async function apply(): Promise<string> {
  const sent = submissionTo(period)
  expect((await on.host.api.post('/api/v1/applications', sent)).status).toBe(201)
  return sent.id
}
const move = (application: string, from: string, to: string, by = staff.coordinator.id) =>
  moveStage({ pool: servicesOf(on.host.payload).pool, application, from, to, by, now: new Date() })
const stageOf = async (id: string) =>
  (await on.database.query<{ stage: string }>('select stage from applications where id = $1', [id]))[0]?.stage
const moves = (id: string) =>
  on.database.query<{ data: object }>(
    `select data from application_events where application_id = $1 and kind = 'stage_changed' order by at, id`,
    [id],
  )

describe('Moving an application', () => {
  it('changes its stage and writes who moved it from where to where', async () => {
    const id = await apply()
    expect(await move(id, 'submitted', 'shortlist')).toEqual({ outcome: 'moved' })
    expect(await stageOf(id)).toBe('shortlist')
    expect(await moves(id)).toEqual([
      { data: { from: 'submitted', to: 'shortlist', by: staff.coordinator.id } },
    ])
  })
  it('is undone by moving it back, and both stay in the history', async () => {
    const id = await apply()
    await move(id, 'submitted', 'reading')
    expect(await move(id, 'reading', 'submitted')).toEqual({ outcome: 'moved' })
    expect(await moves(id)).toHaveLength(2)
  })
  it.each(['reserve', 'offered', 'accepted', 'placed', 'declined', 'turned_down', 'withdrawn', 'elsewhere'])(
    'does not reach %s, which is no working stage of the programme',
    async (to) => {
      const id = await apply()
      expect(await move(id, 'submitted', to)).toEqual({ outcome: 'refused', stage: 'submitted' })
      expect(await moves(id)).toEqual([])
    },
  )
  it('does not take back a decision', async () => {
    const id = await apply()
    await update(on.host.payload, 'applications', id, { stage: 'offered' })
    expect(await move(id, 'offered', 'reading')).toEqual({ outcome: 'refused', stage: 'offered' })
  })
  it('of one that is gone says so', async () =>
    expect(await move('01890000-0000-7000-8000-000000000000', 'submitted', 'reading')).toEqual({
      outcome: 'gone',
    }))
})

describe('Two who move one application at once', () => {
  it('are told apart in 200 races: one moves it, the other hears where it went and who moved it', async () => {
    const raced = await Promise.all(Array.from({ length: 200 }, apply))
    for (const id of raced) {
      const outcomes = await Promise.all([
        move(id, 'submitted', 'reading', staff.coordinator.id),
        move(id, 'submitted', 'interviewing', staff.admin.id),
      ])
      const won = outcomes.findIndex(({ outcome }) => outcome === 'moved')
      expect(outcomes[1 - won]).toEqual({
        outcome: 'changed_meanwhile',
        stage: won === 0 ? 'reading' : 'interviewing',
        by: won === 0 ? 'The coordinator' : 'The admin',
      })
      expect(await moves(id)).toHaveLength(1)
    }
  })
})
