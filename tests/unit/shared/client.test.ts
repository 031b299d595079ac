import { expect, it } from 'vitest'
import { readClient, writeClient } from '@jobbuddies/shared'

const secret = 'a-secret-of-the-site'
const now = new Date('2027-03-01T09:00:00Z')
const written = await writeClient({ secret, address: '2001:db8::7', at: now.getTime() })
const later = (ms: number) => new Date(now.getTime() + ms)

it('the site’s word on where a request came from is believed for five minutes', async () => {
  expect(await readClient({ secret, written, now })).toBe('2001:db8::7')
  expect(await readClient({ secret, written, now: later(5 * 60_000) })).toBe('2001:db8::7')
  expect(await readClient({ secret, written, now: later(5 * 60_000 + 1) })).toBeNull()
  expect(await readClient({ secret, written, now: later(-5 * 60_000 - 1) })).toBeNull()
})
it.each([
  null,
  '',
  '2001:db8::7',
  written.replace('2001:db8::7', '2001:db8::8'),
  `${written} x`,
  written.replace(/ \d+ /, ' 1 '),
  written.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
])('%j is not believed', async (wrong) => {
  expect(await readClient({ secret, written: wrong, now })).toBeNull()
})
it('nor is another secret', async () => {
  expect(await readClient({ secret: 'another-secret-16', written, now })).toBeNull()
})
