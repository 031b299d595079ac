import { describe, expect, it } from 'vitest'
import { linkRequestSchema, ownChangeSchema, readBody, subscriptionRequestSchema } from '@jobbuddies/shared'

const id = '0190a6f2-7c11-7b7e-9d53-1f2e3d4c5b6a'

describe('A request for links', () => {
  it('is for applications unless it says otherwise', () => {
    expect(readBody(linkRequestSchema, { email: ' a@example.org ', locale: 'sv' })).toEqual({
      ok: true,
      value: { email: 'a@example.org', locale: 'sv', purpose: 'status' },
    })
  })
  it.each([
    [{ locale: 'sv' }, 'email', 'required'],
    [{ email: 'a', locale: 'sv' }, 'email', 'email_invalid'],
    [{ email: 'a@example.org', locale: 'de' }, 'locale', 'invalid'],
    [{ email: 'a@example.org', locale: 'sv', purpose: 'session' }, 'purpose', 'invalid'],
    [{ email: 'a@example.org', locale: 'sv', x: 1 }, 'x', 'unknown_key'],
  ])('%j is refused', (body, path, code) => {
    expect(readBody(linkRequestSchema, body)).toEqual({ ok: false, errors: [{ path, code }] })
  })
})

it('A change names no more than the person’s own words', () => {
  expect(readBody(ownChangeSchema, {}).ok).toBe(true)
  expect(readBody(ownChangeSchema, { applicant: { email: 'x@example.org' } }).ok).toBe(false)
  expect(readBody(ownChangeSchema, { applicant: { name: ' ' } })).toEqual({
    ok: false,
    errors: [{ path: 'applicant.name', code: 'required' }],
  })
})

it('A subscription is for one industry or for all', () => {
  const body = {
    email: 'a@example.org',
    locale: 'fi',
    programmeId: id.toUpperCase(),
    industryId: null,
    role: 'mentee',
  }
  expect(readBody(subscriptionRequestSchema, body)).toMatchObject({ ok: true, value: { programmeId: id } })
  expect(readBody(subscriptionRequestSchema, { ...body, industryId: undefined }).ok).toBe(false)
})
