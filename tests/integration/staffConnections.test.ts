import type { Pool, PoolClient } from 'pg'
import { beforeAll, expect, it, vi } from 'vitest'
import { servicesOf, staffServicesOf } from '../../packages/plugin/src/services/services.ts'
import { rest } from '../support/rest.ts'
import { createStaff } from '../support/scenario.ts'
import { useHost } from '../support/useHost.ts'

const on = useHost()

let token: string
beforeAll(async () => {
  token = (await createStaff(on.host)).coordinator.token
})
const ask = (path: string) => rest(on.host, 'GET', path, { token })

async function holdAll(pool: Pool): Promise<() => void> {
  const held: PoolClient[] = []
  while (held.length < (pool.options.max ?? 10)) held.push(await pool.connect())
  return () => held.forEach((client) => client.release())
}

it.each(['/editor/mail', '/applications-desk', '/translation-desk'])(
  'while the public holds every connection of its own, staff are answered: %s',
  async (path) => {
    const letGo = await holdAll(servicesOf(on.host.payload).pool)
    try {
      expect((await ask(path)).status).toBe(200)
    } finally {
      letGo()
    }
  },
)

it('while staff hold every connection of theirs, the public is answered', async () => {
  const letGo = await holdAll(staffServicesOf(on.host.payload).pool)
  try {
    expect((await on.host.api.get('/api/v1/health/ready')).status).toBe(200)
  } finally {
    letGo()
  }
})

it.each(['/editor/mail', '/applications-desk'])(
  'where no connection comes free, staff hear that it is for now: %s',
  async (path) => {
    const { pool } = staffServicesOf(on.host.payload)
    const query = vi
      .spyOn(pool, 'query')
      .mockRejectedValue(new Error('timeout exceeded when trying to connect') as never)
    try {
      const { status, body } = await ask(path)
      expect({ status, body }).toEqual({ status: 503, body: { errors: [] } })
    } finally {
      query.mockRestore()
    }
    expect((await ask(path)).status).toBe(200)
  },
)
