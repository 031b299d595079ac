import type { MaterialKind } from '@jobbuddies/shared'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { SanitizedConfig } from 'payload'
import { mostPixels } from '../hooks/checkPicture.ts'
import { proofAt } from './proof.ts'
import { type Bytes, receive } from './receive.ts'
import { type Files, scanOf } from './uploads.ts'

export const materialFaults = [
  'file_type',
  'file_broken',
  'file_unsafe',
  'file_too_large',
  'unavailable',
] as const
export type MaterialFault = (typeof materialFaults)[number]
export type ArrivedMaterial =
  { ok: true; kind: MaterialKind; path: string; bytes: number } | { ok: false; code: MaterialFault }

type Sharp = SanitizedConfig['sharp']
/** As Payload has it: in memory, or in a file of its own where the host wants that. */
type Sent = { data: Buffer; tempFilePath?: string }

const heads = { png: Buffer.from('89504e470d0a1a0a', 'hex'), jpg: Buffer.from('ffd8ff', 'hex') } as const
const documents = ['pdf', 'docx', 'pptx'] as const

const pictureIn = (data: Buffer) =>
  (['png', 'jpg'] as const).find((kind) => data.subarray(0, heads[kind].length).equals(heads[kind]))

/** A picture is written anew: whole, upright, without where and when it was taken, and nothing else behind it. */
async function redraw(data: Buffer, kind: 'png' | 'jpg', sharp: Sharp): Promise<Buffer | null> {
  if (!sharp) return null
  return sharp(data, { limitInputPixels: mostPixels })
    .rotate()
    .toFormat(kind === 'png' ? 'png' : 'jpeg')
    .toBuffer()
    .catch(() => null)
}

async function* piecesOf(data: Buffer): Bytes {
  yield data
}

/** A file for the library on this machine, proven and looked at for viruses; or why it is not taken. */
export async function arriveMaterial({
  file,
  files,
  sharp,
}: {
  file: Sent
  files: Pick<Files, 'arriving' | 'patience' | 'scanner'>
  sharp: Sharp
}): Promise<ArrivedMaterial> {
  const picture = pictureIn(file.data)
  const drawn = picture && (await redraw(file.data, picture, sharp))
  if (drawn === null) return { ok: false, code: 'file_broken' }
  if (drawn) file.data = drawn
  const bytes =
    file.data.length === 0 && file.tempFilePath ? createReadStream(file.tempFilePath) : piecesOf(file.data)
  const received = await receive({ bytes, folder: files.arriving, patience: files.patience })
  if (!received.ok)
    return { ok: false, code: received.code === 'file_too_large' ? 'file_too_large' : 'unavailable' }
  const judged = await judge({ files, picture, at: received.path, bytes: received.bytes })
  if (!judged.ok) await rm(received.path, { force: true })
  return judged.ok ? { ...judged, path: received.path, bytes: received.bytes } : judged
}

/** While the scanner cannot be asked nothing is taken: staff can come again, and nobody reads what nobody looked at. */
async function judge({
  files,
  picture,
  at,
  bytes,
}: {
  files: Pick<Files, 'scanner'>
  picture: 'png' | 'jpg' | undefined
  at: string
  bytes: number
}): Promise<{ ok: true; kind: MaterialKind } | { ok: false; code: MaterialFault }> {
  const proof = picture
    ? ({ ok: true, kind: picture } as const)
    : await proofAt({ at, bytes, kinds: documents })
  if (!proof.ok) return proof
  const scan = await scanOf({ files, at })
  if (scan === 'infected') return { ok: false, code: 'file_unsafe' }
  return scan === 'pending' ? { ok: false, code: 'unavailable' } : proof
}
