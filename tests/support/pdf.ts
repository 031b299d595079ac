/** As much of PDF.js as is used here: an independent reader of what was written. */
type Tagged = { role?: string; children?: Tagged[] }
type PdfPage = {
  getStructTree: () => Promise<Tagged>
  getTextContent: () => Promise<{ items: { str: string }[] }>
}
type PdfJs = {
  getDocument: (of: { data: Uint8Array; verbosity: number }) => {
    promise: Promise<{
      numPages: number
      getPage: (number: number) => Promise<PdfPage>
      getMarkInfo: () => Promise<Map<string, boolean>>
      getMetadata: () => Promise<{ info: { Title?: string; Language?: string } }>
    }>
  }
}
const place: string = 'pdfjs-dist/legacy/build/pdf.mjs'

const rolesOf = ({ role, children = [] }: Tagged): string[] => [
  ...(role ? [role] : []),
  ...children.flatMap(rolesOf),
]

/** Title, language, tags in reading order and text of a PDF of one page. */
export async function readPdf(bytes: Uint8Array) {
  const { getDocument } = (await import(place)) as PdfJs
  const doc = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const page = await doc.getPage(1)
  const { info } = await doc.getMetadata()
  const { items } = await page.getTextContent()
  return {
    pages: doc.numPages,
    title: info.Title,
    language: info.Language,
    marked: (await doc.getMarkInfo()).get('Marked'),
    roles: rolesOf(await page.getStructTree()),
    text: items
      .map(({ str }) => str)
      .join(' ')
      .replaceAll(/\s+/g, ' '),
  }
}
