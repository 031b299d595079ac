import pg from 'pg'

export type Watched = {
  /** Give this to the database adapter. */
  pg: typeof pg
  /** Every statement sent so far by any connection, without its values. */
  statements: string[]
  /** Ends all connections: Payload's own end leaves them open. */
  end: () => Promise<void>
}

const textOf = (query: unknown): string => {
  if (typeof query === 'string') return query
  const { text } = (query ?? {}) as { text?: unknown }
  return typeof text === 'string' ? text : ''
}

/** The database driver, telling what it is asked. */
export function watchedPg(): Watched {
  const statements: string[] = []
  const clients = new Set<pg.Client>()

  class Client extends pg.Client {
    constructor(config?: string | pg.ClientConfig) {
      super(config)
      clients.add(this)
      this.on('error', () => {})
      this.on('end', () => clients.delete(this))
      const send = this.query.bind(this) as (...of: unknown[]) => unknown
      const watched = (...of: unknown[]) => {
        statements.push(textOf(of[0]))
        return send(...of)
      }
      this.query = watched as typeof this.query
    }
  }
  class Pool extends pg.Pool {
    constructor(config?: pg.PoolConfig) {
      super({ ...config, Client } as pg.PoolConfig)
    }
  }
  return {
    pg: { ...pg, Client, Pool } as typeof pg,
    statements,
    async end() {
      await Promise.all([...clients].map((client) => client.end().catch(() => undefined)))
    },
  }
}
