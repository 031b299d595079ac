import { describe, expect, it } from 'vitest'
import {
  carryExample,
  carrySchema,
  draftExample,
  draftPaths,
  draftSecretPattern,
  draftSecurity,
  openApi,
  problems,
  readDraft,
} from '@jobbuddies/shared'

type Operation = { security: object[]; responses: Record<string, { description: string }> }
const { paths, components } = openApi({ serverUrl: '' }) as {
  paths: Record<string, Record<string, Operation>>
  components: { securitySchemes: Record<string, unknown> }
}
const own = Object.entries(paths).filter(([path]) => path.startsWith('/drafts/'))
const operations = own.flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
)

describe('the description of drafts', () => {
  it('is part of that of the API', () => {
    const parts = draftPaths({ json: () => ({}), refused: () => ({}) })
    expect(own.map(([path]) => path)).toEqual(Object.keys(parts))
    expect(components.securitySchemes).toMatchObject(draftSecurity)
  })
  it('has examples that are accepted as they stand', () => {
    expect(readDraft(draftExample)).toEqual({ ok: true, draft: draftExample })
    expect(carrySchema.parse(carryExample)).toEqual(carryExample)
  })
  it.each(operations)('says that $name needs the secret, and what a wrong one is told', ({ operation }) => {
    expect(operation.security).toEqual([{ draftSecret: [] }, { session: [] }])
    expect(operation.responses[problems.unauthorised]?.description).toContain('unauthorised')
    expect(operation.responses[problems.not_found]?.description).toContain('not_found')
  })
  it('says what a secret is made of', () => {
    expect(draftSecurity.draftSecret.description).toMatch(/22 to 128/)
    expect([22, 128].every((length) => draftSecretPattern.test('a'.repeat(length)))).toBe(true)
  })
})
