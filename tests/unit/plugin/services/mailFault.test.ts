import { expect, it } from 'vitest'
import { faultOf } from '../../../../packages/plugin/src/services/mailFault.ts'

const smtp = (responseCode: number, command: string, response = `${responseCode} said the server`) =>
  Object.assign(new Error('x'), { responseCode, command, response })

it.each([
  ['an unknown recipient', smtp(550, 'RCPT TO'), true],
  ['a message that is refused', smtp(554, 'DATA'), true],
  ['a full mailbox', smtp(452, 'RCPT TO'), false],
  ['greylisting', smtp(451, 'DATA'), false],
  ['a sender that it does not like', smtp(553, 'MAIL FROM'), false],
  ['a wrong password', smtp(535, 'AUTH PLAIN'), false],
  ['a greeting that sends us away', smtp(554, 'CONN'), false],
  ['no answer', Object.assign(new Error('Timeout'), { code: 'ETIMEDOUT' }), false],
  ['a fault of our own', new TypeError('x is undefined'), false],
  ['nothing at all', undefined, false],
])('%s', (_, error, isFinal) => expect(faultOf(error).isFinal).toBe(isFinal))

it('is told in one short line', () => {
  const { said } = faultOf(smtp(550, 'RCPT TO', `550 no\r\nsuch\u0000person ${'x'.repeat(1_000)}`))
  expect(said).toMatch(/^SMTP 550 no such person x+$/)
  expect(said.length).toBeLessThanOrEqual(300)
})
