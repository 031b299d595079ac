import { fileLabel, type MaterialKind } from '@jobbuddies/shared'
import { randomUUID } from 'node:crypto'
import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type RequestContext,
  ValidationError,
} from 'payload'
import { staffServicesOf } from '../services/services.ts'
import { materialWords } from '../translations/materialWords.ts'
import { typeOf } from '../uploads/handOut.ts'
import { arriveMaterial } from '../uploads/arriveMaterial.ts'

type Arrived = { path: string; name: string; label: string; kept: boolean }

/** What is told of a file besides where it lies. */
const facts = ['fileName', 'filesize', 'mimeType'] as const

/** What came with the save under way, by the context that its hooks share. */
const arrivals = new WeakMap<RequestContext, Arrived>()

const refuse = (req: PayloadRequest, path: 'file' | 'link', message: string): never => {
  throw new ValidationError({ collection: 'materials', errors: [{ path, message }], req }, req.t)
}

/** Proves what comes by its content, before anything of it is stored, and gives it a name that says nothing. */
export const receiveMaterial: CollectionBeforeOperationHook = async ({ args, req }) => {
  const { file } = req
  if (!file || arrivals.has(req.context)) return args
  const { files } = staffServicesOf(req.payload)
  const arrived = await arriveMaterial({ file, files, sharp: req.payload.config.sharp })
  if (!arrived.ok) return refuse(req, 'file', materialWords(req.i18n.language).faults[arrived.code])
  const { kind, path, bytes } = arrived
  const name = `material-${randomUUID()}.${kind satisfies MaterialKind}`
  arrivals.set(req.context, { path, name, label: fileLabel({ name: file.name, kind }), kept: false })
  Object.assign(file, { name, mimetype: typeOf(kind), size: bytes })
  return args
}

/**
 * Bytes first, then the row: a file without a row is swept later. Payload lets no caller write where a file lies; all else that is
 * told of it goes with it, too, whatever a caller or an earlier version says.
 */
export const keepMaterial: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before = (originalDoc ?? {}) as Partial<Record<'filename' | 'link' | (typeof facts)[number], unknown>>
  const arrived = req.file ? arrivals.get(req.context) : undefined
  const filename: unknown = 'filename' in data ? data.filename : before.filename
  const link: unknown = 'link' in data ? data.link : before.link
  const words = materialWords(req.i18n.language)
  // What Payload fetched from somewhere by itself was never proven.
  if (!arrived && filename && filename !== before.filename) refuse(req, 'file', words.faults.file_type)
  if (data._status === 'published' && !link && !filename) refuse(req, 'link', words.empty)
  if (arrived && !arrived.kept) {
    await staffServicesOf(req.payload).files.store.keep(arrived)
    arrived.kept = true
  }
  const told = facts.map((name) => [name, filename ? (before[name] ?? null) : null] as const)
  return { ...data, ...(arrived ? { fileName: arrived.label } : Object.fromEntries(told)) }
}
