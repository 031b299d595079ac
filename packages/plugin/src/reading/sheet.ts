/** What a cell may begin with that a spreadsheet would take for a formula, in both widths. */
const dangerous = /^[\s\u200b\ufeff]*[=+\-@|%＝＋－＠｜％]|^[\t\r\n]/u

/** The text as a spreadsheet shows it and does not reckon with it. An apostrophe in front is not shown, and is easily taken off. */
export const neutral = (text: string): string => (dangerous.test(text) ? `'${text}` : text)

/** What a file holds: text as it was typed, or a number of ours. */
export type Cell = string | number

const written = (cell: Cell): string =>
  typeof cell === 'number' ? String(cell) : `"${neutral(cell).replaceAll('"', '""')}"`

/** So that Excel takes the file for UTF-8. */
export const byteOrderMark = '\ufeff'

/** One line of CSV (RFC 4180), every text in quotes. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(written).join(',')}\r\n`
