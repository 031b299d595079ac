import type { Entry } from '../harness/ledger.ts'
import type { Row } from '../harness/reconcile.ts'
import type { Report } from '../harness/report.ts'
import type { Person } from '../rush/people.ts'

/** A close, or the end of the grace after one, and who pressed Send around it. */
export type Moment = {
  kind: 'close' | 'grace'
  /** The instant that is judged. */
  at: number
  closesAt: number
  periodId: string
  people: Person[]
}

/** Until when this person may send: whoever had begun has the grace. */
export const sendsUntil = ({ kind, at, closesAt }: Moment, { drafted }: Pick<Person, 'drafted'>): number => {
  if (!drafted) return closesAt
  return kind === 'grace' ? at : Infinity
}

/** Holds every answer against what the person may do, by the clock of the sender and by the instant that was stored. */
export function judgeGrace({
  report,
  moments,
  entries,
  rows,
  uncertainty,
}: {
  report: Report
  moments: Moment[]
  entries: Entry[]
  rows: Row[]
  uncertainty: number
}): void {
  const until = new Map(
    moments.flatMap((moment) =>
      moment.people.map((person) => [person.id, sendsUntil(moment, person)] as const),
    ),
  )
  // The instant that the site vouches for is in whole milliseconds.
  const margin = uncertainty + 1
  const isWrong = ({ id, status, code, sentAt, doneAt }: Entry) => {
    const end = until.get(id) ?? NaN
    if (status === 201) return sentAt - margin >= end
    return code !== 'period_closed' || doneAt + margin < end
  }
  for (const { kind, people } of moments) {
    const ids = new Map(people.map((person) => [person.id, person]))
    const mine = entries.filter(({ id }) => ids.has(id))
    const side = (drafted: boolean) => {
      const of = mine.filter(({ id }) => ids.get(id)?.drafted === drafted)
      const accepted = of.filter(({ status }) => status === 201).length
      return `${drafted ? 'begun' : 'not begun'}: ${accepted} accepted, ${of.length - accepted} refused`
    }
    report.note(`${kind === 'close' ? 'the close' : 'the end of the grace'}: ${side(true)}; ${side(false)}`)
  }
  report.none(`wrong of ${entries.length} by the clock of the sender`, entries.filter(isWrong).length)
  report.none(
    'wrong by the instant that is stored',
    rows.filter(({ id, arrived_at }) => !(arrived_at.getTime() < (until.get(id) ?? NaN))).length,
  )
}
