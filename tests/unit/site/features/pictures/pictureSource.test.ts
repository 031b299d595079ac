import { describe, expect, it } from 'vitest'
import { pictureSource } from '../../../../../site/src/features/pictures/pictureSource.ts'
import { anImage } from '../../../../support/siteContent.ts'

const cms = 'https://cms.example.org'
const of = (change = {}) => pictureSource(anImage(change), cms)

describe('given a picture', () => {
  it('when it has sizes, then a browser may choose, and its place is known', () => {
    const source = of()
    expect(source?.srcset).toBe(
      `${cms}/api/media/file/a-480.webp 480w, ${cms}/api/media/file/a-960.webp 960w, ${cms}/api/media/file/a-1600.webp 1600w`,
    )
    expect(source?.src).toBe(`${cms}/api/media/file/a-960.webp`)
    expect([source?.width, source?.height]).toEqual([1600, 1067])
  })
  it('when it has none, then the original is shown', () =>
    expect(of({ sizes: [] })).toMatchObject({
      src: `${cms}/api/media/file/a.jpg`,
      srcset: null,
      width: 2400,
      height: 1600,
    }))
  it('when nothing is known of it but its address, then it is shown all the same', () =>
    expect(of({ sizes: [], width: null, height: null, social: null })).toMatchObject({
      width: null,
      height: null,
    }))
  it('when it lies on another host, then its address stays', () =>
    expect(of({ sizes: [], url: 'https://files.example.org/a.jpg' })?.src).toBe(
      'https://files.example.org/a.jpg',
    ))
  it.each(['javascript:alert(1)', 'data:text/html,x', 'http://[', 'file:///etc/passwd'])(
    'when its address is %s, then there is no picture',
    (url) => expect(of({ url, sizes: [{ url, width: 480, height: 320 }] })).toBe(null),
  )
  it('when there is none, then there is none', () => expect(pictureSource(null, cms)).toBe(null))
})
