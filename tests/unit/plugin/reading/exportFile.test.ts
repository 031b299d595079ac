import { describe, expect, it } from 'vitest'
import { csvStream, xlsxStream } from '../../../../packages/plugin/src/reading/exportFile.ts'
import { unzip } from '../../../support/zip.ts'

/** Text that no compression makes small, so that what is read shows in what is written. */
const noise = (seed: number) =>
  Array.from({ length: 60 }, (_, index) => Math.imul(seed * 61 + index, 2_654_435_761).toString(36)).join(' ')

/** Batches of rows, and how far they were read. */
function source({ batches = 400, rows = 50, fails = false } = {}) {
  const read = { batches: 0, ended: false }
  async function* go(): AsyncGenerator<string[][]> {
    try {
      for (let batch = 0; batch < batches; batch += 1) {
        read.batches += 1
        await Promise.resolve()
        yield Array.from({ length: rows }, (_, row) => [`${batch}-${row}`, '', noise(batch * rows + row)])
      }
      if (fails) throw new Error('the database went away')
    } finally {
      read.ended = true
    }
  }
  return { read, rows: go() }
}

const bytesOf = async (stream: ReadableStream<Uint8Array>) =>
  Buffer.from(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer())
const sheetOf = async (rows: AsyncGenerator<string[][]>) =>
  unzip(await bytesOf(xlsxStream(rows)))['xl/worksheets/sheet1.xml']!
async function* one(...cells: string[]): AsyncGenerator<string[][]> {
  yield [cells]
}

describe.each([
  ['csv', csvStream],
  ['xlsx', xlsxStream],
])('A file (%s)', (_, write) => {
  it('when nobody takes it, is not read to its end', async () => {
    const { read, rows } = source()
    write(rows)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(read.batches).toBeLessThan(40)
  })
  it('when its taking is broken off, ends the reading', async () => {
    const { read, rows } = source()
    const reader = write(rows).getReader()
    for (let pieces = 0; pieces < 3; pieces += 1) await reader.read()
    await reader.cancel()
    await expect.poll(() => read.ended).toBe(true)
    expect(read.batches).toBeLessThan(40)
  })
  it('when its reading breaks, breaks too and is not a whole file', async () => {
    const { read, rows } = source({ batches: 3, fails: true })
    await expect(bytesOf(write(rows))).rejects.toThrow('the database went away')
    expect(read.ended).toBe(true)
  })
})

describe('A workbook', () => {
  it('has every row once, in order, empty cells left out, its head in sight', async () => {
    const { read, rows } = source({ batches: 30 })
    const sheet = await sheetOf(rows)
    expect(read).toEqual({ batches: 30, ended: true })
    const first = [...sheet.matchAll(/<c r="A(\d+)" t="inlineStr"><is><t>(\d+)-(\d+)<\/t>/g)]
    expect(first.map(([, at, batch, row]) => [Number(at), Number(batch) * 50 + Number(row)])).toEqual(
      Array.from({ length: 1_500 }, (_, index) => [index + 1, index]),
    )
    expect(sheet).not.toMatch(/<c r="B/)
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen"')
  })
  it.each([
    ['=1+1', '<t>=1+1</t>'],
    ['12', '<t>12</t>'],
    ['TRUE', '<t>TRUE</t>'],
    ['2026-03-01', '<t>2026-03-01</t>'],
    ['<f>1</f>&', '<t>&lt;f&gt;1&lt;/f&gt;&amp;</t>'],
    [' a\nb ', '<t xml:space="preserve"> a\nb </t>'],
    ['\u0000', '<t>_x0000_</t>'],
    ['_x000d_ typed', '<t>_x005F_x000d_ typed</t>'],
  ])('holds %j as the text that was typed', async (text, written) => {
    expect(await sheetOf(one(text))).toContain(`<c r="A1" t="inlineStr"><is>${written}</is></c>`)
  })
})

describe('A number of ours', () => {
  async function* numbers() {
    yield await Promise.resolve([['-1', -1, 1_234]])
  }
  it('is a number in both kinds of file, and the same typed by somebody is text', async () => {
    const sheet = unzip(await bytesOf(xlsxStream(numbers())))['xl/worksheets/sheet1.xml']!
    expect(sheet).toContain('<c r="A1" t="inlineStr"><is><t>-1</t></is></c><c r="B1"><v>-1</v></c>')
    expect((await bytesOf(csvStream(numbers()))).toString('utf8')).toBe(`\ufeff"'-1",-1,1234\r\n`)
  })
})
