import type { Endpoint, PayloadRequest } from 'payload'
import { answer, bodyOf, forStaff, queryOf } from '../api/staff.ts'
import { confirmStillRight } from './confirm.ts'
import { confirmSchema, countsQuerySchema, type CountsReport, documentQuerySchema } from './contract.ts'
import { kindOf, type Place } from './documents.ts'
import { countsOf, deskQuerySchema, readDesk } from './list.ts'
import { reportOn } from './report.ts'
import { takeStock } from './stock.ts'

/** Whoever may change a document may say that its texts are right. */
async function mayUpdate(req: PayloadRequest, place: Place): Promise<boolean> {
  const kind = kindOf(req.payload, place)
  const id = 'id' in place ? { id: place.id } : {}
  return Boolean(kind && (await kind.access.update({ req, ...id })))
}

/** What the panel, the lists and the desk of the admin ask. Staff alone; nothing here is for the public. */
export const deskEndpoints = (): Endpoint[] => [
  {
    method: 'get',
    path: '/translation-desk',
    handler: forStaff(async (req) => {
      const { payload } = req
      await takeStock({ payload, now: () => new Date() })
      return answer(200, await readDesk({ payload, query: deskQuerySchema.parse(queryOf(req)) }))
    }),
  },
  {
    method: 'get',
    path: '/translation-desk/document',
    handler: forStaff(async (req) => {
      const { locale, ...place } = queryOf(req)
      const query = documentQuerySchema.safeParse({ locale, place })
      if (!query.success) return answer(400)
      const report = await reportOn({ req, ...query.data })
      return report ? answer(200, report) : answer(404)
    }),
  },
  {
    method: 'get',
    path: '/translation-desk/counts',
    handler: forStaff(async (req) => {
      const query = countsQuerySchema.safeParse(queryOf(req))
      if (!query.success) return answer(400)
      const documents = await countsOf({ payload: req.payload, ...query.data })
      return answer(200, { documents } satisfies CountsReport)
    }),
  },
  {
    method: 'post',
    path: '/translation-desk/confirm',
    handler: forStaff(async (req) => {
      const body = await bodyOf(req, confirmSchema)
      if (!body) return answer(400)
      if (!(await mayUpdate(req, body.place))) return answer(403)
      const report = await confirmStillRight({ req, confirmation: body, now: new Date() })
      return report ? answer(200, report) : answer(404)
    }),
  },
]
