import { crc32, deflateRawSync } from 'node:zlib'

export type Part = {
  name: string
  content: string | Buffer
  /** What the archive says that it unpacks to, when that is not the truth. */
  claimed?: number
  attributes?: number
  flags?: number
  /** Not packed. */
  stored?: boolean
}

/** A ZIP file, packed as Word does it. */
export function zip(parts: readonly Part[], comment = ''): Buffer {
  const bodies: Buffer[] = []
  const records: Buffer[] = []
  let offset = 0
  for (const { name, content, claimed, attributes = 0, flags = 0, stored = false } of parts) {
    const bytes = Buffer.from(content)
    const packed = stored ? bytes : deflateRawSync(bytes)
    const called = Buffer.from(name, 'utf8')
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x0800 | flags, 2)
    common.writeUInt16LE(stored ? 0 : 8, 4)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(claimed ?? bytes.length, 18)
    common.writeUInt16LE(called.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, called, packed])
    const more = Buffer.alloc(14)
    more.writeUInt32LE(attributes, 6)
    more.writeUInt32LE(offset, 10)
    records.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0003', 'latin1'), common, more, called]))
    bodies.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(records)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length & 0xffff, 4)
  end.writeUInt16LE(parts.length & 0xffff, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  end.writeUInt16LE(comment.length, 16)
  return Buffer.concat([
    ...bodies,
    directory,
    Buffer.from('PK\u0005\u0006', 'latin1'),
    end,
    Buffer.from(comment),
  ])
}

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
export const contentTypes = (type = main): Part => ({
  name: '[Content_Types].xml',
  content: `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
})
export const wordDocument: Part = { name: 'word/document.xml', content: '<w:document><w:body/></w:document>' }

/** A Word document with these parts besides the two that it must have. */
export const docx = (...more: Part[]): Buffer => zip([contentTypes(), wordDocument, ...more])

const deck = 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'
/** A presentation with these parts besides the two that it must have. */
export const pptx = (...more: Part[]): Buffer =>
  zip([
    {
      name: '[Content_Types].xml',
      content: `<?xml version="1.0"?><Types><Override PartName="/ppt/presentation.xml" ContentType="${deck}"/></Types>`,
    },
    { name: 'ppt/presentation.xml', content: '<p:presentation/>' },
    ...more,
  ])

/** A PDF of exactly so many bytes, with `inside` somewhere in it. */
export function pdf({ bytes, inside = '' }: { bytes?: number; inside?: string } = {}): Buffer {
  const head = `%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n${inside}\n`
  const tail = 'trailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n'
  const rest = bytes === undefined ? 0 : bytes - Buffer.byteLength(head + tail)
  return Buffer.concat([Buffer.from(head), Buffer.alloc(Math.max(0, rest), ' '), Buffer.from(tail)])
}

/** Every scanner calls this a virus, and it is none. In two halves, so that none calls this file one. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', 'ANTIVIRUS-TEST-FILE!$H+H*'].join('-')
