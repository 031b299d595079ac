import type { Locale } from '@jobbuddies/shared'
import type { CertificateFacts } from './facts.ts'
import { bytesOf, newPdf, type Pdf, type Struct } from './pdf.ts'
import { certificateWords } from './words.ts'

const colours = {
  lake: '#d3e6ea',
  ink: '#14221d',
  quiet: '#4c5b55',
  spruce: '#0c5445',
  rye: '#eebb4d',
  lingon: '#c4263a',
}
const left = 62
const width = 471

const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const days: Record<Locale, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en-GB', day),
  sv: new Intl.DateTimeFormat('sv-FI', day),
  fi: new Intl.DateTimeFormat('fi-FI', day),
}
const dayText = (of: string, locale: Locale) => days[locale].format(new Date(`${of}T00:00:00Z`))

/** The round table from above, one chair drawn out: an ornament, which readers are not told of. */
function ornament(doc: Pdf): void {
  const [x, y, radius] = [297.5, 128, 46]
  doc.markContent('Artifact', { type: 'Layout' })
  doc.rect(0, 0, doc.page.width, 214).fill(colours.lake)
  doc.rect(0, 214, doc.page.width, 7).fill(colours.rye)
  for (let chair = 0; chair < 12; chair += 1) {
    const free = chair === 0
    doc.save().rotate(chair * 30 + 105, { origin: [x, y] })
    doc
      .roundedRect(x + radius + (free ? 17 : 8), y - 9, 13, 18, 5)
      .fill(free ? colours.lingon : colours.spruce)
    doc.restore()
  }
  doc.circle(x, y, radius).fill(colours.rye)
  doc.rect(left, 772, width, 2).fill(colours.spruce)
  doc.endMarkedContent()
}

/** The size at which a text fits one line; at the least it is set in several. */
function sizeFor({
  doc,
  text,
  font,
  most,
  least,
}: {
  doc: Pdf
  text: string
  font: string
  most: number
  least: number
}): number {
  let size = most
  while (size > least && doc.font(font).fontSize(size).widthOfString(text) > width) size -= 1
  return size
}

/** A certificate as a tagged PDF of one page. */
export async function drawCertificate({
  facts,
  locale,
  now,
}: {
  facts: CertificateFacts
  locale: Locale
  now: Date
}): Promise<Buffer> {
  const words = certificateWords[locale]
  const { name, leads, programme, field, organisation, startsOn, endsOn, attended, held } = facts
  const kind = leads ? 'led' : 'took'
  const heading = words.title[kind]
  const doc = newPdf({ title: `${heading}: ${name}`, author: organisation, language: words.language, now })
  ornament(doc)

  const line = ({
    tag,
    text,
    font,
    size,
    colour = colours.ink,
    y,
    gap = 4,
  }: {
    tag: string
    text: string
    font: 'text' | 'bold' | 'display'
    size: number
    colour?: string
    y?: number
    gap?: number
  }): Struct =>
    doc.struct(tag, {}, () => {
      doc
        .font(font)
        .fontSize(size)
        .fillColor(colour)
        .text(text, left, y ?? doc.y, { width, align: 'center', lineGap: gap })
    })
  const fact = (label: string, value: string): Struct[] => {
    doc.y += 12
    return [
      line({ tag: 'P', text: label, font: 'text', size: 10, colour: colours.quiet }),
      line({ tag: 'P', text: value, font: 'bold', size: 13 }),
    ]
  }
  const root = doc.struct('Document')
  doc.addStructure(root)
  const title = { doc, text: heading, font: 'display', most: 32, least: 20 }
  const person = { doc, text: name, font: 'bold', most: 30, least: 16 }
  const parts: (() => Struct | Struct[])[] = [
    () =>
      line({
        tag: 'H1',
        text: heading,
        font: 'display',
        size: sizeFor(title),
        colour: colours.spruce,
        y: 262,
      }),
    () => (
      (doc.y += 26),
      line({ tag: 'P', text: words.given, font: 'text', size: 12, colour: colours.quiet })
    ),
    () => ((doc.y += 6), line({ tag: 'P', text: name, font: 'bold', size: sizeFor(person) })),
    () => (
      (doc.y += 10),
      line({ tag: 'P', text: words.did[kind](programme), font: 'text', size: 13, gap: 6 })
    ),
    () => ((doc.y += 14), field ? fact(words.field, field) : []),
    () =>
      fact(
        words.period,
        startsOn
          ? words.between(dayText(startsOn, locale), dayText(endsOn, locale))
          : dayText(endsOn, locale),
      ),
    () => (held > 0 ? fact(words.meetings, words.attended(attended, held)) : []),
    () => fact(words.organisation, organisation),
    () => fact(words.issued, dayText(endsOn, locale)),
  ]
  // One after another: where each stands depends on the one before, and it is drawn when it is added.
  for (const part of parts) for (const each of [part()].flat()) root.add(each)
  root.end()
  return bytesOf(doc)
}
