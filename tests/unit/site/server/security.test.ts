import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { securityHeaders } from '../../../../site/src/server/security.ts'

const imageOrigin = 'https://pictures.example.org'
const headersOf = (siteUrl: string) => {
  const lines = securityHeaders({ siteUrl, imageOrigin, forAll: true })
  return Array.from({ length: lines.length / 2 }, (_, index) => [
    lines[2 * index] ?? '',
    lines[2 * index + 1] ?? '',
  ])
}
const template = readFileSync(
  new URL('../../../../site/nginx/jobbuddies.conf.template', import.meta.url),
  'utf8',
).replaceAll('${CMS_IMAGE_ORIGIN}', imageOrigin)

describe('given what the site says of itself in every answer', () => {
  it.each(headersOf('https://www.example.org'))(
    'when nginx answers instead, then its configuration says the same %s',
    (name, value) => {
      const variable = new RegExp(`add_header ${name} (\\$\\w+) always;`).exec(template)?.[1]
      expect(variable, `${name} on every answer`).toBeDefined()
      const [, body = ''] = new RegExp(`map [^\\n]* \\${variable} \\{([^}]*)\\}`).exec(template) ?? []
      expect(body.replaceAll('"', '')).toContain(value)
      expect(body).toMatch(/default "";/)
    },
  )

  it('when nginx has a place with headers of its own, then it would lose the others, so there is none', () => {
    const indents = [...template.matchAll(/^( *)add_header/gm)].map(([, indent = '']) => indent.length)
    expect(indents.length).toBeGreaterThan(8)
    expect(new Set(indents)).toEqual(new Set([4]))
  })

  it('when the policy is read, then scripts and styles come from files of the site alone', () => {
    const policy = new Map(headersOf('http://localhost:4321').map(([name, value]) => [name, value])).get(
      'Content-Security-Policy',
    )
    expect(policy).toMatch(/^default-src 'none'/)
    expect(policy).toMatch(/script-src 'self';/)
    expect(policy).toMatch(/style-src 'self';/)
    expect(policy).not.toMatch(/unsafe|\*/)
  })

  it('when a page is for one person, then whoever opened its window loses hold of it', () => {
    const opener = (forAll: boolean) =>
      securityHeaders({ siteUrl: 'https://www.example.org', imageOrigin, forAll }).join()
    expect(opener(false)).toContain('Cross-Origin-Opener-Policy,same-origin,')
    expect(opener(true)).toContain('Cross-Origin-Opener-Policy,unsafe-none,')
  })

  it('when the site has no https, then nothing promises it', () => {
    const names = (siteUrl: string) => headersOf(siteUrl).map(([name]) => name)
    expect(names('http://localhost:4321')).not.toContain('Strict-Transport-Security')
    expect(names('https://www.example.org')).toContain('Strict-Transport-Security')
  })
})
