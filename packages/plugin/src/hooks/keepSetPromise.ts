import { gateRefusal, setGaps } from '@jobbuddies/shared'
import { sql } from '@payloadcms/db-postgres'
import {
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { type Doc, latestDoc } from '../desk/documents.ts'
import { promisedLanguages } from '../desk/promise.ts'
import { gateWords, lacksText } from '../translations/gateWords.ts'
import { beforeSave } from './beforeSave.ts'
import { inTransaction } from './transaction.ts'

const collection = 'question-sets'

const befores = beforeSave<Doc>()

const read = (req: PayloadRequest, id: string) =>
  latestDoc({ payload: req.payload, place: { collection, id }, req })

/** Does a published period ask these questions, by itself or through its role? */
async function isAsked(req: PayloadRequest, id: string): Promise<boolean> {
  const rows = await inTransaction(
    req,
    sql`select 1 from application_periods p where p.published and (p.question_set_id = ${id} or (
          p.question_set_id is null
          and not exists (select from application_periods_questions q where q._parent_id = p.id)
          and exists (select from programmes_roles r
                      where r._parent_id = p.programme_id and r.key = p.role and r.question_set_id = ${id})
        )) limit 1`,
  )
  return rows.length > 0
}

export const rememberSet: CollectionBeforeChangeHook = async ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update') return data
  const id = String((originalDoc as Doc).id)
  const set = await read(req, id)
  if (set) befores.keep(context, id, set)
  return data
}

/** A set that published periods ask loses no text in a promised language, and gains none in some of them alone. */
export const keepSetPromise: CollectionAfterChangeHook = async ({ context, doc, req }) => {
  const id = String((doc as Doc).id)
  const before = befores.take(context, id)
  if (!before || !(await isAsked(req, id))) return doc
  const after = await read(req, id)
  if (!after) return doc
  const promised = await promisedLanguages(req.payload, req)
  const refused = gateRefusal({
    before: { published: true, gaps: setGaps({ set: before, promised }) },
    after: { published: true, gaps: setGaps({ set: after, promised }) },
    stops: false,
  })
  if (refused.length === 0) return doc
  const { language } = req.i18n
  const words = gateWords(language)
  const message = words.keepSet(lacksText({ gaps: refused, language }))
  const here = refused.flatMap(({ language: lacking, formPath }) =>
    lacking === req.locale && formPath ? [{ path: formPath, message: words.missingHere }] : [],
  )
  throw new ValidationError({ collection, errors: [{ path: 'questions', message }, ...here], req }, req.t)
}
