import { gateRefusal, judge, type PeriodGap, periodTimes } from '@jobbuddies/shared'
import {
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { type Doc, latestDoc } from '../desk/documents.ts'
import { gapsOfPeriod } from '../desk/promise.ts'
import { gateWords, lacksText } from '../translations/gateWords.ts'
import { beforeSave } from './beforeSave.ts'

const collection = 'application-periods'

type Period = Doc & Parameters<typeof periodTimes>[0]
type Before = { period: Period; gaps: PeriodGap[] }

const befores = beforeSave<Before>()

const read = async (req: PayloadRequest, id: string) =>
  (await latestDoc({ payload: req.payload, place: { collection, id }, req })) as Period | null

export const rememberTexts: CollectionBeforeChangeHook = async ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update') return data
  const id = String((originalDoc as Doc).id)
  const period = await read(req, id)
  if (!period) return data
  const gaps = period.published ? await gapsOfPeriod({ payload: req.payload, period, req }) : []
  befores.keep(context, id, { period, gaps })
  return data
}

const stopEdges = ['closesAt', 'closedAt', 'pausedAt'] as const

const instant = (value: unknown) => (value ? new Date(value as string).getTime() : null)

/** Does this save close, pause or move the close, or is the period not taking applications anyway? */
function isStop({ before, after, at }: { before: Period | undefined; after: Period; at: Date }): boolean {
  const { verdict } = judge({ period: periodTimes(after), at })
  if (verdict === 'closed' || verdict === 'paused') return true
  return stopEdges.some((edge) => instant(before?.[edge]) !== instant(after[edge]))
}

/**
 * A published period has its texts in every promised language. Publishing without them is refused, and so is a change that
 * would leave a language behind; what was missing before holds up nothing.
 */
export const keepPromise: CollectionAfterChangeHook = async ({ context, doc, req }) => {
  const id = String((doc as Doc).id)
  const before = befores.take(context, id)
  const after = await read(req, id)
  if (!after?.published) return doc
  const gaps = await gapsOfPeriod({ payload: req.payload, period: after, req })
  const refused = gateRefusal({
    before: before ? { published: before.period.published === true, gaps: before.gaps } : null,
    after: { published: true, gaps },
    stops: isStop({ before: before?.period, after, at: new Date() }),
  })
  if (refused.length > 0) throw refusal({ req, refused, wasPublished: before?.period.published === true })
  return doc
}

function refusal({
  req,
  refused,
  wasPublished,
}: {
  req: PayloadRequest
  refused: PeriodGap[]
  wasPublished: boolean
}): ValidationError {
  const { language } = req.i18n
  const words = gateWords(language)
  const lacks = lacksText({ gaps: refused, language })
  const here = refused.flatMap(({ language: lacking, formPath }) =>
    lacking === req.locale && formPath ? [{ path: formPath, message: words.missingHere }] : [],
  )
  const message = wasPublished ? words.keep(lacks) : words.publish(lacks)
  return new ValidationError({ collection, errors: [{ path: 'published', message }, ...here], req }, req.t)
}
