import { crc32 } from 'node:zlib'

type Part = { name: string; content: string }
export type WordSection = { language: string; heading: string; lines: readonly string[] }

/** A ZIP file of parts as they are, without packing. */
function archive(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = []
  const records: Buffer[] = []
  let offset = 0
  for (const { name, content } of parts) {
    const bytes = Buffer.from(content)
    const called = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x0800, 2)
    common.writeUInt32LE(0x0021_0000, 6)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(bytes.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(called.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    bodies.push(Buffer.from('PK\u0003\u0004', 'latin1'), common, called, bytes)
    records.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, place, called)
    offset += 4 + common.length + called.length + bytes.length
  }
  const directory = Buffer.concat(records)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...bodies, directory, Buffer.from('PK\u0005\u0006', 'latin1'), end])
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const office = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const words = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const paragraph = (text: string, language: string, heading = false) =>
  `<w:p>${heading ? '<w:pPr><w:keepNext/><w:spacing w:before="480"/><w:outlineLvl w:val="0"/></w:pPr>' : ''}` +
  `<w:r><w:rPr>${heading ? '<w:b/><w:sz w:val="32"/>' : ''}<w:lang w:val="${language}"/></w:rPr>` +
  `<w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r></w:p>`

/** A plain Word document whose headings can be jumped to and whose texts say their language. */
export const wordDocument = (sections: readonly WordSection[]): Buffer =>
  archive([
    {
      name: '[Content_Types].xml',
      content: `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${office}.document.main+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/document.xml',
      content: `${head}<w:document xmlns:w="${words}"><w:body>${sections
        .flatMap(({ language, heading, lines }) => [
          paragraph(heading, language, true),
          ...lines.map((line) => paragraph(line, language)),
        ])
        .join('')}</w:body></w:document>`,
    },
  ])
