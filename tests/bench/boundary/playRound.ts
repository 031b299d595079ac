import { setTimeout as sleep } from 'node:timers/promises'
import type { Entry, Sender } from '../harness/ledger.ts'
import { openLoop } from '../harness/openLoop.ts'
import type { submissionsOf } from '../harness/submissions.ts'

/** One edge of one period: the instant that is judged, and the window it belongs to. */
export type Edge = {
  kind: 'opening' | 'closing'
  at: number
  opensAt: number
  closesAt: number
  periodId: string
}

type Submission = ReturnType<Awaited<ReturnType<typeof submissionsOf>>>
type Send = (to: Sender, submission: Submission) => Promise<Entry>
type Way = (options: {
  senders: Sender[]
  send: Send
  make: (of?: Partial<Submission> & { email?: string }) => Submission
  turn: number
}) => Promise<unknown>

const slots = 850
const repeatAfter = 300

const other = (senders: Sender[], turn: number) => senders[(turn + 1) % senders.length] as Sender
const own = (senders: Sender[], turn: number) => senders[turn % senders.length] as Sender

/** What a slot of the schedule sends: mostly one submission; else the ways in which people and networks double them. */
const ways: Record<'once' | 'raced' | 'repeated' | 'twoForms', Way> = {
  once: ({ senders, send, make, turn }) => send(own(senders, turn), make()),
  raced: ({ senders, send, make }) => {
    const submission = make()
    return Promise.all(senders.map((sender) => send(sender, submission)))
  },
  async repeated({ senders, send, make, turn }) {
    const submission = make()
    await Promise.all([
      send(own(senders, turn), submission),
      sleep(repeatAfter).then(() => send(other(senders, turn), submission)),
    ])
  },
  twoForms: ({ senders, send, make }) => {
    const first = make()
    return Promise.all(
      senders.map((sender, form) =>
        send(sender, form === 0 ? first : make({ email: first.applicant.email })),
      ),
    )
  },
}

const wayOf = (slot: number): Way =>
  ({ 3: ways.raced, 6: ways.repeated, 9: ways.twoForms })[slot % 10] ?? ways.once

/** Sends evenly over `reach` milliseconds before and after an edge, to the processes in turn, whatever they answer. */
export async function playRound(options: {
  edge: Edge
  reach: number
  senders: Sender[]
  send: Send
  submissionFor: (of: Partial<Submission> & { periodId: string; email?: string }) => Submission
  now: () => number
  signal: AbortSignal
}): Promise<void> {
  const { edge, reach, senders, send, submissionFor, now, signal } = options
  const instants = Array.from(
    { length: slots },
    (_, slot) => edge.at - reach + (2 * reach * (slot + 0.5)) / slots,
  )
  const make = (of: Partial<Submission> & { email?: string } = {}) =>
    submissionFor({ ...of, periodId: edge.periodId })
  await openLoop({ instants, now, signal, fire: (turn) => wayOf(turn)({ senders, send, make, turn }) })
}
