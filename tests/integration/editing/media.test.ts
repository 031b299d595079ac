import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { rest } from '../../support/rest.ts'
import { createStaff, type Row, type Staff } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost({ config: { sharp: sharp as never } })
let staff: Staff
beforeAll(async () => {
  staff = await createStaff(on.host)
})

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c04' } })
const send = async (
  name: string,
  type: string,
  bytes: Uint8Array,
  language = 'en',
  data: object = { alt: 'x' },
) => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new File([bytes as BlobPart], name, { type }))
  return rest(on.host, 'POST', '/media', {
    token: staff.editor.token,
    body: form,
    headers: { 'accept-language': language },
  })
}
const stored = async () =>
  (await on.database.query<{ n: number }>('select count(*)::int as n from media'))[0]?.n
const docOf = ({ body }: { body: unknown }) =>
  (
    body as {
      doc: Row & {
        filename: string
        width: number
        height: number
        sizes: Record<string, { width: number; height: number; filename: string }>
      }
    }
  ).doc
const file = (name: string) => rest(on.host, 'GET', `/media/file/${name}`)

describe('A picture', () => {
  it('is kept in several sizes, in its own proportions, and cropped for shared links', async () => {
    const doc = docOf(await send('p.jpg', 'image/jpeg', await photo(2_000, 1_000).jpeg().toBuffer()))
    expect(doc).toMatchObject({ width: 2_000, height: 1_000 })
    const sizes = Object.fromEntries(
      Object.entries(doc.sizes).map(([name, { width, height }]) => [name, [width, height]]),
    )
    expect(sizes).toEqual({
      small: [480, 240],
      medium: [960, 480],
      large: [1_600, 800],
      social: [1_200, 630],
    })
  })
  it('is cropped around its focal point', async () => {
    const red = await photo(400, 400).png().toBuffer()
    const wide = await sharp({ create: { width: 4_000, height: 400, channels: 3, background: '#00f' } })
      .composite([{ input: red, left: 3_600, top: 0 }])
      .png()
      .toBuffer()
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'x' }))
    form.set('file', new File([wide as BlobPart], 'wide.png', { type: 'image/png' }))
    const query = '/media?uploadEdits[focalPoint][x]=100&uploadEdits[focalPoint][y]=50'
    const doc = docOf(await rest(on.host, 'POST', query, { token: staff.editor.token, body: form }))
    const { staticDir } = on.host.payload.collections.media!.config.upload
    const { data } = await sharp(`${staticDir}/${doc.sizes.social!.filename}`)
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect(data[data.length - 3]).toBeGreaterThan(150)
  })
  it('loses where and when it was taken, and stands upright', async () => {
    const exif = {
      IFD0: { Artist: 'Somebody Known' },
      IFD3: { GPSLatitude: '60/1 10/1 0/1', GPSLatitudeRef: 'N' },
    }
    const bytes = await photo(300, 200)
      .jpeg()
      .withExif(exif)
      .withMetadata({ orientation: 6, exif } as never)
      .toBuffer()
    expect((await sharp(bytes).metadata()).exif).toBeDefined()
    const doc = docOf(await send('gps.jpg', 'image/jpeg', bytes))
    expect(doc).toMatchObject({ width: 200, height: 300 })
    const { staticDir } = on.host.payload.collections.media!.config.upload
    for (const name of [
      doc.filename,
      ...Object.values(doc.sizes)
        .map((size) => size.filename)
        .filter(Boolean),
    ]) {
      const { exif: left, orientation } = await sharp(`${staticDir}/${name}`).metadata()
      expect({ left, orientation }).toEqual({ left: undefined, orientation: undefined })
    }
  })
  it('is not kept larger than any page needs', async () => {
    const doc = docOf(await send('big.jpg', 'image/jpeg', await photo(5_000, 2_500).jpeg().toBuffer()))
    expect(doc).toMatchObject({ width: 3_200, height: 1_600 })
  })
  it('gets a name that fits any address and that nobody can guess', async () => {
    const bytes = await photo(10, 10).jpeg().toBuffer()
    const names = []
    for (const name of ['Våra vänner (1).JPG', '../../etc/passwd.jpg', '.jpg', 'a,b c.jpeg'])
      names.push(docOf(await send(name, 'image/jpeg', bytes)).filename)
    expect(names.map((name) => name.replace(/-[0-9a-f]{12}\./, '-*.'))).toEqual([
      'vara-vanner-1-*.jpg',
      expect.stringMatching(/^[a-z-]+-\*\.jpg$/),
      expect.stringMatching(/^[a-z-]+-\*\.jpg$/),
      'a-b-c-*.jpg',
    ])
  })
  it('is served to be kept for long, as nothing but a picture', async () => {
    const doc = docOf(await send('p.png', 'image/png', await photo(20, 20).png().toBuffer()))
    const { status, headers } = await file(doc.filename)
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'cache-control': expect.stringContaining('public, max-age='),
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    })
  })
})

describe('Refused kindly, with nothing stored', () => {
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
  )
  const cases: [string, string, string, () => Promise<Uint8Array> | Uint8Array][] = [
    ['an SVG', 'a.svg', 'image/svg+xml', () => svg],
    ['an SVG that says it is a PNG', 'a.png', 'image/png', () => svg],
    ['a text that says it is a picture', 'a.jpg', 'image/jpeg', () => Buffer.from('hello')],
    ['nothing', 'a.jpg', 'image/jpeg', () => Buffer.alloc(0)],
    ['a PDF', 'a.pdf', 'application/pdf', () => Buffer.from('%PDF-1.4\n%%EOF')],
    [
      'half a photograph',
      'a.jpg',
      'image/jpeg',
      async () => (await photo(900, 900).jpeg().toBuffer()).subarray(0, 3_000),
    ],
    [
      'a page that says it is a picture',
      'a.webp',
      'image/webp',
      () => Buffer.from('<!doctype html><script>1</script>'),
    ],
    [
      'a picture of 100 megapixels in a few bytes',
      'bomb.png',
      'image/png',
      () =>
        sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: '#fff' } })
          .png()
          .toBuffer(),
    ],
    ['a moving picture', 'a.webp', 'image/webp', () => moving()],
  ]
  /** Two frames, as an editor would take from a chat. */
  async function moving(): Promise<Buffer> {
    const frames = [await photo(8, 8).png().toBuffer(), await photo(8, 8).negate().png().toBuffer()]
    return sharp(frames, { join: { animated: true } })
      .webp({ delay: [100, 100] })
      .toBuffer()
  }
  it.each(cases)('%s', async (_what, name, type, bytes) => {
    const before = await stored()
    const answer = await send(name, type, await bytes())
    expect({ status: answer.status, text: answer.text }).toMatchObject({ status: 400 })
    expect(answer.text).toMatch(/"message":"[A-Z][^"]{10,}"/)
    expect(await stored()).toBe(before)
  })
  it.each([
    ['sv', 'Rörliga bilder kan inte användas'],
    ['fi', 'Liikkuvia kuvia ei voi käyttää'],
  ])('in the editor’s language: %s', async (language, words) => {
    expect((await send('a.webp', 'image/webp', await moving(), language)).text).toContain(words)
  })
  it('a file of 21 megabytes', async () => {
    const before = await stored()
    const answer = await send('a.jpg', 'image/jpeg', Buffer.alloc(21 * 1_024 * 1_024, 1))
    expect([400, 413]).toContain(answer.status)
    expect(await stored()).toBe(before)
  })
})
