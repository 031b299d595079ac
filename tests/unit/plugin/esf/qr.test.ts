import { describe, expect, it } from 'vitest'
import { qrPath } from '../../../../packages/plugin/src/esf/qr.ts'

const address = 'https://form.example.org/start?project=S12345'
/** The corner that every reader looks for: seven modules wide. */
const finder = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######']

describe('A QR code', () => {
  it('has its three corners within a white border of four modules, and nothing outside', () => {
    const { size, path } = qrPath(address)
    const squares = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    )
    expect(path.replaceAll(/M\d+ \d+h1v1h-1z/g, '')).toBe('')
    const dark = new Set(squares.map(([x, y]) => `${x} ${y}`))
    expect(dark.size).toBe(squares.length)
    for (const [left, top] of [
      [4, 4],
      [size - 11, 4],
      [4, size - 11],
    ] as const) {
      const seen = finder.map((line, y) =>
        [...line].map((_, x) => (dark.has(`${left + x} ${top + y}`) ? '#' : '.')).join(''),
      )
      expect(seen).toEqual(finder)
    }
    for (const side of squares.flat()) expect(side >= 4 && side < size - 4).toBe(true)
  })
  it('carries an address as it travels', () => {
    expect(qrPath('https://exämple.org/ä')).toEqual(qrPath('https://xn--exmple-cua.org/%C3%A4'))
    expect(qrPath(`${address}6`).path).not.toBe(qrPath(address).path)
    expect(() => qrPath('no address')).toThrow(TypeError)
  })
})
