import { expect, it } from 'vitest'
import { groupMaterialReadSchema, materialPaths, openApi } from '@jobbuddies/shared'

type Operation = {
  requestBody?: { content: { 'application/json': { example: unknown } } }
  responses: Record<string, { content: Record<string, { schema: unknown }> }>
  security?: object[]
}
const paths = materialPaths(() => ({})) as Record<string, Record<string, Operation>>
const operations = Object.values(paths).flatMap((methods) => Object.values(methods))

it('is a part of the whole description', () => {
  const whole = openApi({ serverUrl: '' }) as { paths: object }
  expect(Object.keys(whole.paths)).toEqual(expect.arrayContaining(Object.keys(paths)))
})
it('answers every good call with bytes', () => {
  expect(operations).toHaveLength(2)
  for (const { responses } of operations)
    expect(responses['200']?.content).toEqual({
      'application/octet-stream': { schema: { type: 'string', format: 'binary' } },
    })
})
it('opens a file by a token in the body, or by a session', () => {
  const [byLink, own] = operations
  const example = byLink?.requestBody?.content['application/json'].example
  expect(groupMaterialReadSchema.safeParse(example).success).toBe(true)
  expect(own?.security).toEqual([{ session: [] }])
})
