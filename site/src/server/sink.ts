import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { Writable } from 'node:stream'

/** Takes what Astro would write to a visitor, so that the front can add headers, compress it or answer from the store. */
export class Sink extends Writable {
  statusCode = 200
  statusMessage = ''
  headersSent = false
  headers: OutgoingHttpHeaders = {}
  /** Astro takes its listener off the socket by this when the answer ends. */
  readonly req: IncomingMessage
  readonly #chunks: Buffer[] = []

  constructor(request: IncomingMessage) {
    super()
    this.req = request
  }

  writeHead(status: number, headers?: OutgoingHttpHeaders | string): this {
    this.statusCode = status
    if (typeof headers === 'object') this.headers = headers
    this.headersSent = true
    return this
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#chunks.push(chunk)
    done()
  }

  get body(): Buffer {
    return Buffer.concat(this.#chunks)
  }

  /** Settles when all is written; rejects when the answer broke off. */
  finished(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.once('finish', resolve)
      this.once('error', reject)
      this.once('close', () => reject(new Error('The answer broke off')))
    })
  }
}
