import { resolve } from 'node:path'
import { LRUCache } from 'lru-cache'
import sharp from 'sharp'
import type { DrawnWords } from './drawnWords.ts'

/** Pixels, as shared links show them. */
export const drawnSize = { width: 1200, height: 630 }

const margin = 80
/** The same words make the same picture: it is kept longer than the page that names it. */
const drawn = new LRUCache<string, Buffer>({ max: 200 })
/** Pango reads fonts from files; a page's visitors get smaller ones of the same family. */
const font = { font: 'Familjen Grotesk Bold', fontfile: resolve('src/fonts/familjen-grotesk-700.ttf') }
const colours = { ink: '#11302b', lake: '#d3e6e9', rye: '#f3c352', spruce: '#1d6a57', lingon: '#c8283a' }
/** More would be too small to read. */
const longest = 160
/** A title of a word or two may be set larger. */
const short = 20

const seats = Array.from({ length: 7 }, (_, seat) => {
  const free = seat === 4
  const colour = free ? colours.lingon : colours.spruce
  return `<g fill="${colour}" transform="translate(${90 + seat * 170} ${free ? 578 : 560})"><path d="M-48 0h96q7 0 5 7l-8 36q-3 11-15 11h-60q-12 0-15-11l-8-36q-2-7 5-7z"/></g>`
}).join('')

/** The table's edge with the chairs along it, one of them drawn out: the site's own picture. */
const ground = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630"><path fill="${colours.lake}" d="M0 0h1200v630H0z"/><path fill="${colours.rye}" d="M0 630v-92Q600 448 1200 538v92z"/>${seats}</svg>`,
)

const markup: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Text for Pango: without control characters, with its markup's signs escaped, cut to what can be read. */
const plain = (text: string): string => {
  const line = text
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .toWellFormed()
  const signs = [...line]
  const cut = signs.length > longest ? `${signs.slice(0, longest).join('').trimEnd()}…` : line
  return cut.replaceAll(/[&<>]/g, (sign) => markup[sign] ?? sign)
}

/** Lines of text, broken where they must be, inside words too; as large as fits in the height, and no larger than `size`; null without text. */
async function lettering({ text, size, height }: { text: string; size: number; height: number }) {
  const width = drawnSize.width - 2 * margin
  const line = plain(text)
  if (!line) return null
  const styled = `<span foreground="${colours.ink}">${line}</span>`
  const lines = (points: number) =>
    sharp({
      text: { ...font, text: styled, width, dpi: points, wrap: 'word-char', spacing: 4, rgba: true },
    })
      .png()
      .toBuffer({ resolveWithObject: true })
  // Without a size in its font, Pango sets 12 points: dpi 72 makes 12 pixels.
  let dpi = Math.round((size / 12) * 72)
  let made = await lines(dpi)
  while (made.info.height > height && dpi > 100) {
    dpi = Math.floor(dpi * 0.85)
    made = await lines(dpi)
  }
  return made.data
}

/** A PNG that tells what a page is about, for links that are shared elsewhere. */
export async function drawPicture({ title, label }: DrawnWords): Promise<Buffer> {
  const key = JSON.stringify([title, label])
  const known = drawn.get(key)
  if (known) return known
  const [small, large] = [
    await lettering({ text: label, size: 34, height: 60 }),
    await lettering({ text: title, size: title.length <= short ? 116 : 76, height: 300 }),
  ]
  const picture = await sharp(ground)
    .composite([
      ...(small ? [{ input: small, left: margin, top: 64 }] : []),
      ...(large ? [{ input: large, left: margin, top: 150 }] : []),
    ])
    .png({ palette: true, colours: 64 })
    .toBuffer()
  drawn.set(key, picture)
  return picture
}
