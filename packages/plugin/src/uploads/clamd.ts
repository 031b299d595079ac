import { connect, type NetConnectOpts } from 'node:net'
import type { Bytes } from './receive.ts'

export type Verdict = 'clean' | 'infected'
/** Asks whether bytes carry a virus. @throws {ScannerError} when nobody can say now */
export type Scanner = (bytes: Bytes) => Promise<Verdict>

export class ScannerError extends Error {
  override name = 'ScannerError'
}

/** `tcp://127.0.0.1:3310`, or `unix:/run/clamav/clamd.ctl`. */
export function placeOf(url: string): NetConnectOpts {
  if (url.startsWith('unix:')) return { path: url.slice('unix:'.length) }
  const { hostname, port } = new URL(url)
  return { host: hostname, port: Number(port || 3310) }
}

const framed = (piece: Uint8Array): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(piece.byteLength)
  return Buffer.concat([length, piece])
}

/** Speaks to a clamd: INSTREAM, pieces with their length before them, an empty one at the end, one line back. */
export const clamd =
  ({ url, patience = 30_000 }: { url: string; patience?: number }): Scanner =>
  async (bytes) => {
    const socket = connect(placeOf(url))
    const answer = new Promise<string>((resolve, reject) => {
      const lines: Buffer[] = []
      socket.setTimeout(patience, () => reject(new ScannerError('The scanner does not answer')))
      socket.on('data', (line) => lines.push(line))
      socket.on('end', () => resolve(Buffer.concat(lines).toString('utf8')))
      socket.on('error', (error) => reject(new ScannerError(`The scanner is out of reach: ${error.message}`)))
      socket.on('close', () => reject(new ScannerError('The scanner hung up')))
    })
    answer.catch(() => undefined)
    try {
      socket.write('zINSTREAM\0')
      for await (const piece of bytes) {
        if (socket.destroyed) break
        if (piece.byteLength > 0 && !socket.write(framed(piece)))
          await Promise.race([new Promise((drained) => socket.once('drain', drained)), answer])
      }
      socket.write(framed(new Uint8Array()))
      const said = (await answer).replaceAll('\0', '').trim()
      if (said === 'stream: OK') return 'clean'
      if (/^stream: .+ FOUND$/.test(said)) return 'infected'
      throw new ScannerError('The scanner could not look at it')
    } finally {
      socket.destroy()
    }
  }
