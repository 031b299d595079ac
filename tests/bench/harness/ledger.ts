import type { Submission } from './submissions.ts'

/** One try to submit and what came of it. Instants are milliseconds on the clock that the ledger was given. */
export type Entry = {
  id: string
  periodId: string
  email: string
  /** Taken before the first byte went out. */
  sentAt: number
  /** Taken after the last byte came in. */
  doneAt: number
  /** 0 = no answer came. */
  status: number
  /** Of the problem document, or what went wrong on the way. */
  code: string | null
  reference: string | null
}

export type Ledger = { entries: Entry[]; send: (to: Sender, submission: Submission) => Promise<Entry> }

/** Sends a body and resolves with the answer, or rejects when none came. */
export type Sender = (body: string) => Promise<{ status: number; text: string }>

/** Keeps every try and its answer, to be held against the tables afterwards. */
export function createLedger(now: () => number): Ledger {
  const entries: Entry[] = []

  async function attempt(to: Sender, body: string): Promise<Pick<Entry, 'status' | 'code' | 'reference'>> {
    try {
      const { status, text } = await to(body)
      const answer = JSON.parse(text) as { code?: string; reference?: string }
      return { status, code: answer.code ?? null, reference: answer.reference ?? null }
    } catch (error) {
      const { code, name } = error as NodeJS.ErrnoException
      return { status: 0, code: code ?? name, reference: null }
    }
  }

  async function send(to: Sender, submission: Submission): Promise<Entry> {
    const { id, periodId, applicant } = submission
    const body = JSON.stringify(submission)
    const sentAt = now()
    const answer = await attempt(to, body)
    const entry: Entry = { id, periodId, email: applicant.email, sentAt, doneAt: now(), ...answer }
    entries.push(entry)
    return entry
  }
  return { entries, send }
}
