import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'

/** How the server treats a recipient, by the beginning of its address. */
export type Manner = 'takes' | 'later' | 'never' | 'hangs'

export type Sink = {
  url: string
  /** How often a message was taken, by its Message-ID. */
  taken: Map<string, number>
  /** What it refused or left hanging, by manner. */
  trouble: Record<Exclude<Manner, 'takes'>, number>
  stop: () => Promise<void>
}

/** So many times a recipient is refused or left hanging before it takes the message. */
const patience = { later: 2, hangs: 1 } as const

/** A mail server on loopback with moods: it takes, refuses for now (451), refuses for good (550) or falls silent after the message. */
export async function startSink(): Promise<Sink> {
  const sockets = new Set<Socket>()
  const taken = new Map<string, number>()
  const trouble = { later: 0, never: 0, hangs: 0 }
  const tries = new Map<string, number>()

  function serve(socket: Socket): void {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => undefined)
    socket.setEncoding('utf8')
    let recipient = ''
    let letter: string | null = null
    const say = (line: string) => socket.write(`${line}\r\n`)

    function judge(message: string): void {
      const manner = /^(later|never|hangs)/.exec(recipient)?.[1] as keyof typeof trouble | undefined
      const tried = (tries.get(recipient) ?? 0) + 1
      tries.set(recipient, tried)
      const yields = manner !== 'never' && (!manner || tried > patience[manner])
      if (!yields) {
        trouble[manner ?? 'later'] += 1
        if (manner === 'hangs') return
        say(manner === 'never' ? '550 5.1.1 no such person' : '451 4.7.1 greylisted')
        return
      }
      const id = /^message-id:\s*<([^>]+)>/im.exec(message)?.[1] ?? 'none'
      taken.set(id, (taken.get(id) ?? 0) + 1)
      say('250 taken')
    }

    say('220 sink')
    socket.on('data', (chunk) => {
      const said = String(chunk)
      if (letter !== null) {
        letter += said
        if (!letter.endsWith('\r\n.\r\n')) return
        const whole = letter
        letter = null
        judge(whole)
      } else if (/^rcpt to:<([^>]*)>/i.test(said)) {
        recipient = /<([^>]*)>/.exec(said)?.[1] ?? ''
        say('250 ok')
      } else if (/^data/i.test(said)) {
        letter = ''
        say('354 go')
      } else say(/^quit/i.test(said) ? '221 bye' : '250 ok')
    })
  }

  const server = createServer(serve)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    trouble,
    async stop() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
