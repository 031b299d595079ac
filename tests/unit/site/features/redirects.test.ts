import { describe, expect, it } from 'vitest'
import { movedTo } from '../../../../site/src/features/redirects.ts'

const moved = (path: string, ...pairs: [string, string][]) =>
  movedTo({ path, redirects: pairs.map(([from, to]) => ({ from, to })) })

describe('given moved addresses', () => {
  it('when one is asked for, then it leads to the new one', () =>
    expect(moved('/en/old', ['/en/other', '/en/x'], ['/en/old', '/en/new'])).toBe('/en/new'))
  it('when it never moved, then it leads nowhere', () =>
    expect(moved('/en/oldest', ['/en/old', '/en/new'])).toBe(null))
  it.each(['/fi/vanha%20sivu', '/fi/vanha sivu', '/fi/vanha%20sivu/', '/fi/vanha%20sivu?utm=1'])(
    'when it is written as %s, then it is the same address',
    (path) => expect(moved(path, ['/fi/vanha sivu', '/fi/uusi'])).toBe('/fi/uusi'),
  )
  it.each([
    ['/fi/t%C3%A4%C3%A4ll%C3%A4', '/fi/täällä'],
    ['/fi/täällä', '/fi/t%C3%A4%C3%A4ll%C3%A4/'],
    ['/fi/ta\u0308a\u0308lla\u0308', '/fi/täällä'],
  ])('when %s is asked for and %s has moved, then letters count, not their spelling', (path, from) =>
    expect(moved(path, [from, '/fi/uusi'])).toBe('/fi/uusi'),
  )
  it('when the new address has letters of its own, then they are encoded once', () => {
    expect(moved('/fi/a', ['/fi/a', '/fi/täällä'])).toBe('/fi/t%C3%A4%C3%A4ll%C3%A4')
    expect(moved('/fi/a', ['/fi/a', '/fi/t%C3%A4%C3%A4ll%C3%A4'])).toBe('/fi/t%C3%A4%C3%A4ll%C3%A4')
  })
  it('when the new address has moved too, then visitors go one step', () =>
    expect(moved('/en/a', ['/en/a', '/en/b'], ['/en/b', '/en/c'], ['/en/c', '/en/d'])).toBe('/en/d'))
  it.each([
    ['itself', [['/en/a', '/en/a']]],
    ['itself with a slash', [['/en/a', '/en/a/']]],
    [
      'a ring',
      [
        ['/en/a', '/en/b'],
        ['/en/b', '/en/a'],
      ],
    ],
    [
      'a ring further on',
      [
        ['/en/a', '/en/b'],
        ['/en/b', '/en/c'],
        ['/en/c', '/en/b'],
      ],
    ],
  ] as [string, [string, string][]][])('when it leads to %s, then it leads nowhere', (_, pairs) =>
    expect(moved('/en/a', ...pairs)).toBe(null),
  )
  it('when it leads to another site, then to a whole address', () => {
    expect(moved('/en/a', ['/en/a', 'https://example.org/x y'])).toBe('https://example.org/x%20y')
    expect(moved('/en/a', ['/en/a', '/en/b'], ['/en/b', 'https://example.org/'])).toBe('https://example.org/')
  })
  it.each(['//evil.example', '/\\evil.example', 'javascript:alert(1)', 'evil', '', 'https://'])(
    'when it leads to %s, then it leads nowhere',
    (to) => expect(moved('/en/a', ['/en/a', to])).toBe(null),
  )
  it.each(['/en/%zz', '/en/%E4'])('when %s cannot be decoded, then nothing breaks', (path) => {
    expect(moved(path, ['/en/old', '/en/new'])).toBe(null)
    expect(moved('/en/a', ['/en/a', path])).toEqual(expect.any(String))
  })
  it('when the path keeps no line breaks, then no header can be forged', () =>
    expect(moved('/en/a', ['/en/a', '/en/b\r\nset-cookie: a=b'])).not.toMatch(/[\r\n]/))
})
