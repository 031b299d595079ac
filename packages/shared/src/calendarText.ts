// No library: shared imports zod alone, and all that a calendar of instants needs of RFC 5545 is in three small files.

/** A text as a property's value. */
export const escaped = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, '')

/** An instant, in UTC. */
export const utc = (instant: Date): string => `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`

const bytes = new TextEncoder()
/** A line in pieces of at most 75 bytes, no sign cut in two; every piece but the first begins with a space. */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let size = 0
  for (const sign of line.toWellFormed()) {
    const more = bytes.encode(sign).length
    if (size + more > 75) {
      pieces.push(piece)
      piece = ' '
      size = 1
    }
    piece += sign
    size += more
  }
  return [...pieces, piece].join('\r\n')
}

/** The lines as a file. */
export const fileOf = (lines: readonly string[]): string => `${lines.map(folded).join('\r\n')}\r\n`
