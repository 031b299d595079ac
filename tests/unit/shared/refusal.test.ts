import { describe, expect, it } from 'vitest'
import {
  fieldCodes,
  fieldErrorSchema,
  problem,
  problemCodes,
  problems,
  problemSchema,
} from '@jobbuddies/shared'

describe('the refusals', () => {
  it('are a closed list with one status each', () => {
    expect(problems).toEqual({
      malformed: 400,
      unauthorised: 401,
      forbidden: 403,
      not_found: 404,
      period_unknown: 404,
      link_unknown: 404,
      method_not_allowed: 405,
      too_slow: 408,
      period_not_open: 409,
      period_paused: 409,
      period_closed: 409,
      id_taken: 409,
      draft_changed: 409,
      draft_submitted: 409,
      agreement_changed: 409,
      not_now: 409,
      kept: 409,
      time_taken: 409,
      link_expired: 410,
      too_large: 413,
      file_too_large: 413,
      unsupported_media_type: 415,
      file_type: 415,
      invalid: 422,
      file_broken: 422,
      file_unsafe: 422,
      too_many_requests: 429,
      fault: 500,
      unavailable: 503,
      busy: 503,
    })
    expect(problemCodes).toEqual(Object.keys(problems))
  })
  it('name what is wrong with a field from a closed list', () => {
    expect(fieldCodes).toEqual([
      'required',
      'invalid',
      'not_text',
      'too_long',
      'email_invalid',
      'not_an_option',
      'unknown_key',
      'consent_required',
      'too_few',
      'too_many',
      'date_invalid',
      'date_too_early',
      'date_too_late',
      'level_missing',
      'named_twice',
      'file_gone',
      'file_unsafe',
    ])
    expect(fieldErrorSchema.safeParse({ path: 'applicant.email', code: 'wrong' }).success).toBe(false)
  })
})

describe('a problem document', () => {
  it.each(problemCodes)(
    'for %s has its type, title, status and code, and is accepted by its own schema',
    (code) => {
      const document = problem({ code })
      expect(document).toEqual({
        type: `urn:jobbuddies:problem:${code}`,
        title: document.title,
        status: problems[code],
        code,
      })
      expect(document.title).toMatch(/^[A-Z][^.]*[^.]$/)
      expect(problemSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document)
    },
  )
  it('has a title of its own for every code', () => {
    expect(new Set(problemCodes.map((code) => problem({ code }).title)).size).toBe(problemCodes.length)
  })
  it('names the fields that are wrong', () => {
    const errors = [{ path: 'applicant.email', code: 'email_invalid' as const }]
    expect(problem({ code: 'invalid', errors })).toEqual({ ...problem({ code: 'invalid' }), errors })
  })
  it('tells the next change, or that there is none, only when it is asked about', () => {
    const nextChangeAt = new Date('2027-03-01T07:00:00Z')
    expect(problem({ code: 'period_not_open', nextChangeAt }).nextChangeAt).toBe('2027-03-01T07:00:00.000Z')
    expect(problem({ code: 'period_closed', nextChangeAt: null }).nextChangeAt).toBeNull()
    expect(Object.hasOwn(problem({ code: 'invalid' }), 'nextChangeAt')).toBe(false)
    expect(problemSchema.safeParse(problem({ code: 'period_not_open', nextChangeAt })).success).toBe(true)
  })
  it('tells when the grace of a draft ended, only when there is a draft', () => {
    const graceEndsAt = new Date('2027-03-01T07:15:00Z')
    expect(problem({ code: 'period_closed', graceEndsAt }).graceEndsAt).toBe('2027-03-01T07:15:00.000Z')
    expect(problem({ code: 'period_closed', graceEndsAt: null }).graceEndsAt).toBeNull()
    expect(Object.hasOwn(problem({ code: 'period_closed' }), 'graceEndsAt')).toBe(false)
    expect(problemSchema.safeParse(problem({ code: 'period_closed', graceEndsAt })).success).toBe(true)
  })
})
