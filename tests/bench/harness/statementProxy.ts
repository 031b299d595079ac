import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import type { Session } from './session.ts'
import { frameReader, textsOf } from './wireFrames.ts'

/** A statement that a client had run. `at`: milliseconds on this process's monotonic clock, when it was sent. */
export type Statement = { at: number; sql: string }

export type StatementProxy = { port: number; statements: Statement[] }

/** Stands between a client and PostgreSQL and notes every statement that is run. */
export async function startStatementProxy(
  { defer }: Session,
  { serverPort }: { serverPort: number },
): Promise<StatementProxy> {
  const statements: Statement[] = []
  const sockets = new Set<Socket>()

  function serve(client: Socket): void {
    const server = connect({ port: serverPort, host: '127.0.0.1', noDelay: true })
    const read = frameReader({ from: 'client' })
    const prepared = new Map<string, string>()
    const portals = new Map<string, string>()
    for (const socket of [client, server]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        client.destroy()
        server.destroy()
      })
    }
    client.on('data', (chunk) => {
      const at = performance.now()
      for (const frame of read(chunk)) {
        const [first = '', second = ''] = 'PBEQ'.includes(frame.type || '-') ? textsOf(frame, 2) : []
        if (frame.type === 'P') prepared.set(first, second)
        if (frame.type === 'B') portals.set(first, prepared.get(second) ?? '')
        if (frame.type === 'E') statements.push({ at, sql: portals.get(first) ?? '' })
        if (frame.type === 'Q') statements.push({ at, sql: first })
      }
      server.write(chunk)
    })
    server.on('data', (chunk) => client.write(chunk))
  }

  const listener = createServer({ noDelay: true }, serve).listen(0, '127.0.0.1')
  await once(listener, 'listening')
  defer(() => {
    listener.close()
    for (const socket of sockets) socket.destroy()
  })
  return { port: (listener.address() as AddressInfo).port, statements }
}
