import { randomInt } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSender } from '../harness/sender.ts'
import type { Session } from '../harness/session.ts'
import { type submissionsOf } from '../harness/submissions.ts'
import { hasWrk, wrk } from '../harness/wrk.ts'

export type Through = {
  tool: string
  run: (seconds: number) => Promise<{ answers: number; refused: number; seconds: number }>
}

const connections = 16

/** Submits over HTTP as fast as answers come, with wrk, or without it with clients of our own. */
export function throughService(options: {
  session: Session
  cmsUrl: string
  periodId: string
  submissionFor: Awaited<ReturnType<typeof submissionsOf>>
}): Through {
  const { session, cmsUrl, periodId, submissionFor } = options
  return hasWrk() ? withWrk() : withClients()

  function withWrk(): Through {
    const body = join(session.folder, 'body.json')
    writeFileSync(body, JSON.stringify(submissionFor({ periodId, id: '@id@', email: '@email@' })))
    const file = join(import.meta.dirname, 'submit.lua')
    return {
      tool: `wrk, ${connections} connections`,
      async run(seconds) {
        const script = { file, args: [body, String(randomInt(2 ** 31))] }
        const result = await wrk({ url: `${cmsUrl}/api/v1/applications`, connections, seconds, script })
        return {
          answers: result.answers,
          refused: result.refused + result.broken,
          seconds: result.answers / result.rate,
        }
      },
    }
  }

  function withClients(): Through {
    const send = createSender(session, cmsUrl, connections)
    return {
      tool: `${connections} clients of our own; install wrk for less work beside the service`,
      async run(seconds) {
        const start = performance.now()
        const result = { answers: 0, refused: 0 }
        const client = async () => {
          while (performance.now() - start < seconds * 1000) {
            const { status } = await send(JSON.stringify(submissionFor({ periodId })))
            result.answers += 1
            if (status !== 201) result.refused += 1
          }
        }
        await Promise.all(Array.from({ length: connections }, client))
        return { ...result, seconds: (performance.now() - start) / 1000 }
      },
    }
  }
}
