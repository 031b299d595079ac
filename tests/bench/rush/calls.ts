import { setTimeout as sleep } from 'node:timers/promises'
import { fileNameHeader } from '@jobbuddies/shared'
import { Pool } from 'undici'
import { signedHeaders } from '../../../site/src/cms/signed.ts'
import { pdf } from '../../support/documents.ts'
import { siteSecret } from '../harness/environment.ts'
import { createLedger, type Ledger, type Sender } from '../harness/ledger.ts'
import type { Session } from '../harness/session.ts'
import type { Submission } from '../harness/submissions.ts'
import type { Person } from './people.ts'

export type Call = {
  what: 'draft' | 'file' | 'application'
  milliseconds: number
  /** 0: no answer came. */
  status: number
  /** Seconds after which it may come again; null where none is named. */
  retryAfter: number | null
}

export type Callers = {
  calls: Call[]
  ledger: Ledger
  /** Begins a draft and sends the CV, if the person has one. */
  prepare: (person: Person, periodId: string) => Promise<void>
  /** Presses Send once the CV is there, and again when told to come again. */
  press: (person: Person, periodId: string) => Promise<unknown>
}

export const fileBytes = 5 * 1024 * 1024
/** Milliseconds after which nobody tries any more, and between two tries where no answer came. */
const patience = 120_000
const pause = 1_000

/** Calls the CMS as the site does on behalf of people: with its word on from where and when their press came. */
export function createCallers({
  session,
  url,
  now,
  submissionFor,
}: {
  session: Session
  url: string
  now: () => number
  submissionFor: (of: Partial<Submission> & { periodId: string; email?: string }) => Submission
}): Callers {
  const pool = new Pool(url, {
    connections: 1_000,
    pipelining: 1,
    headersTimeout: 60_000,
    bodyTimeout: 60_000,
  })
  session.defer(() => pool.destroy())
  const calls: Call[] = []
  const ledger = createLedger(now)
  /** By person. */
  const prepared = new Map<string, Promise<unknown>>()

  async function call(
    what: Call['what'],
    of: { method: 'POST' | 'PUT'; path: string; body: string | Buffer; headers: Record<string, string> },
  ) {
    const begun = performance.now()
    const note = (status: number, retryAfter: number | null) =>
      calls.push({ what, milliseconds: performance.now() - begun, status, retryAfter })
    try {
      const answer = await pool.request(of)
      const text = await answer.body.text()
      const wait = answer.headers['retry-after']
      const retryAfter = wait === undefined ? null : Number(wait)
      note(answer.statusCode, retryAfter)
      return { status: answer.statusCode, text, retryAfter }
    } catch (error) {
      note(0, null)
      throw error
    }
  }
  const headersOf = async (person: Person, since: number) => ({
    authorization: `Bearer ${person.secret}`,
    ...(await signedHeaders({
      secret: siteSecret,
      arrivedAt: Math.floor(now()),
      client: person.address,
      since: Math.floor(since),
      id: person.id,
    })),
  })
  /** Until it is neither 503 nor no answer. */
  async function insist<T extends { status: number }>(once: () => Promise<T & { wait: number | null }>) {
    const until = now() + patience
    for (;;) {
      const { wait, ...answer } = await once()
      if ((answer.status !== 503 && answer.status !== 0) || now() > until) return answer
      await sleep(wait === null ? pause : wait * 1_000)
    }
  }
  const tolerant = (of: ReturnType<typeof call>) =>
    of.then(
      ({ status, retryAfter }) => ({ status, wait: retryAfter }),
      () => ({ status: 0, wait: null }),
    )

  async function prepare(person: Person, periodId: string) {
    const { applicant, answers } = submissionFor({ periodId, email: person.email }) as Submission & {
      answers: object
    }
    const draft = JSON.stringify({ periodId, locale: 'en', revision: 0, applicant, answers })
    const begun = now()
    const json = { 'content-type': 'application/json' }
    await insist(async () => {
      const headers = { ...json, ...(await headersOf(person, begun)) }
      return tolerant(
        call('draft', { method: 'PUT', path: `/api/v1/drafts/${person.id}`, body: draft, headers }),
      )
    })
    if (!person.attached) return
    const body = pdf({ bytes: fileBytes, inside: person.id })
    const path = `/api/v1/uploads?draft=${person.id}&question=cv`
    await insist(async () => {
      const { authorization, ...site } = await headersOf(person, begun)
      const type = { 'content-type': 'application/octet-stream', [fileNameHeader]: 'cv.pdf' }
      return tolerant(
        call('file', { method: 'POST', path, body, headers: { authorization, ...site, ...type } }),
      )
    })
  }

  return {
    calls,
    ledger,
    prepare(person, periodId) {
      const done = prepare(person, periodId)
      prepared.set(person.id, done)
      return done
    },
    async press(person, periodId) {
      await prepared.get(person.id)
      const submission = submissionFor({ periodId, id: person.id, email: person.email })
      const since = now()
      person.pressAt = since
      const one = () =>
        insist(async () => {
          let wait: number | null = null
          const sender: Sender = async (body) => {
            const headers = { 'content-type': 'application/json', ...(await headersOf(person, since)) }
            if (!person.drafted) delete (headers as Partial<typeof headers>).authorization
            const answer = await call('application', {
              method: 'POST',
              path: '/api/v1/applications',
              body,
              headers,
            })
            wait = answer.retryAfter
            return answer
          }
          const { status } = await ledger.send(sender, submission)
          return { status, wait }
        })
      return Promise.all(person.doubled ? [one(), one()] : [one()])
    },
  }
}
