import type { ServerResponse } from 'node:http'

const body = JSON.stringify({
  type: 'urn:jobbuddies:problem:unavailable',
  title: 'The service is starting, try again soon',
  status: 503,
  code: 'unavailable',
})

/** Says that the server runs but cannot serve yet. */
export function answerNotReady(response: ServerResponse): void {
  response.writeHead(503, {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    'retry-after': '2',
  })
  response.end(body)
}
