import { type CollectionConfig, handleEndpoints } from 'payload'
import { schemaDifference } from '../../support/database.ts'
import { bootHost, type Host } from '../../support/payload.ts'
import { login, rest } from '../../support/rest.ts'
import type { Database } from '../harness/database.ts'
import type { Session } from '../harness/session.ts'

const text = (name: string, index = false) => ({ name, type: 'text', index }) as const

/** The same rows as a collection that nobody did anything for. */
const stock: CollectionConfig = {
  slug: 'stock-applications',
  access: { read: ({ req }) => Boolean(req.user) },
  fields: [
    text('reference'),
    text('stage', true),
    text('name'),
    text('email'),
    text('phone'),
    text('period', true),
    text('role', true),
    { name: 'arrivedAt', type: 'date', index: true },
    { name: 'answers', type: 'json' },
    { name: 'questions', type: 'json' },
  ],
}

/** Payload with the plugin and a stock collection beside it, in this process, and a coordinator who asks. */
export async function startHost(
  session: Session,
  database: Database,
): Promise<{
  host: Host
  ask: (path: string) => Promise<string>
  fetchFile: (path: string, body: object) => Promise<number>
}> {
  const host = await bootHost({ database, config: { collections: [stock] } })
  session.defer(() => host.stop())
  for (const statement of await schemaDifference(host.payload)) await database.query(statement)
  const token = await login(host, { email: 'coordinator@example.org', password: 'jobbuddies-demo' })
  return {
    host,
    async ask(path) {
      const answer = await rest(host, 'GET', path, { token })
      if (answer.status !== 200)
        throw new Error(`${path} answered ${answer.status}: ${answer.text.slice(0, 300)}`)
      return answer.text
    },
    /** Takes a file as a browser saves it: no more of it is kept than the piece that has come. Answers its bytes. */
    async fetchFile(path, body) {
      const answer = await handleEndpoints({
        config: host.config,
        payloadInstanceCacheKey: host.key,
        request: new Request(`http://localhost:3000/api${path}`, {
          method: 'POST',
          headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      })
      if (answer.status !== 200 || !answer.body) throw new Error(`${path} answered ${answer.status}`)
      let bytes = 0
      for await (const piece of answer.body) bytes += piece.length
      return bytes
    },
  }
}
