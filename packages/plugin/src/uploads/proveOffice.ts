import type { FileHandle } from 'node:fs/promises'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import type { Unproven } from './proof.ts'

const mostEntries = 2_000
/** Bytes that the whole may unpack to, and one of its XML parts. */
const mostUnpacked = 64 * 1024 * 1024
const longestTypes = 256 * 1024

/** Only these two ways of packing are in use; others cost more than they are worth. */
const packings = new Set([0, 8])
const types = '[Content_Types].xml'
/** The part that makes it a document or a presentation, and what the archive must declare it as. */
const mains = {
  docx: {
    part: 'word/document.xml',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  },
  pptx: {
    part: 'ppt/presentation.xml',
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
  },
} as const
export type OfficeKind = keyof typeof mains

const xml = /\.(?:xml|rels)$/i
/** Parts that run something. */
const active = /vbaProject|vbaData|\/activeX\/|\.(?:bas|cmd|com|dll|exe|hta|jar|js|lnk|ps1|scr|vbs)$/i
/** XML that names other files or multiplies itself; Word writes none of it. */
const declaration = /<!(?:DOCTYPE|ENTITY)/i
/** Relations of parts, in which an office program fetches what they point at by itself; links that people press are others. */
const fetched = /\/(?:attachedTemplate|oleObject|frame|subDocument|package|aFChunk)"/i
/** Somewhere else than this machine: Word itself notes where the template of a document lies on the sender's. */
const elsewhere = /\bTarget\s*=\s*["'](?:[a-z]{2,}:(?!\/\/\/[a-z]:)|\\\\|\/\/)/i
const isFetching = (rels: string): boolean =>
  (rels.match(/<[^<>]*\bTargetMode\s*=\s*["']External["'][^<>]*>/gi) ?? []).some(
    (relation) => fetched.test(relation.replaceAll("'", '"')) && elsewhere.test(relation),
  )
const longestRelations = 1024 * 1024
const symlink = 0o120000

const isLink = ({ externalFileAttributes }: Entry) => ((externalFileAttributes >>> 16) & 0o170000) === symlink

class Refused extends Error {
  override name = 'Refused'
  readonly code: Unproven
  constructor(code: Unproven) {
    super(code)
    this.code = code
  }
}

/** Unpacks one part without keeping it, so that its size is proven; answers `[Content_Types].xml`. */
async function unpack(zip: ZipFile, entry: Entry): Promise<string> {
  const isXml = xml.test(entry.fileName)
  const isRelations = /\.rels$/i.test(entry.fileName)
  let overlap = ''
  let kept = ''
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    if (!isXml) continue
    // Without NULs it reads the same in UTF-16.
    const text = overlap + chunk.toString('latin1').replaceAll('\0', '')
    if (declaration.test(text)) throw new Refused('file_unsafe')
    overlap = text.slice(-16)
    if (entry.fileName === types || isRelations) kept += chunk.toString('latin1').replaceAll('\0', '')
  }
  if (isRelations && isFetching(kept)) throw new Refused('file_unsafe')
  return kept
}

function check(entry: Entry): void {
  const { fileName, compressionMethod, uncompressedSize } = entry
  if (entry.isEncrypted() || !packings.has(compressionMethod)) throw new Refused('file_broken')
  if (active.test(fileName) || isLink(entry)) throw new Refused('file_unsafe')
  if (fileName === types && uncompressedSize > longestTypes) throw new Refused('file_unsafe')
  if (/\.rels$/i.test(fileName) && uncompressedSize > longestRelations) throw new Refused('file_unsafe')
}

async function walk(zip: ZipFile, bytes: number, kinds: readonly OfficeKind[]): Promise<OfficeKind> {
  if (zip.entryCount > mostEntries) throw new Refused('file_unsafe')
  if (zip.comment !== '') throw new Refused('file_unsafe')
  const names = new Set<string>()
  const entries: Entry[] = []
  let unpacked = 0
  for await (const entry of zip.eachEntry()) {
    check(entry)
    names.add(entry.fileName)
    entries.push(entry)
    unpacked += entry.uncompressedSize
    if (unpacked > mostUnpacked || entry.compressedSize > bytes) throw new Refused('file_unsafe')
  }
  const kind = kinds.find((each) => names.has(mains[each].part))
  if (!names.has(types) || !kind) throw new Refused('file_type')
  if (names.size < entries.length) throw new Refused('file_unsafe')
  for (const entry of entries) {
    const declared = await unpack(zip, entry)
    if (entry.fileName !== types) continue
    if (/macroEnabled|vbaProject/i.test(declared)) throw new Refused('file_unsafe')
    if (!declared.includes(mains[kind].type)) throw new Refused('file_type')
  }
  return kind
}

export type OfficeProof = { ok: true; kind: OfficeKind } | { ok: false; code: Unproven }

/** Is it a document of one of these kinds, without macros, of a size that it honestly tells? Nothing is written anywhere. */
export async function proveOffice({
  file,
  bytes,
  kinds,
}: {
  file: FileHandle
  bytes: number
  kinds: readonly OfficeKind[]
}): Promise<OfficeProof> {
  try {
    const zip = await yauzl.fromFdPromise(file.fd, {
      lazyEntries: true,
      autoClose: false,
      strictFileNames: true,
      validateEntrySizes: true,
    })
    return { ok: true, kind: await walk(zip, bytes, kinds) }
  } catch (error) {
    return { ok: false, code: error instanceof Refused ? error.code : 'file_broken' }
  }
}
