import type { AttachedFile } from '@jobbuddies/shared'
import { Readable } from 'node:stream'
import type { Endpoint, PayloadRequest } from 'payload'
import { mayRead } from '../reading/one.ts'
import { readerOf } from '../reading/reader.ts'
import { type Services, staffServicesOf } from '../services/services.ts'
import { isUuid, uuidv7 } from '../services/uuidv7.ts'
import { handedOut } from '../uploads/handOut.ts'
import { type FileRow, filesOf, told } from '../uploads/rows.ts'

/** `GET /api/editor/applications/{id}/files` */
export type FilesReport = { files: (AttachedFile & { readable: boolean })[] }

const unkept = { 'cache-control': 'no-store, private', 'x-content-type-options': 'nosniff' }
const answer = (status: number, value: object) => Response.json(value, { status, headers: unkept })
/** The same for what is not there and for what is none of the reader's business. */
const nothing = () => answer(404, { errors: [] })

/** What nobody has looked at because nobody can is staff's own risk, and they see it. */
const isReadable = ({ scan }: AttachedFile) => scan === 'clean' || scan === 'unscanned'

/** Who may read the application may read its files: a file tells whose it is, so not while that is hidden from them. */
async function mayReadFiles(req: PayloadRequest, id: string): Promise<boolean> {
  const reader = readerOf(req)
  const found = reader && (await mayRead({ pool: staffServicesOf(req.payload).pool, reader, id }))
  return found !== null && !found.hidden
}

const list: Endpoint['handler'] = async (req) => {
  const id = String(req.routeParams?.id ?? '')
  if (!isUuid(id) || !(await mayReadFiles(req, id))) return nothing()
  const files = await filesOf({ pool: staffServicesOf(req.payload).pool, application: id })
  return answer(200, {
    files: files.map((file) => ({ ...told(file), readable: isReadable(file) })),
  } satisfies FilesReport)
}

/** Written down before a byte leaves. */
const noteReading = ({ pool, clock }: Services, file: Found, by: string) =>
  pool.query(
    `insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
     values ($1, $2, 'file_read', $3, jsonb_build_object('by', $4::text, 'file', $5::text, 'question', $6::text), now(), now())`,
    [uuidv7(clock.now()), file.application, clock.now(), by, file.id, file.question],
  )

type Found = FileRow & { application: string }

async function find({ pool }: Services, id: string): Promise<Found | null> {
  const { rows } = await pool.query<Found>(
    `select id, question, name, bytes::int, kind, scan, stored_as as "storedAs", application_id as application
     from uploads where id = $1 and application_id is not null`,
    [id],
  )
  return rows[0] ?? null
}

/** `GET /api/editor/files/{id}`: only ever as an attachment, whole, to whoever may read the application. */
const download: Endpoint['handler'] = async (req) => {
  const id = String(req.routeParams?.id ?? '')
  const services = staffServicesOf(req.payload)
  const file = isUuid(id) && req.user ? await find(services, id) : null
  if (!file || !req.user || !(await mayReadFiles(req, file.application))) return nothing()
  if (!isReadable(file)) return answer(409, { scan: file.scan })
  const bytes = await services.files.store.read(file.storedAs)
  if (!bytes) return nothing()
  try {
    await noteReading(services, file, String(req.user.id))
  } catch (error) {
    bytes.destroy()
    throw error
  }
  return new Response(Readable.toWeb(bytes) as ReadableStream, {
    headers: handedOut(file),
  })
}

/** Files of applications, for the admin. */
export const fileEndpoints = (): Endpoint[] => [
  { method: 'get', path: '/editor/applications/:id/files', handler: list },
  { method: 'get', path: '/editor/files/:id', handler: download },
]
