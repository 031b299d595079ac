import qrcode from 'qrcode-generator'

/** Modules of the white border that readers need. */
const quiet = 4

/** A QR code as an SVG path of squares of one unit, black on white; `size`: the side of the whole, its border included. */
export function qrPath(text: string): { size: number; path: string } {
  const code = qrcode(0, 'M')
  // An address as it travels: ASCII alone, so that every reader takes it for the same.
  code.addData(new URL(text).href)
  code.make()
  const count = code.getModuleCount()
  const modules = Array.from({ length: count }, (_, index) => index)
  const path = modules
    .flatMap((row) =>
      modules
        .filter((column) => code.isDark(row, column))
        .map((column) => `M${column + quiet} ${row + quiet}h1v1h-1z`),
    )
    .join('')
  return { size: count + 2 * quiet, path }
}
