import { describe, expect, it } from 'vitest'
import { withPictures, withWholeAddresses } from '../../../../../site/src/features/prose/proseHtml.ts'

const origins = { siteUrl: 'https://site.example', imageOrigin: 'https://cms.example' }

describe('given rich text', () => {
  const figure =
    '<figure><img src="/api/media/file/a.jpg" srcset="/api/media/file/a-480.webp 480w, https://files.example/b.webp 960w" sizes="100vw" alt="src=&quot;/x&quot;" loading="lazy"></figure>'
  it('when it has pictures, then they come from the CMS, in every size', () =>
    expect(withPictures(figure, origins.imageOrigin)).toBe(
      '<figure><img src="https://cms.example/api/media/file/a.jpg" srcset="https://cms.example/api/media/file/a-480.webp 480w, https://files.example/b.webp 960w" sizes="100vw" alt="src=&quot;/x&quot;" loading="lazy"></figure>',
    ))
  it('when it stands on the site, then links stay paths', () =>
    expect(withPictures('<a href="/en/faq">x</a>', origins.imageOrigin)).toBe('<a href="/en/faq">x</a>'))
  it('when it is read elsewhere, then links are whole', () =>
    expect(
      withWholeAddresses(
        '<p><a href="/en/faq">x</a> <a href="https://a.example/">y</a> <a href="#z">z</a></p>',
        origins,
      ),
    ).toBe(
      '<p><a href="https://site.example/en/faq">x</a> <a href="https://a.example/">y</a> <a href="#z">z</a></p>',
    ))
  it('when text only talks of pictures, then it is left alone', () => {
    const text = '<p>&lt;img src="/a"&gt; src="/b" href="/c"</p>'
    expect(withWholeAddresses(text, origins)).toBe(text)
  })
  it('when it is two megabytes long, then it is read all the same', () => {
    const long = `${'<p>Words and words.</p>'.repeat(90_000)}${figure}`
    expect(withPictures(long, origins.imageOrigin)).toContain(
      'src="https://cms.example/api/media/file/a.jpg"',
    )
    expect(withPictures(`${'<img '.repeat(200_000)}`, origins.imageOrigin)).toHaveLength(1_000_000)
  })
})
