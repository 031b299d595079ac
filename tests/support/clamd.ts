import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { eicar } from './documents.ts'

export type Clamd = {
  url: string
  /** What it does from now on; `silent` takes everything and never answers. */
  mood: 'well' | 'silent' | 'down' | 'confused'
  /** Bytes of each stream that it was given. */
  scanned: number[]
  stop: () => Promise<void>
}

/** Reads the pieces of one INSTREAM: each with its length before it, an empty one at the end. */
function piecesIn(bytes: Buffer): Buffer | null {
  let at = 'zINSTREAM\0'.length
  const pieces: Buffer[] = []
  while (at + 4 <= bytes.length) {
    const length = bytes.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    if (at + 4 + length > bytes.length) return null
    pieces.push(bytes.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}

/** Speaks as clamd does and knows one virus. */
export async function startClamd(): Promise<Clamd> {
  const state: Clamd = { url: '', mood: 'well', scanned: [], stop: () => Promise.resolve() }
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => open.delete(socket))
    if (state.mood === 'down') return socket.destroy()
    let bytes = Buffer.alloc(0)
    socket.on('data', (more) => {
      bytes = Buffer.concat([bytes, more as Buffer])
      const stream = piecesIn(bytes)
      if (!stream || state.mood === 'silent') return
      state.scanned.push(stream.length)
      if (state.mood === 'confused') return socket.end('INSTREAM size limit exceeded. ERROR\0')
      socket.end(stream.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  state.url = `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`
  state.stop = async () => {
    for (const socket of open) socket.destroy()
    server.close()
    await once(server, 'close')
  }
  return state
}
