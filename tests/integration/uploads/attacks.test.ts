import { mostFileBytes } from '@jobbuddies/shared'
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { beforeAll, describe, expect, it } from 'vitest'
import { contentTypes, docx, eicar, type Part, pdf, wordDocument, zip } from '../../support/documents.ts'
import type { Held } from '../../support/drafts.ts'
import { uploading } from '../../support/uploads.ts'
import { useHost } from '../../support/useHost.ts'
import { eventually } from '../../support/waiting.ts'

/*
 * The attacks on files, and which test meets each:
 *   polyglots                      here; what a PDF may carry: inside.test.ts; in the browser of staff: e2e/files.ts
 *   other kinds, true and false types, names, ways out of the folder     here; through the site: throughSite.test.ts
 *   bombs, entities                here; many objects, parts in parts, templates elsewhere: inside.test.ts
 *   size, streams, slow and lying senders                                here and inside.test.ts
 *   viruses, scanner down, confused, silent                              scanning.test.ts
 *   headers of a download          files.test.ts ("Reading a file")
 *   what a file says about its writer      told by the privacy notice; pictures lose it: editing/media.test.ts
 *   files without rows, rows without files                               files.test.ts ("The hourly sweep"), bench rush
 *   filling the disk               here (one draft) and inside.test.ts (one network)
 *   image optimisers               e2e/headers.ts
 *   fetching from an address       here
 */
const on = useHost({ options: { files: { patience: { piece: 400, whole: 1_500 } } } })
const { period, begin, upload, stored, arriving } = uploading(() => on.host)
let periodId: string
let held: Held
beforeAll(async () => {
  periodId = (await period()).id
  held = await begin(periodId)
})

const html = '<html><script>document.title = "broken in"</script></html>'
const link = (0o120777 << 16) >>> 0
const macroMain = 'application/vnd.ms-word.document.macroEnabled.main+xml'
const sheetMain = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
const part = (name: string, content: string | Buffer = 'x', more: Partial<Part> = {}): Part => ({
  name,
  content,
  ...more,
})
const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024)
const many = (count: number) => Array.from({ length: count }, (_, number) => part(`word/p${number}.xml`, ''))

const attacks: [what: string, bytes: Buffer, code: string][] = [
  ['nothing at all', Buffer.alloc(0), 'file_broken'],
  ['a page of HTML', Buffer.from(html), 'file_type'],
  [
    'a drawing that runs a script',
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${html}</svg>`),
    'file_type',
  ],
  [
    'XML with a stylesheet',
    Buffer.from('<?xml version="1.0"?><?xml-stylesheet href="x.xsl"?><a/>'),
    'file_type',
  ],
  ['a packed drawing (SVGZ)', Buffer.from([0x1f, 0x8b, 8, 0]), 'file_type'],
  [
    'a mail archive (MHTML)',
    Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n'),
    'file_type',
  ],
  ['a Windows shortcut', Buffer.from([0x4c, 0, 0, 0, 1, 0x14, 2, 0]), 'file_type'],
  ['a link file', Buffer.from('[InternetShortcut]\r\nURL=https://example.org'), 'file_type'],
  ['a program', Buffer.from('MZ\u0090\u0000', 'latin1'), 'file_type'],
  ['a shell script', Buffer.from('#!/bin/sh\nid\n'), 'file_type'],
  ['an old Word file, which may hold macros', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'file_type'],
  ['a picture with a script behind it', Buffer.from(`GIF89a/*${html}*/`), 'file_type'],
  ['EICAR as it is', Buffer.from(eicar), 'file_type'],
  ['HTML before a PDF', Buffer.concat([Buffer.from(html), pdf()]), 'file_type'],
  ['HTML behind a PDF', Buffer.concat([pdf(), Buffer.from(html)]), 'file_broken'],
  ['a ZIP behind a PDF', Buffer.concat([pdf(), docx()]), 'file_unsafe'],
  ['a ZIP whose comment ends like a PDF', zip([part('a.class')], 'startxref\n9\n%%EOF\n'), 'file_unsafe'],
  ['a ZIP inside a PDF', Buffer.concat([Buffer.from('%PDF-1.7\n'), docx(), pdf()]), 'file_unsafe'],
  ['a PDF that was cut off', pdf().subarray(0, -12), 'file_broken'],
  ['a PDF that points behind its own end', Buffer.from('%PDF-1.7\nstartxref\n999999\n%%EOF'), 'file_broken'],
  ['a ZIP of other things', zip([part('readme.txt')]), 'file_type'],
  ['a Java archive', zip([part('META-INF/MANIFEST.MF'), part('A.class')]), 'file_type'],
  ['a spreadsheet that calls itself a document', zip([contentTypes(sheetMain), wordDocument]), 'file_type'],
  ['a document with macros', docx(part('word/vbaProject.bin')), 'file_unsafe'],
  ['a document with macros by its type', zip([contentTypes(macroMain), wordDocument]), 'file_unsafe'],
  ['a document with an ActiveX control', docx(part('word/activeX/activeX1.bin')), 'file_unsafe'],
  ['a document with a program', docx(part('word/embeddings/setup.exe')), 'file_unsafe'],
  [
    'an entity that reads a file (XXE)',
    docx(part('word/x.xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>')),
    'file_unsafe',
  ],
  ['the same in UTF-16', docx(part('word/x.xml', Buffer.from('<!DOCTYPE a>', 'utf16le'))), 'file_unsafe'],
  ['a way out of the folder', docx(part('../../outside.xml')), 'file_broken'],
  ['an absolute path', docx(part('/etc/outside.xml')), 'file_broken'],
  ['a Windows path', docx(part('C:\\outside.xml')), 'file_broken'],
  ['a link to a file', docx(part('word/link', '/etc/passwd', { attributes: link })), 'file_unsafe'],
  ['an encrypted part', docx(part('word/secret', 'x', { flags: 1 })), 'file_broken'],
  ['two parts of one name', docx(part('word/document.xml')), 'file_unsafe'],
  ['a bomb that says how large it is', docx(part('word/a.bin', zeros(70))), 'file_unsafe'],
  ['a bomb that does not', docx(part('word/a.bin', zeros(70), { claimed: 10 })), 'file_broken'],
  ['too many parts', docx(...many(2_001)), 'file_unsafe'],
  ['a document that was cut off', docx().subarray(0, -30), 'file_broken'],
]

describe('What is sent instead of a CV', () => {
  it.each(attacks)('is refused when it is %s', async (_, bytes, code) => {
    const before = stored()
    const spent = process.cpuUsage()
    const { body, status } = await upload(await begin(periodId), bytes)
    expect(body).toMatchObject({ code })
    expect([413, 415, 422]).toContain(status)
    const { user, system } = process.cpuUsage(spent)
    expect((user + system) / 1_000_000).toBeLessThan(2)
    expect(stored()).toEqual(before)
    expect(arriving()).toBe(0)
  })
  it('is judged by content alone, whatever it is called and declared as', async () => {
    for (const [name, type] of [
      ['cv.pdf', 'application/pdf'],
      ['cv', 'text/html'],
      ['cv.exe', 'application/x-msdownload'],
    ]) {
      const headers = { 'content-type': type! }
      expect((await upload(held, Buffer.from(html), { name, headers })).body).toMatchObject({
        code: 'file_type',
      })
      const { body } = await upload(held, docx(), { name, headers })
      expect(body).toMatchObject({ kind: 'docx', scan: 'unscanned' })
    }
  })
  it.each([
    ['../../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\me\\cv.pdf', 'cv.pdf'],
    ['cv.pdf.exe', 'cv.pdf.exe.pdf'],
    ['CV.PDF. ', 'CV.pdf'],
    ['cv\u0000.pdf', 'cv.pdf'],
    ['%2f..%2fcv', '%2f..%2fcv.pdf'],
    ['cv\u202Efdp.exe', 'cvfdp.exe.pdf'],
    ['<img src=x onerror=alert(1)>.pdf', '<img src=x onerror=alert(1)>.pdf'],
    ['å'.repeat(300), `${'å'.repeat(100)}.pdf`],
    ['', 'file.pdf'],
  ])('called %j is kept under a name of ours, with %j as its label', async (name, label) => {
    const { body, status } = await upload(await begin(periodId), pdf(), { name })
    expect([status, body]).toMatchObject([201, { name: label }])
    for (const each of stored()) expect(each).toMatch(/^[0-9a-f-]{36}\.(pdf|docx)$/)
  })
})

describe('The size of a file', () => {
  it('may be 7 MB, and not one byte more', async () => {
    for (const [bytes, status] of [
      [mostFileBytes - 1, 201],
      [mostFileBytes, 201],
      [mostFileBytes + 1, 413],
    ] as const)
      expect((await upload(held, pdf({ bytes }))).status, String(bytes)).toBe(status)
    expect(arriving()).toBe(0)
  })

  /** Opens a connection that says what it likes. */
  const raw = (...lines: string[]): Socket => {
    const { hostname, port } = new URL(on.host.api.url)
    const socket = connect(Number(port), hostname)
    const path = `/api/v1/uploads?draft=${held.id}&question=cv`
    const head = [`POST ${path} HTTP/1.1`, 'Host: x', `Authorization: Bearer ${held.secret}`, ...lines]
    socket.write(`${head.join('\r\n')}\r\n\r\n`)
    return socket
  }
  const healthy = async () => expect((await on.host.api.get('/api/v1/health')).status).toBe(200)

  it('is counted, not believed: an endless stream ends at the limit', async () => {
    const socket = raw('Transfer-Encoding: chunked')
    const answer = text(socket)
    const piece = Buffer.alloc(256 * 1024, ' ')
    let sent = 0
    let open = true
    socket.on('data', () => (open = false))
    while (open && sent < 64 * 1024 * 1024) {
      socket.write(`${piece.length.toString(16)}\r\n`)
      socket.write(piece)
      socket.write('\r\n')
      sent += piece.length
      await new Promise((next) => setImmediate(next))
    }
    await healthy()
    socket.end()
    expect(await answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(arriving()).toBe(0)
  })
  it('leaves nothing when the sender hangs up', async () => {
    const before = stored()
    const socket = raw('Content-Length: 5000000')
    socket.write(pdf({ bytes: 100_000 }))
    await eventually(() => arriving() === 1)
    socket.destroy()
    await eventually(() => arriving() === 0)
    expect(stored()).toEqual(before)
  })
  it('does not keep anybody waiting for a sender who dawdles', async () => {
    const socket = raw('Content-Length: 1000')
    const answer = text(socket)
    socket.write('%PDF-1.7\n')
    const drip = setInterval(() => socket.write(' '), 100)
    await healthy()
    expect(await new Promise<string>((said) => socket.once('data', (line) => said(String(line))))).toMatch(
      /^HTTP\/1\.1 408 /,
    )
    clearInterval(drip)
    socket.destroy()
    await answer.catch(() => '')
    expect(arriving()).toBe(0)
  })
})

describe('Somebody without the right', () => {
  it('is refused before a byte is read', async () => {
    const other = await begin(periodId)
    for (const [as, code] of [
      [{ ...held, secret: other.secret }, 'not_found'],
      [{ ...held, secret: 'short' }, 'unauthorised'],
      [{ id: crypto.randomUUID(), secret: held.secret }, 'not_found'],
    ] as const)
      expect((await upload(as, pdf())).body).toMatchObject({ code })
    expect((await upload(held, pdf(), { question: 'background' })).body).toMatchObject({
      code: 'invalid',
      errors: [{ path: 'question', code: 'not_an_option' }],
    })
  })
  it('cannot fill the disk: one draft has one file for a question, and so many tries an hour', async () => {
    const greedy = await begin(periodId)
    const before = stored().length
    const statuses: number[] = []
    for (let count = 0; count < 32; count += 1) statuses.push((await upload(greedy, pdf())).status)
    expect(statuses.filter((status) => status === 201)).toHaveLength(30)
    expect(statuses.slice(-2)).toEqual([429, 429])
    expect(stored()).toHaveLength(before + 1)
  })
  it('finds no door that fetches from an address', async () => {
    for (const path of [
      '/api/v1/uploads?url=http://127.0.0.1',
      '/api/uploads/paste-url?src=http://127.0.0.1',
    ])
      expect((await on.host.api.ask(path, { method: 'POST' })).status).toBeGreaterThanOrEqual(400)
  })
})
