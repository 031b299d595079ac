import type { Endpoint } from 'payload'
import { copySubject } from '../rights/copy.ts'
import { copyPage } from '../rights/copyPage.ts'
import { copySchema, eraseSchema, type RightsReport, searchSchema } from '../rights/contract.ts'
import { eraseSubject } from '../rights/erase.ts'
import { readerOf, tableNames } from '../rights/names.ts'
import { countHoldings, findSubject, heldOf } from '../rights/subject.ts'
import { uuidv7 } from '../services/uuidv7.ts'
import { withBody } from './coordinating.ts'
import { unkept } from './selfService.ts'
import { answer } from './staff.ts'

/** `POST /api/editor/rights`: what is held under an address, in numbers. */
const search = withBody(searchSchema, async ({ req, services: { pool, options }, body: { email } }) => {
  const subject = await findSubject(pool, email)
  const [counts, { askedAt, ...held }] = await Promise.all([
    countHoldings(pool, subject),
    heldOf(pool, subject),
  ])
  const names = tableNames(Object.keys(counts), readerOf(req))
  const { zone } = options
  return answer(200, {
    ...{ counts, names, ...held, zone },
    askedAt: askedAt?.toISOString() ?? null,
  } satisfies RightsReport)
})

/** `POST /api/editor/rights/copy`: everything of it, as JSON or to read. That it was made is written down, without of whom. */
const copy = withBody(copySchema, async ({ req, services, by, now, body: { email, format } }) => {
  const { pool, options } = services
  const made = await copySubject(pool, email)
  const amount = Object.values(made).reduce((sum, rows) => sum + rows.length, 0)
  await pool.query(
    `insert into application_exports (id, by_id, at, format, amount, created_at, updated_at) values ($1, $2, $3, $4, $5, now(), now())`,
    [uuidv7(now), by, now, `copy-${format}`, amount],
  )
  const text =
    format === 'json'
      ? JSON.stringify(made, null, 2)
      : copyPage({ copy: made, reader: readerOf(req), zone: options.zone })
  return new Response(text, {
    headers: {
      ...unkept,
      'content-type': format === 'json' ? 'application/json' : 'text/html; charset=utf-8',
      'content-disposition': `attachment; filename="copy.${format}"`,
      'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    },
  })
})

/** `POST /api/editor/rights/erase` */
const erase = withBody(eraseSchema, async ({ services: { pool, files, ledger }, by, now, body }) => {
  const erased = await eraseSubject({
    ...{ pool, store: files.store, ...ledger, now },
    ...body,
    by,
  })
  return answer(erased.ok ? 200 : erased.code === 'nothing' ? 404 : 409, erased)
})

/** What people may ask for, by their address; for coordinators alone. */
export const rightsEndpoints = (): Endpoint[] => [
  { method: 'post', path: '/editor/rights', handler: search },
  { method: 'post', path: '/editor/rights/copy', handler: copy },
  { method: 'post', path: '/editor/rights/erase', handler: erase },
]
