import { defaultZone } from '@jobbuddies/shared'
import type { Endpoint, PayloadRequest } from 'payload'
import { collectionConfig } from '../services/collectionConfig.ts'
import { dropPlan, type Plan, plansOf, retryPlan } from '../services/plans.ts'
import { running } from '../services/services.ts'
import { nameOfUse } from '../services/useNames.ts'
import { unnamed, usesOf } from '../services/uses.ts'
import { documentWarnings } from '../services/warningFacts.ts'
import { isUuid } from '../services/uuidv7.ts'
import type { Warning } from '../services/warnings.ts'
import { answer, forStaff, idOf, nothing } from './staff.ts'

/** `GET /api/editor/document?collection=&id=`: what an editor wants to know of a document besides its text. */
export type DocumentReport = {
  warnings: Warning[]
  plans: Plan[]
  /** Can its publication be planned at all? */
  planned: boolean
  /** The site's zone, an IANA name. */
  zone: string
  uses: { name: string; path: string | null; binding: boolean }[]
}

/** `GET /api/editor/plans` */
export type PlansReport = { plans: Plan[]; zone: string }

const zoneOf = (req: PayloadRequest) => running(req.payload)?.options.zone ?? defaultZone

const document = forStaff(async (req) => {
  const collection = String(req.query.collection ?? '')
  const id = String(req.query.id ?? '')
  const config = collectionConfig(req.payload, collection)
  if (!config || collection.startsWith('payload-') || unnamed.has(collection) || !isUuid(id))
    return nothing(404)
  const target = { collection, id }
  const [warnings, plans, uses] = await Promise.all([
    documentWarnings({ config, id, req }),
    plansOf({ req, document: target }),
    usesOf({ target, req: { payload: req.payload, locale: req.locale ?? 'en' } as PayloadRequest }),
  ])
  const report: DocumentReport = {
    warnings,
    plans,
    planned: Boolean(config.versions?.drafts),
    zone: zoneOf(req),
    uses: uses.map((use) => ({
      name: nameOfUse({ use, req }),
      path: use.id ? `/collections/${use.collection}/${use.id}` : `/globals/${use.collection}`,
      binding: use.binding,
    })),
  }
  return answer(200, report)
})

const plans = forStaff(async (req) =>
  answer(200, { plans: await plansOf({ req }), zone: zoneOf(req) } satisfies PlansReport),
)

const onPlan = (act: typeof retryPlan) =>
  forStaff(async (req) => {
    const id = idOf(req)
    const done = id && (await act({ payload: req.payload, id }))
    return done ? answer(200) : nothing(404)
  })

/** What the admin's own panels ask. Not the public API: under Payload's own, for staff. */
export const editorEndpoints = (): Endpoint[] => [
  { method: 'get', path: '/editor/document', handler: document },
  { method: 'get', path: '/editor/plans', handler: plans },
  { method: 'post', path: '/editor/plans/:id/retry', handler: onPlan(retryPlan) },
  { method: 'post', path: '/editor/plans/:id/drop', handler: onPlan(dropPlan) },
]
