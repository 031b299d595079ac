import { Readable } from 'node:stream'
import type { UploadConfig } from 'payload'
import { roleOf } from '../../access/roles.ts'
import { handedOut } from '../../uploads/handOut.ts'
import { staffServicesOf } from '../services.ts'
import { kindOf } from './laidOut.ts'

const ownName = /^material-[0-9a-f-]{36}\.[a-z]{3,4}$/

/** Of a file that a material has, or had in an earlier version. */
const knownStatement = `
  select m.file_name as name, m.filesize::int as bytes from materials m where m.filename = $1
  union all select v.version_file_name, v.version_filesize::int from _materials_v v where v.version_filename = $1 limit 1`

const nothing = () => new Response(null, { status: 404, headers: { 'cache-control': 'no-store, private' } })

/** Hands a file of the library to staff, in place of Payload's own way from its folder. It always answers. */
export const serveMaterial: NonNullable<UploadConfig['handlers']>[number] = async (
  req,
  { params: { filename } },
) => {
  const kind = ownName.test(filename) ? kindOf(filename) : undefined
  if (!roleOf(req.user) || !kind) return nothing()
  const { pool, files } = staffServicesOf(req.payload)
  const { rows } = await pool.query<{ name: string | null; bytes: number }>(knownStatement, [filename])
  const bytes = rows[0] && (await files.store.read(filename))
  if (!rows[0] || !bytes) return nothing()
  return new Response(Readable.toWeb(bytes) as ReadableStream, {
    headers: handedOut({ name: rows[0].name ?? filename, kind, bytes: rows[0].bytes }),
  })
}
