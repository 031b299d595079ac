import { describe, expect, it } from 'vitest'
import { reasonOf } from '../../../../packages/plugin/src/services/bounceReason.ts'
import { readBounce } from '../../../../packages/plugin/src/services/readBounce.ts'
import { exchange, exim, oldExim, postfix } from '../../../support/bounceMails.ts'

const id = '0190a6f2-7c11-7b7e-9d53-1f2e3d4c5b6a'
const host = 'site.example.org'
const about = { id, host, to: 'gone@example.org' }
const read = (raw: string) => readBounce({ raw, messageHost: host })

describe('given a mail that came back', () => {
  it.each([
    ['Postfix', postfix(about), '5.1.1', 'Recipient address rejected: User unknown'],
    ['Exim', exim(about), '5.0.0', '550 No such user here'],
    ['an older Exim', oldExim(about), '5.1.1', '550 5.1.1 Unknown user'],
    ['Exchange', exchange(about), '5.1.10', 'RecipientNotFound'],
  ])('when %s says so, then it is known which mail, for good and why', async (_, raw, status, said) => {
    const bounce = await read(raw)
    expect(bounce).toMatchObject({ rows: [id], outcome: 'failed', status })
    expect(bounce?.said).toContain(said)
    expect(bounce?.said).not.toMatch(/\p{Cc}/u)
  })
  it.each(['delayed', 'delivered', 'relayed', 'expanded'])(
    'when it is %s, then it has not failed',
    async (action) => {
      expect((await read(postfix({ ...about, action, status: '4.4.1' })))?.outcome).not.toBe('failed')
    },
  )
  it('when line ends were lost on the way, then it is read all the same', async () =>
    expect(await read(postfix(about).replaceAll('\r\n', '\n'))).toMatchObject({ status: '5.1.1' }))
  it.each([
    ['of another service', postfix({ ...about, host: 'other.example.org' })],
    ['that look like ours', postfix({ ...about, host: 'siteXexample.org' })],
    ['of nobody', 'Subject: Hello\r\n\r\nHello'],
    ['in no words', ''],
    [
      'that only mention one',
      `Subject: Re: application\r\nIn-Reply-To: <${id}@${host}>\r\n\r\nThank you! 550 5.1.1`,
    ],
    [
      'without end',
      `Content-Type: multipart/report; boundary=a\r\n\r\n--a\r\nContent-Type: message/delivery-status\r\n`,
    ],
  ])('when it is about mails %s, then nothing is said of ours', async (_, raw) => {
    expect(await read(raw)).toBeNull()
  })
})

it.each([
  ['5.1.1', 'unknown'],
  ['5.1.10', 'unknown'],
  ['5.2.1', 'unknown'],
  ['5.2.2', 'full'],
  ['4.2.2', 'full'],
  ['5.7.1', 'refused'],
  ['4.4.7', 'unreachable'],
  ['5.0.0', 'other'],
  ['', 'other'],
])('%j means for people: %s', (status, reason) => expect(reasonOf(status)).toBe(reason))
