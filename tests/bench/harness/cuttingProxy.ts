import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { commitWatch } from './commitWatch.ts'
import type { Session } from './session.ts'
import { frameReader } from './wireFrames.ts'

/**
 * Where the connection breaks:
 * `before` the commit reaches the server; `rows`: the same, but the client has been told the statement's rows by then;
 * `after` the server has committed, with not a byte of its answer delivered.
 */
export type Cut = 'before' | 'rows' | 'after'

export type CuttingProxy = {
  port: number
  /** Breaks the next connection that commits a statement of interest; answers how to know whether it has. */
  arm: (cut: Cut) => { readonly done: boolean }
}

/** For the server to run what it was sent, in milliseconds. */
const running = 30
/** Asks the server to send what it has, without ending the transaction. */
const flush = Buffer.from([0x48, 0, 0, 0, 4])

/** Stands between a client and PostgreSQL and breaks connections at their commits. */
export async function startCuttingProxy(
  { defer }: Session,
  { serverPort, isOfInterest }: { serverPort: number; isOfInterest: (sql: string) => boolean },
): Promise<CuttingProxy> {
  const sockets = new Set<Socket>()
  let armed: { cut: Cut; done: boolean } | null = null

  function serve(client: Socket): void {
    const server = connect({ port: serverPort, host: '127.0.0.1', noDelay: true })
    const readClient = frameReader({ from: 'client' })
    const readServer = frameReader({ from: 'server' })
    const commits = commitWatch(isOfInterest)
    let breaking: { cut: Cut; done: boolean } | null = null
    const cut = () => {
      client.resetAndDestroy()
      server.destroy()
      if (breaking) breaking.done = true
    }
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
      for (const frame of readClient(chunk)) {
        if (breaking) return
        if (commits(frame) && armed) {
          breaking = armed
          armed = null
          if (breaking.cut === 'after') server.write(frame.bytes)
          if (breaking.cut === 'rows') server.write(flush)
          if (breaking.cut === 'before') void sleep(running).then(cut)
          return
        }
        server.write(frame.bytes)
      }
    })
    server.on('data', (chunk) => {
      for (const frame of readServer(chunk)) {
        if (breaking?.cut !== 'after' && breaking?.cut !== 'before') client.write(frame.bytes)
        if (breaking?.cut === 'rows' && frame.type === 'C') void sleep(running).then(cut)
        if (breaking?.cut === 'after' && frame.type === 'Z') cut()
      }
    })
  }

  const listener = createServer({ noDelay: true }, serve).listen(0, '127.0.0.1')
  await once(listener, 'listening')
  defer(() => {
    listener.close()
    for (const socket of sockets) socket.destroy()
  })
  return {
    port: (listener.address() as AddressInfo).port,
    arm: (cut) => (armed = { cut, done: false }),
  }
}
