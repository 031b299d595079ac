import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { patiently } from '../../../../packages/plugin/src/components/kit/patiently.ts'

const fetched = vi.fn<typeof fetch>()
beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  fetched.mockReset()
})

const answers = (...statuses: number[]) => {
  for (const status of statuses) fetched.mockResolvedValueOnce(new Response(null, { status }))
}
async function asked(init?: RequestInit): Promise<number> {
  const response = patiently('/api/editor/mail', init)
  await vi.runAllTimersAsync()
  return (await response).status
}

it('a question that cannot be answered yet is asked again until it is', async () => {
  answers(503, 503, 200)
  expect(await asked()).toBe(200)
  expect(fetched).toHaveBeenCalledTimes(3)
})

it('what stays unanswered is told after four questions', async () => {
  answers(503, 503, 503, 503)
  expect(await asked()).toBe(503)
  expect(fetched).toHaveBeenCalledTimes(4)
})

it('a refusal is no reason to ask again', async () => {
  answers(403)
  expect(await asked()).toBe(403)
  expect(fetched).toHaveBeenCalledTimes(1)
})

it('what changes something is asked once', async () => {
  answers(503)
  expect(await asked({ method: 'POST' })).toBe(503)
  expect(fetched).toHaveBeenCalledTimes(1)
})

it('whoever left does not wait', async () => {
  answers(503)
  fetched.mockRejectedValueOnce(new DOMException('gone', 'AbortError'))
  const gone = new AbortController()
  const response = patiently('/api/editor/mail', { signal: gone.signal })
  await vi.advanceTimersByTimeAsync(0)
  gone.abort()
  await expect(response).rejects.toThrow('gone')
})
