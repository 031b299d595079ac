import {
  type ActRefusal,
  judge,
  judgeAct,
  type Locale,
  needsWhy,
  type PeriodActRequest,
  type PeriodTimes,
  periodTimes,
  readEdge,
  sameTimes,
  type SeenTimes,
} from '@jobbuddies/shared'
import { type PayloadRequest, ValidationError } from 'payload'
import { promisedLanguages } from '../desk/promise.ts'
import { servicesOf } from '../services/services.ts'
import { isRecorded, lastEvent, lockPeriod, type PeriodRow, type Req, seenOf, writeReasons } from './rows.ts'
import { recordAct, saveTimes } from './save.ts'

/** Why an act was not done. */
export type ActFault =
  | { code: ActRefusal | 'until_unreadable' | 'why_missing' }
  | { code: 'reason_missing'; languages: Locale[] }
  /** Another act or save came first: what the period is now, and who did that when. */
  | { code: 'changed'; now: SeenTimes; last: { act: string; at: string; by: string | null } | null }
  /** What a save by hand would be told, such as an overlap, in the reader's language. */
  | { code: 'refused'; message: string }
  | { code: 'gone' | 'unavailable' | 'told' | 'not_last' }

export type ActOutcome = { ok: true; event: string; told: number } | { ok: false; fault: ActFault }

/** Thrown to end the transaction with nothing done. */
class Refused extends Error {
  override name = 'Refused'
  readonly fault: ActFault
  constructor(fault: ActFault) {
    super(fault.code)
    this.fault = fault
  }
}
export const refuse = (fault: ActFault): never => {
  throw new Refused(fault)
}

function faultOf(error: unknown): ActFault {
  if (error instanceof Refused) return error.fault
  if (!(error instanceof ValidationError)) throw error
  const messages = error.data.errors.map(({ message }) => message)
  return { code: 'refused', message: [...new Set(messages)].join(' ') }
}

/** Runs an act on a locked period, all or nothing; done is what is proven committed. */
export async function transact({
  asker,
  id,
  act,
}: {
  asker: PayloadRequest
  id: string
  act: (of: { req: Req; period: PeriodRow; at: Date }) => Promise<{ id: string; told: number }>
}): Promise<ActOutcome> {
  const { payload } = asker
  const { clock, wakeOutbox } = servicesOf(payload)
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) return { ok: false, fault: { code: 'unavailable' } }
  const req: Req = { payload, transactionID }
  try {
    const period = (await lockPeriod(req, id)) ?? refuse({ code: 'gone' })
    const { id: event, told } = await act({ req, period, at: clock.now() })
    await payload.db.commitTransaction(transactionID)
    if (!(await isRecorded(payload, event))) return { ok: false, fault: { code: 'unavailable' } }
    wakeOutbox()
    return { ok: true, event, told }
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    return { ok: false, fault: faultOf(error) }
  }
}

export async function refuseChanged(req: Req, period: PeriodRow, seen: PeriodTimes): Promise<void> {
  if (sameTimes(period.times, seen)) return
  const last = await lastEvent(req, period.id)
  refuse({
    code: 'changed',
    now: seenOf(period.times),
    last: last ? { act: last.act, at: new Date(last.at).toISOString(), by: last.by } : null,
  })
}

/** A pause says why in every language that the site promises. */
async function reasonsOf(req: Req, { act, reason }: PeriodActRequest) {
  if (act !== 'pause') return {}
  const promised = await promisedLanguages(req.payload, { transactionID: req.transactionID })
  const languages = promised.filter((locale) => !reason[locale]?.trim())
  if (languages.length > 0) refuse({ code: 'reason_missing', languages })
  return reason
}

function untilOf({ until }: PeriodActRequest, zone: string): Date | null {
  if (!until) return null
  const reading = readEdge({ written: until, zone, kind: 'closing' })
  return reading.ok ? reading.instant : refuse({ code: 'until_unreadable' })
}

/** Only who could not send before is told that it goes on; a pause that was still to come is news to nobody. */
const isNews = ({ act }: PeriodActRequest, times: PeriodTimes, at: Date): boolean =>
  act !== 'resume' || judge({ period: times, at }).verdict === 'paused'

/** One act on a period that is out, decided on the state that was seen. */
export const performAct = ({
  asker,
  id,
  request,
}: {
  asker: PayloadRequest
  id: string
  request: PeriodActRequest
}): Promise<ActOutcome> =>
  transact({
    asker,
    id,
    act: async ({ req, period, at }) => {
      const { act, why } = request
      await refuseChanged(req, period, periodTimes(request.seen))
      if (needsWhy(act) && why.trim() === '') refuse({ code: 'why_missing' })
      const until = untilOf(request, period.zone)
      const judged = judgeAct({ act, period: period.times, until, at })
      if (!judged.ok) return refuse({ code: judged.code })
      await writeReasons(req, id, await reasonsOf(req, request))
      const { after } = judged
      await saveTimes({ req, asker, period, times: after })
      const tells = isNews(request, period.times, at)
      return recordAct({ req, by: String(asker.user?.id), at, period, after, act, why, tells })
    },
  })
