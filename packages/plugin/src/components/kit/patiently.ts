/** Milliseconds before a question that could not be answered yet is asked again. */
const pauses = [1_000, 2_000, 4_000]

const pause = (length: number, signal?: AbortSignal | null) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, length)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })

/**
 * `fetch`, where a question that the service is too busy to answer (503) is asked again, three times at most. Only questions:
 * what changes something is asked once.
 */
export async function patiently(url: string, init: RequestInit = {}): Promise<Response> {
  const { method = 'GET', signal } = init
  for (const length of method === 'GET' ? pauses : []) {
    const response = await fetch(url, init)
    if (response.status !== 503) return response
    await pause(length, signal)
  }
  return fetch(url, init)
}
