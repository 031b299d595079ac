import { requireFor } from '../services/ownRequire.ts'

/** An element of the structure that screen readers follow. */
export type Struct = { add: (child: Struct) => Struct; end: () => void }

/** As much of PDFKit as is used here. */
export type Pdf = NodeJS.ReadableStream & {
  page: { width: number; height: number }
  y: number
  struct: (type: string, options?: object, children?: () => void) => Struct
  addStructure: (struct: Struct) => Pdf
  markContent: (tag: string, options?: object) => Pdf
  endMarkedContent: () => Pdf
  font: (name: string) => Pdf
  fontSize: (size: number) => Pdf
  fillColor: (colour: string) => Pdf
  widthOfString: (text: string) => number
  text: (text: string, x: number, y?: number, options?: object) => Pdf
  registerFont: (name: string, path: string) => Pdf
  rect: (x: number, y: number, width: number, height: number) => Pdf
  roundedRect: (x: number, y: number, width: number, height: number, radius: number) => Pdf
  circle: (x: number, y: number, radius: number) => Pdf
  fill: (colour: string) => Pdf
  save: () => Pdf
  restore: () => Pdf
  rotate: (angle: number, options: { origin: [number, number] }) => Pdf
  end: () => void
}

/** Of DejaVu, which has the letters of most names: Latin with all its marks, Cyrillic, Greek, Armenian, Georgian. */
const fonts = { text: 'DejaVuSans', bold: 'DejaVuSans-Bold', display: 'DejaVuSerif-Bold' } as const

/**
 * An empty tagged page (PDF/UA-1, A4): its language and title are set, fonts are embedded. PDFKit, since it is kept and can
 * tag; it reads its files from where it lies.
 */
export function newPdf({
  title,
  author,
  language,
  now,
}: {
  title: string
  author: string
  /** BCP 47. */
  language: string
  now: Date
}): Pdf {
  const Document = requireFor('pdfkit')('pdfkit') as new (options: object) => Pdf
  const pathOf = (font: string) => {
    const path = `dejavu-fonts-ttf/ttf/${font}.ttf`
    return requireFor(path).resolve(path)
  }
  const doc = new Document({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: language,
    displayTitle: true,
    font: pathOf(fonts.text),
    info: {
      Title: title,
      Author: author,
      Creator: 'JobBuddies',
      Producer: 'JobBuddies',
      CreationDate: now,
      ModDate: now,
    },
  })
  for (const [name, font] of Object.entries(fonts)) doc.registerFont(name, pathOf(font))
  return doc
}

/** Everything that was drawn, as a file. */
export async function bytesOf(doc: Pdf): Promise<Buffer> {
  const parts: Buffer[] = []
  doc.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', () => resolve())
    doc.on('error', reject)
  })
  doc.end()
  await ended
  return Buffer.concat(parts)
}
