import { advance } from '@jobbuddies/shared'
import { isDeepStrictEqual } from 'node:util'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  GlobalAfterChangeHook,
  GlobalBeforeChangeHook,
  GlobalConfig,
  PayloadRequest,
} from 'payload'
import { type Doc, followed, kindOf, latestDoc, marksIn, type Place, textsIn } from './documents.ts'
import { forgetStates, holdDocument, readState, writeStates } from './states.ts'

const marksNow = async (req: PayloadRequest, place: Place) => {
  const kind = kindOf(req.payload, place)
  const doc = await latestDoc({ payload: req.payload, place, req })
  return kind && doc ? marksIn(textsIn(kind, doc)) : null
}

/** Before the first save that is followed, what exists is taken as translated. */
async function takeAsTranslated(req: PayloadRequest, place: Place): Promise<void> {
  await holdDocument(req, place)
  if (await readState(req, place)) return
  const marks = await marksNow(req, place)
  if (marks)
    await writeStates(req, [{ place, marks, state: advance({ state: {}, marks }) }], { now: new Date() })
}

async function followSave(req: PayloadRequest, place: Place): Promise<void> {
  await holdDocument(req, place)
  const [known, marks] = [await readState(req, place), await marksNow(req, place)]
  if (!marks) return
  const state = advance({ state: known ?? {}, marks })
  if (!known || !isDeepStrictEqual(known, state))
    await writeStates(req, [{ place, marks, state }], { now: new Date() })
}

const before: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  if (operation === 'update')
    await takeAsTranslated(req, { collection: collection.slug, id: String((originalDoc as Doc).id) })
  return data
}
const after: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await followSave(req, { collection: collection.slug, id: String((doc as Doc).id) })
  return doc
}
const afterDelete: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await forgetStates(req, { collection: collection.slug, id: String(id) })
}
const beforeGlobal: GlobalBeforeChangeHook = async ({ data, global, req }) => {
  await takeAsTranslated(req, { global: global.slug })
  return data
}
const afterGlobal: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await followSave(req, { global: global.slug })
  return doc
}

export const followCollection = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  custom: { ...collection.custom, ...followed },
  hooks: {
    ...collection.hooks,
    beforeChange: [...(collection.hooks?.beforeChange ?? []), before],
    afterChange: [...(collection.hooks?.afterChange ?? []), after],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), afterDelete],
  },
})

export const followGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  custom: { ...global.custom, ...followed },
  hooks: {
    ...global.hooks,
    beforeChange: [...(global.hooks?.beforeChange ?? []), beforeGlobal],
    afterChange: [...(global.hooks?.afterChange ?? []), afterGlobal],
  },
})
