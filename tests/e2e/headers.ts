import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { signIn } from '../support/stackApi.ts'
import { stack } from '../support/stackShared.ts'

type Ask = [path: string, status: number, init?: RequestInit]

/** What every answer says, whoever makes it. */
const common: Record<string, RegExp> = {
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\)/,
}
/** A page that the store gives to everybody costs no process of its own; all else lets go of who opened it. */
const openerOf = ({ headers }: Response) => (headers.has('x-cache') ? /^unsafe-none$/ : /^same-origin/)

/** What is wrong with the headers of these answers. */
async function faultsOf(origin: string, asks: Ask[], more: Record<string, RegExp>): Promise<string[]> {
  const faults: string[] = []
  for (const [path, status, init] of asks) {
    const response = await fetch(origin + path, { redirect: 'manual', ...init })
    await response.arrayBuffer()
    const what = `${init?.method ?? 'GET'} ${path}`
    if (response.status !== status) faults.push(`${what} answered ${response.status} instead of ${status}`)
    const wantedLines = { ...common, ...more, 'cross-origin-opener-policy': openerOf(response) }
    for (const [name, wanted] of Object.entries(wantedLines))
      if (!wanted.test(response.headers.get(name) ?? ''))
        faults.push(`${what}: ${name}: ${response.headers.get(name)}`)
    for (const name of ['x-powered-by', 'server'])
      if (response.headers.has(name)) faults.push(`${what} tells its ${name}`)
  }
  return faults
}

describe('given any answer of the site', () => {
  it('when looking at its headers, then it is locked down', async () => {
    const body = new URLSearchParams({ id: 'x' })
    const home = await fetch(`${stack.site}/en/`)
    const asset = /href="(\/_astro\/[^"]+\.css)"/.exec(await home.text())?.[1] ?? 'no stylesheet'
    const tag = (of: Response) => ({ headers: { 'if-none-match': of.headers.get('etag') ?? 'none' } })
    const asks: Ask[] = [
      ['/', 303],
      ['/en/', 200],
      ['/en/', 200, { method: 'HEAD' }],
      ['/en/', 304, tag(home)],
      ['/en', 301],
      ['/sv/apply/it-aktorit', 301],
      ['/en/nothing', 404],
      ['/nothing', 404],
      ['/en/apply/it-mentees', 200],
      ['/en/apply/it-mentees', 405, { method: 'POST', body }],
      ['/en/apply/it-mentees/begin', 303],
      ['/en/apply/it-mentees/check', 303],
      ['/en/apply/it-mentees/about', 303],
      ['/en/apply/it-mentees/eligibility', 200],
      ['/en/apply/it-mentees/not-eligible', 200],
      [
        '/en/apply/it-mentees/about',
        403,
        { method: 'POST', body, headers: { origin: 'https://evil.example' } },
      ],
      ['/en/apply/it-mentees/about', 413, { method: 'POST', body: 'x'.repeat(300_000) }],
      ['/en/', 405, { method: 'DELETE' }],
      ['/en/%zz', 400],
      ['/en/feed.xml', 200],
      ['/sitemap.xml', 200],
      ['/robots.txt', 200],
      ['/favicon.svg', 200],
      ['/healthz', 200],
      ['/_jobbuddies/ready', 200],
      ['/_jobbuddies/now', 200],
      ['/_jobbuddies/invalidate', 401, { method: 'POST', body: '{}' }],
      ['/_jobbuddies/invalidate', 405],
      [asset, 200],
      [asset, 304, tag(await fetch(stack.site + asset))],
    ]
    const faults = await faultsOf(stack.site, asks, {
      'content-security-policy':
        /^default-src 'none'; script-src 'self'; style-src 'self'; (?!.*(unsafe|\*|https?:(?!\/\/localhost))).*frame-ancestors 'none'$/,
      'cross-origin-resource-policy': /^same-origin$/,
      'set-cookie': /^$/,
    })
    expect(faults).toEqual([])
  })

  it('when it is a page of the form that was posted, then it is for one person alone, and its cookie for the form alone', async () => {
    const response = await fetch(`${stack.site}/en/apply/it-mentees/eligibility`, {
      method: 'POST',
      body: new URLSearchParams({ id: 'x' }),
      redirect: 'manual',
    })
    expect([response.status, response.headers.get('cache-control')]).toEqual([422, 'no-store'])
    expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin')
    const cookies = response.headers.getSetCookie()
    expect(cookies.map((cookie) => cookie.replace(/^apply-[0-9a-f-]{36}=[^;]{60,}; /, ''))).toEqual(
      ['en', 'sv', 'fi'].map((locale) => `Path=/${locale}/apply; Max-Age=3888000; HttpOnly; SameSite=Lax`),
    )
  })
})

describe('given any answer of the CMS', () => {
  it('when looking at its headers, then nothing frames it, guesses its type or runs in it', async () => {
    const asks: Ask[] = [
      ['/', 303],
      ['/api/v1/health', 200],
      ['/api/v1/site?locale=en', 200],
      ['/api/v1/nothing', 404],
      ['/api/v1/applications', 405],
      ['/api/v1/applications', 415, { method: 'POST', body: 'x' }],
      ['/api/applications', 401],
      ['/api/%zz', 400],
      ['/api/users/me', 200],
      ['/admin/nothing-there', 200],
    ]
    const answered = await faultsOf(stack.cms, asks, {
      'content-security-policy': /frame-ancestors 'none'/,
    })
    expect(answered.filter((fault) => !fault.includes(' instead of '))).toEqual([])
  })

  it('when it is the admin, then its pages have their own policy alone, and it works', async () => {
    const { headers, status } = await fetch(`${stack.cms}/admin/login`)
    expect(status).toBe(200)
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'self'; (?!.*'none', ).*frame-ancestors 'none'$/,
    )
    expect(await signIn(stack, 'editor')).toBeTypeOf('function')
  })
})

describe('given somebody who asks an image optimiser for an address of their choice', () => {
  it('when asking the site or the CMS, then neither has one, and nothing is fetched', async () => {
    let heard = 0
    const trap = createServer((socket) => {
      heard += 1
      socket.destroy()
    })
    trap.listen(0, '127.0.0.1')
    await once(trap, 'listening')
    const { port } = trap.address() as AddressInfo
    const addresses = [
      `http://127.0.0.1:${port}/a.png`,
      `//127.0.0.1:${port}/a.png`,
      `/\\127.0.0.1:${port}/a.png`,
      'data:image/svg+xml,<svg/>',
      '/favicon.svg',
      'file:///etc/passwd',
    ].map(encodeURIComponent)
    const doors = addresses.flatMap((address) => [
      `${stack.site}/_image?href=${address}&w=64&f=avif`,
      `${stack.site}/_next/image?url=${address}&w=64&q=75`,
      `${stack.cms}/_image?href=${address}&w=64`,
      `${stack.cms}/_next/image?url=${address}&w=64&q=75`,
      `${stack.cms}/api/media/paste-url?src=${address}`,
    ])
    const answers = await Promise.all(
      doors.map(async (door) => {
        const answer = await fetch(door, { redirect: 'manual' })
        await answer.arrayBuffer()
        return [door, answer.status >= 400 && answer.status < 500]
      }),
    )
    trap.close()
    expect(answers.filter(([, refused]) => !refused)).toEqual([])
    expect(heard).toBe(0)
  })
})
