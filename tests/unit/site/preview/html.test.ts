import { describe, expect, it } from 'vitest'
import { isPreview, readPreviewAddress } from '../../../../site/src/preview/address.ts'
import { underPass } from '../../../../site/src/preview/html.ts'

const prefix = '/_jobbuddies/preview/a.b'
const page = (html: string, ahead: number | null = 0) => underPass({ html, prefix, ahead })

describe('a page under a pass', () => {
  it.each([
    ['<a href="/sv/news/x">', `<a href="${prefix}/sv/news/x">`],
    ['<a class="more" href="/en/">', `<a class="more" href="${prefix}/en/">`],
    ['<a href="/fi">', `<a href="${prefix}/fi">`],
    ['<a href="/">', `<a href="${prefix}/">`],
    ['<a href="/en?x=1">', `<a href="${prefix}/en?x=1">`],
    ['<a href="/en#x">', `<a href="${prefix}/en#x">`],
    ['<form method="post" action="/sv/apply/it">', `<form method="post" action="${prefix}/sv/apply/it">`],
    ['<button formaction="/sv/apply/it">', `<button formaction="${prefix}/sv/apply/it">`],
  ])('keeps its own links under it: %s', (html, expected) => expect(page(html)).toBe(expected))
  it.each([
    '<link href="/_astro/site.css">',
    '<link href="/favicon.svg">',
    '<a href="https://example.org/en/">',
    '<a href="//example.org/en/">',
    '<a href="#content">',
    '<a href="/english">',
    '<a href="/_jobbuddies/preview/c.d/en/">',
    '<link rel="canonical" href="http://localhost:4321/en/">',
    '<p data-href="/en/">',
    'href="/en/"',
  ])('leaves the rest alone: %s', (html) => expect(page(html)).toBe(html))
  it('counts to its edges by the true clock, or not at all', () => {
    const html = '<li data-period="x" data-edge="5000" data-name="y"><strong data-until="7000">'
    expect(page(html, 1000)).toBe(
      '<li data-period="x" data-edge="4000" data-name="y"><strong data-until="6000">',
    )
    expect(page(html, null)).toBe('<li data-period="x" data-name="y"><strong>')
    expect(page(html)).toBe(html)
  })
})

describe('an address under a pass', () => {
  it.each([
    ['/_jobbuddies/preview/a.b/sv/news?page=2', { written: 'a.b', rest: '/sv/news?page=2' }],
    ['/_jobbuddies/preview/a.b', { written: 'a.b', rest: '/' }],
    ['/_jobbuddies/preview/a.b?x=1', { written: 'a.b', rest: '/?x=1' }],
    ['/_jobbuddies/preview/', { written: '', rest: '/' }],
    ['/_jobbuddies/preview//evil.example', { written: '', rest: '/evil.example' }],
    ['/_jobbuddies/preview/a.b//evil.example', { written: 'a.b', rest: '//evil.example' }],
    ['/_jobbuddies/previews/a.b/en/', null],
    ['/en/_jobbuddies/preview/a.b/en/', null],
    ['/en/', null],
  ])('%s', (address, expected) => {
    expect(readPreviewAddress(address)).toEqual(expected)
    expect(isPreview(address)).toBe(expected !== null)
  })
})
