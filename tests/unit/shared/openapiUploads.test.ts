import { describe, expect, it } from 'vitest'
import { openApi, uploadExample, uploadPaths, uploadSchemas } from '@jobbuddies/shared'

type Operation = { security: object[]; responses: Record<string, { description: string }> }
const { paths, components } = openApi({ serverUrl: '' }) as {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, unknown> }
}

describe('the description of uploads', () => {
  it('is part of that of the API', () => {
    const own = Object.keys(paths).filter((path) => /^\/uploads|\/files/.test(path))
    expect(own).toEqual(Object.keys(uploadPaths({ json: () => ({}), refused: () => ({}) })))
    expect(Object.keys(components.schemas)).toEqual(
      expect.arrayContaining(Object.keys(uploadSchemas(() => ({})))),
    )
  })
  it('names every way in which a file can be wrong', () => {
    const { responses } = paths['/uploads']!.post!
    const all = Object.values(responses).map(({ description }) => description)
    for (const code of ['file_too_large', 'file_type', 'file_broken', 'file_unsafe', 'too_slow'])
      expect(all.join(' ')).toContain(code)
  })
  it('has a whole document as its example', () =>
    expect(uploadExample).toMatch(/^%PDF-1\.4\n[^]*startxref\n0\n%%EOF\n$/))
})
