import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createMirror } from '../../../../site/src/cache/mirror.ts'
import { embedPath, isEmbedded, paths } from '../../../../site/src/paths.ts'
import { securityHeaders } from '../../../../site/src/server/security.ts'
import { locales } from '@jobbuddies/shared'

const folder = mkdtempSync(join(tmpdir(), 'jobbuddies-mirror-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('given pages that other websites may frame', () => {
  it('when naming them, then they are those and no others', () => {
    expect(locales.map((locale) => isEmbedded(embedPath(locale)))).toEqual([true, true, true])
    const others = [
      paths.home('en'),
      paths.apply('sv'),
      paths.page('fi', 'embed'),
      '/embed/periods',
      '/en/a/embed/x',
    ]
    expect(others.filter(isEmbedded)).toEqual([])
  })
  it('when they are answered, then their policy allows it, and only theirs', () => {
    const env = { siteUrl: 'http://localhost', imageOrigin: 'http://localhost:3000' }
    expect(securityHeaders({ ...env, framedBy: '*' }).join()).toContain('frame-ancestors *')
    expect(securityHeaders(env).join()).toContain("frame-ancestors 'none'")
  })
  it('when pages become files for nginx, which gives all of them the same headers, then these do not', () => {
    const mirror = createMirror({ folder, now: () => 0 })
    const page = (key: string) => ({
      key,
      headers: [['content-type', 'text/html; charset=utf-8']] as const,
      bodies: { identity: Buffer.from('x'), gzip: null, br: null },
      etag: 'x',
      expiresAt: 60_000,
      tags: [],
    })
    mirror.add(page('/en/apply'))
    mirror.add(page(embedPath('en')))
    expect(existsSync(join(folder, 'en/apply/index.html'))).toBe(true)
    expect(existsSync(join(folder, 'en/embed'))).toBe(false)
    mirror.wipe()
  })
})
