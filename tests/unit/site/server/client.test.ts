import { expect, it } from 'vitest'
import { clientOf } from '../../../../site/src/server/client.ts'

const from = (remoteAddress: string | undefined, forwarded?: string) =>
  clientOf({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  })

it.each([
  ['198.51.100.7', undefined, '198.51.100.7'],
  ['::ffff:198.51.100.7', undefined, '198.51.100.7'],
  ['2001:db8::7', undefined, '2001:db8::7'],
  ['198.51.100.7', '203.0.113.1', '198.51.100.7'],
  ['127.0.0.1', '203.0.113.1', '203.0.113.1'],
  ['::ffff:127.0.0.1', '10.9.9.9, 203.0.113.1', '203.0.113.1'],
  ['fd00::1', '2001:db8::9', '2001:db8::9'],
  ['127.0.0.1', 'unknown', '127.0.0.1'],
  ['172.32.0.1', '203.0.113.1', '172.32.0.1'],
  [undefined, '203.0.113.1', null],
])('%s saying it forwards for %s is %s', (remote, forwarded, client) => {
  expect(from(remote, forwarded)).toBe(client)
})
