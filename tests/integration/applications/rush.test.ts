import pg from 'pg'
import { expect, it } from 'vitest'
import { servicesOf } from '../../../packages/plugin/src/services/services.ts'
import { createPeriod, submissionTo } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'
import { eventually } from '../../support/waiting.ts'

const on = useHost()
const send = (body: unknown) => on.host.api.post('/api/v1/applications', body)
/** More than are worked on at once. */
const crowd = 60
const atOnce = 16
const connections = 8

it('Whoever cannot be served soon is told to come again, and nobody is lost or stored twice', async () => {
  const { id: periodId } = await createPeriod(on.host.payload)
  const rows = () =>
    on.database.query<{ id: string }>('select id from applications where period_id = $1', [periodId])
  const blocker = new pg.Client({ connectionString: on.database.url })
  await blocker.connect()
  await blocker.query('begin; lock table applications in exclusive mode')
  let told = 0
  const waiting = Array.from({ length: crowd }, async () => {
    const body = submissionTo(periodId)
    const answer = await send(body)
    told += 1
    return { id: body.id, body, answer }
  })
  // All but those whose turn it is are told while the way is still blocked.
  const { pool } = servicesOf(on.host.payload)
  let mostWaiting = 0
  await eventually(() => {
    mostWaiting = Math.max(mostWaiting, pool.waitingCount)
    return told >= crowd - atOnce
  })
  // Whatever else the public asks for stands behind few.
  expect(mostWaiting).toBeLessThanOrEqual(atOnce - connections)
  await blocker.query('commit')
  await blocker.end()
  const answers = await Promise.all(waiting)

  const served = answers.filter(({ answer }) => answer.status === 201)
  const turnedAway = answers.filter(({ answer }) => answer.status !== 201)
  expect(turnedAway.length).toBeGreaterThanOrEqual(crowd - atOnce)
  for (const { answer } of turnedAway) {
    expect(answer.status).toBe(503)
    // Not busy: those whose turn it was, while the database did not answer.
    const { code } = answer.body as { code: string }
    expect(['busy', 'unavailable']).toContain(code)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(Number(answer.headers['retry-after'])).toBeGreaterThanOrEqual(1)
  }
  const busy = turnedAway.filter(({ answer }) => (answer.body as { code: string }).code === 'busy')
  expect(busy.length).toBeGreaterThanOrEqual(crowd - 2 * atOnce)
  expect(new Set((await rows()).map(({ id }) => id))).toEqual(new Set(served.map(({ id }) => id)))

  for (const { body } of answers) expect((await send(body)).status).toBe(201)
  expect(await rows()).toHaveLength(crowd)
})
