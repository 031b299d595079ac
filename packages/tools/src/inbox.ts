import { once } from 'node:events'
import type { AddressInfo, Server } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { parseMessage, type Message } from './inbox/message.ts'
import { createInboxServer } from './inbox/web.ts'

export type { Message } from './inbox/message.ts'

/** How many mails are kept where nothing else is said; the oldest go first. */
const usual = 500

export type Inbox = {
  /** Where to send mail: `smtp://127.0.0.1:port`. */
  smtpUrl: string
  /** The page that shows it. */
  url: string
  /** Oldest first. */
  messages: () => readonly Message[]
  clear: () => void
  /** Refuse every mail with this SMTP code (such as 451 or 550) until called with null. */
  failWith: (code: number | null) => void
  stop: () => Promise<void>
}

/**
 * A mail server on loopback that keeps what it receives in memory and shows it on a page. Port 0 takes a free one.
 * @throws when a port is taken
 */
export async function startInbox({
  smtpPort,
  httpPort,
  capacity = usual,
}: {
  smtpPort: number
  httpPort: number
  capacity?: number
}): Promise<Inbox> {
  let messages: Message[] = []
  let refusal: number | null = null
  let lastId = 0

  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, session, callback) {
      const receive = async () => {
        const raw = await buffer(stream)
        if (refusal !== null) throw Object.assign(new Error('Refused on request'), { responseCode: refusal })
        const message = await parseMessage({
          id: ++lastId,
          raw,
          envelopeFrom: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
          envelopeTo: session.envelope.rcptTo.map(({ address }) => address),
          receivedAt: new Date(),
        })
        messages = [...messages, message].slice(-capacity)
      }
      receive().then(() => callback(), callback)
    },
  })
  smtp.on('error', () => {})
  const web = createInboxServer({ messages: () => messages, clear: () => (messages = []) })

  await listen(smtp.server, smtpPort)
  try {
    await listen(web, httpPort)
  } catch (error) {
    smtp.close()
    throw error
  }
  return {
    smtpUrl: `smtp://127.0.0.1:${portOf(smtp.server)}`,
    url: `http://localhost:${portOf(web)}`,
    messages: () => messages,
    clear: () => void (messages = []),
    failWith: (code) => void (refusal = code),
    async stop() {
      web.closeAllConnections()
      await Promise.all([
        new Promise<void>((resolve) => smtp.close(() => resolve())),
        new Promise<void>((resolve) => web.close(() => resolve())),
      ])
    },
  }
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port
