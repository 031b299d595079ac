import { describe, expect, it } from 'vitest'
import type { SelfService } from '../../../../site/src/cms/selfService.ts'
import { openLink } from '../../../../site/src/features/byLink/linkState.ts'
import { postConsultation } from '../../../../site/src/features/consultation/consultationPage.ts'

const id = '0190a6f2-7c11-7b7e-9d53-000000000000'
const list = {
  title: 'IT: Mentees',
  expiresAt: '2031-05-31T21:00:00.000Z',
  zone: 'Europe/Helsinki',
  candidates: [{ id, number: 3, name: null, questions: [], answers: {}, wish: null, comment: '' }],
}
const ok = <Value>(value: Value) => Promise.resolve({ kind: 'ok' as const, value })
const refused = (code: string) =>
  Promise.resolve({ kind: 'refused' as const, problem: { code, status: 409 } })

const post = (calls: object, body: Record<string, string>) =>
  postConsultation({
    calls: {
      consultation: () => ok(list),
      sayOf: () => ok({ accepted: true }),
      ...calls,
    } as unknown as SelfService,
    locale: 'en',
    body: new URLSearchParams(body),
  })
const say = { act: 'say', token: 't', candidate: id, wish: 'yes', comment: 'Good' }

describe('The page of a mentor who is asked', () => {
  it('reads nothing before the button is pressed', () => {
    expect(openLink(new URLSearchParams('t=abc'))).toEqual({ kind: 'open', token: 'abc' })
    expect(openLink(new URLSearchParams())).toMatchObject({ kind: 'expired', status: 410 })
  })
  it('says of whom something was kept', async () => {
    expect(await post({}, say)).toMatchObject({ kind: 'list', status: 200, saved: 3, unkept: null })
  })
  it('keeps what was written when it could not be stored', async () => {
    expect(await post({ sayOf: () => refused('not_now') }, say)).toMatchObject({
      kind: 'list',
      status: 422,
      saved: null,
      unkept: { id, wish: 'yes', comment: 'Good' },
    })
  })
  it('sends everything once more when the service could not be reached', async () => {
    const unreachable = { consultation: () => Promise.resolve({ kind: 'unreachable' as const }) }
    expect(await post(unreachable, say)).toEqual({
      kind: 'unreachable',
      status: 503,
      again: Object.entries(say),
    })
  })
  it('tells that the link has ended', async () => {
    expect(await post({ consultation: () => refused('link_expired') }, { act: 'open', token: 't' })).toEqual({
      kind: 'expired',
      status: 410,
    })
  })
})
