import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import pg from 'pg'

/** As much as is written to the file at once, in bytes. */
const portion = 262_144

/** What `pg` asks of whatever is put to it as a query. */
class CopyOut {
  readonly #statement: string
  readonly #take: (row: Buffer) => void
  readonly done: Promise<void>
  #end!: (error?: Error) => void

  constructor(statement: string, take: (row: Buffer) => void) {
    this.#statement = statement
    this.#take = take
    this.done = new Promise((resolve, reject) => (this.#end = (error) => (error ? reject(error) : resolve())))
  }
  submit(connection: { query: (text: string) => void }) {
    connection.query(this.#statement)
  }
  handleCopyData({ chunk }: { chunk: Buffer }) {
    this.#take(chunk)
  }
  handleCommandComplete() {}
  handleReadyForQuery() {
    this.#end()
  }
  handleError(error: Error) {
    this.#end(error)
  }
}

/** `\copy (query) to 'file' csv header`, as psql does it: a connection of its own, the rows over it, and a file. */
export async function copyOut({
  url,
  query,
  file,
}: {
  url: string
  query: string
  file: string
}): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const out = createWriteStream(file)
    let rows: Buffer[] = []
    let bytes = 0
    const write = () => {
      out.write(Buffer.concat(rows))
      rows = []
      bytes = 0
    }
    const copying = new CopyOut(`copy (${query}) to stdout csv header`, (row) => {
      rows.push(row)
      bytes += row.length
      if (bytes >= portion) write()
    })
    client.query(copying as never)
    await copying.done
    write()
    out.end()
    await once(out, 'finish')
  } finally {
    await client.end()
  }
}
