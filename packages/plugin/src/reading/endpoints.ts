import type { Endpoint } from 'payload'
import { answer, bodyOf, queryOf } from '../api/staff.ts'
import { moveStage } from '../services/moveStage.ts'
import { forReaders } from './asked.ts'
import {
  bulkSchema,
  filterSchema,
  listQuerySchema,
  moveSchema,
  noteSchema,
  reviewSchema,
  tagSchema,
} from './contract.ts'
import { exportEndpoint } from './exportEndpoint.ts'
import { dropFilter, saveFilter } from './filters.ts'
import { readList } from './list.ts'
import { mayRead, readOne } from './one.ts'
import { readOptions } from './options.ts'
import { addNote, doBulk, previewBulk, review, setTag } from './write.ts'

const list = forReaders(async ({ req, ...of }) =>
  answer(200, await readList({ ...of, query: listQuerySchema.parse(queryOf(req)) })),
)

const options = forReaders(async ({ req, ...of }) =>
  answer(200, await readOptions({ ...of, payload: req.payload })),
)

const one = forReaders(async (of) => {
  const found = await readOne(of)
  return found ? answer(200, found) : answer(404)
})

const move = forReaders(
  async ({ req, id, reader, pool, now }) => {
    const body = await bodyOf(req, moveSchema)
    if (!body) return answer(422)
    const moved = await moveStage({ pool, application: id, ...body, by: reader.id, now })
    if (moved.outcome === 'moved') return answer(200, moved)
    return answer(moved.outcome === 'gone' ? 404 : 409, moved)
  },
  { coordinators: true },
)

/** What a reviewer may not read they may not write on either; while the person is hidden, nothing but scores. */
const note = forReaders(async ({ req, ...of }) => {
  const body = await bodyOf(req, noteSchema)
  if (!body) return answer(422)
  const may = await mayRead(of)
  if (!may) return answer(404)
  if (may.hidden) return answer(403)
  return (await addNote({ ...of, text: body.text })) ? answer(201) : answer(404)
})

const tag = forReaders(
  async ({ req, ...of }) => {
    const body = await bodyOf(req, tagSchema)
    if (!body) return answer(422)
    return (await setTag({ ...of, ...body })) ? answer(200) : answer(404)
  },
  { coordinators: true },
)

const score = forReaders(async ({ req, ...of }) => {
  const body = await bodyOf(req, reviewSchema)
  if (!body) return answer(422)
  const may = await mayRead(of)
  if (!may) return answer(404)
  const faults = await review({ ...of, programme: may.programme, ...body })
  return faults.length > 0 ? answer(422, { faults }) : answer(200)
})

const bulk = (perform: typeof doBulk) =>
  forReaders(
    async ({ req, ...of }) => {
      const body = await bodyOf(req, bulkSchema)
      return body ? answer(200, await perform({ ...of, ...body })) : answer(422)
    },
    { coordinators: true },
  )

const keep = forReaders(async ({ req, ...of }) => {
  const filter = await bodyOf(req, filterSchema)
  return filter ? answer(201, { id: await saveFilter({ ...of, filter }) }) : answer(422)
})

const drop = forReaders(async (of) => answer((await dropFilter(of)) ? 200 : 404))

/** What the applications desk asks. Not the public API: under Payload's own, for whoever reads applications. */
export const readingEndpoints = (): Endpoint[] => [
  { method: 'get', path: '/applications-desk', handler: list },
  { method: 'get', path: '/applications-desk/options', handler: options },
  { method: 'post', path: '/applications-desk/export', handler: exportEndpoint },
  { method: 'post', path: '/applications-desk/bulk', handler: bulk(doBulk) },
  { method: 'post', path: '/applications-desk/bulk/preview', handler: bulk(previewBulk) },
  { method: 'post', path: '/applications-desk/filters', handler: keep },
  { method: 'delete', path: '/applications-desk/filters/:id', handler: drop },
  { method: 'get', path: '/applications-desk/:id', handler: one },
  { method: 'post', path: '/applications-desk/:id/move', handler: move },
  { method: 'post', path: '/applications-desk/:id/notes', handler: note },
  { method: 'post', path: '/applications-desk/:id/tags', handler: tag },
  { method: 'post', path: '/applications-desk/:id/review', handler: score },
]
