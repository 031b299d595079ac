import { writeXlsxStream } from 'hucre/xlsx'
import { byteOrderMark, type Cell, csvLine } from './sheet.ts'

/** CSV as it is read from the database: no more of it is in memory than a batch. */
export function csvStream(rows: AsyncGenerator<Cell[][]>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let begun = false
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await rows.next()
      if (done) {
        controller.close()
        return
      }
      const text = value.map(csvLine).join('')
      controller.enqueue(encoder.encode(begun ? text : byteOrderMark + text))
      begun = true
    },
    async cancel() {
      await rows.return(undefined)
    },
  })
}

/** What a workbook would take for a character that could not be written itself, and here was typed. */
const escapeLike = /_x(?=[0-9a-f]{4}_)/gi

/** An empty cell is left out; every other is text, or a number of ours. */
function cellOf(cell: Cell): Cell | null {
  if (typeof cell === 'number') return cell
  return cell === '' ? null : cell.replace(escapeLike, '_x005F_x')
}

async function* sheetRows(rows: AsyncGenerator<Cell[][]>): AsyncGenerator<(Cell | null)[]> {
  for await (const part of rows) for (const cells of part) yield cells.map(cellOf)
}

/**
 * A workbook without formulas: a cell that is typed as text is never reckoned with. It is written while its rows are read, and
 * whoever stops taking it ends the reading.
 */
export const xlsxStream = (rows: AsyncGenerator<Cell[][]>): ReadableStream<Uint8Array> =>
  writeXlsxStream(sheetRows(rows), { name: 'Sheet1', freezePane: { rows: 1 } })

/** How each kind of file is written, and what it is called on the wire. */
const files = {
  csv: { type: 'text/csv; charset=utf-8', write: csvStream },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: xlsxStream },
}

/** Rows as a file to download, for one person alone and no cache: `applications-2027-05-31.csv`. */
export function fileAnswer({
  rows,
  format,
  name,
  now,
}: {
  rows: AsyncGenerator<Cell[][]>
  format: keyof typeof files
  /** ASCII, without quotes. */
  name: string
  now: Date
}): Response {
  const { type, write } = files[format]
  return new Response(write(rows), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}-${now.toISOString().slice(0, 10)}.${format}"`,
      'cache-control': 'no-store, private',
    },
  })
}
