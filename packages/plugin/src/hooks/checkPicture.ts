import { randomBytes } from 'node:crypto'
import { type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload'
import { slugify } from '../fields/slug.ts'
import { editorWords } from '../translations/editorWords.ts'

/** Pixels of a picture. More than any camera's; a small file may claim far more and take the memory of the process. */
export const mostPixels = 60_000_000

const extensions: Record<string, string> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  heif: 'avif',
  avif: 'avif',
}

type Picture = { format?: string; width?: number; height?: number; pages?: number }

/** What the file's head says that it is; null when it is no picture at all. Without the host's sharp nothing is known. */
async function headOf(req: PayloadRequest, data: Buffer): Promise<Picture | null> {
  const { sharp } = req.payload.config
  if (!sharp) return {}
  try {
    return (await sharp(data, { limitInputPixels: false }).metadata()) as Picture
  } catch {
    return null
  }
}

/** `Våra vänner.JPG` → `vara-vanner-3f9a61c2d07b.jpg`: a name that can stand in any address and that nobody can guess. */
function safeName(name: string, format: string | undefined): string {
  const dot = name.lastIndexOf('.')
  const base =
    slugify(dot > 0 ? name.slice(0, dot) : name)
      .slice(0, 40)
      .replace(/-+$/, '') || 'picture'
  const written = slugify(dot > 0 ? name.slice(dot + 1) : '')
  const extension = (format && extensions[format]) || written || 'bin'
  return `${base}-${randomBytes(6).toString('hex')}.${extension}`
}

/** Refuses what is no still picture, or a far too large one, before anything is stored, and gives the file its name. */
export const checkPicture: CollectionBeforeOperationHook = async ({ args, req }) => {
  const { file } = req
  if (!file) return args
  const words = editorWords(req.i18n.language).picture
  const refuse = (message: string): never => {
    throw new ValidationError({ collection: 'media', errors: [{ path: 'file', message }], req }, req.t)
  }
  const head = await headOf(req, file.data)
  if (!head) return refuse(words.unreadable)
  if (head.format !== undefined && !(head.format in extensions)) refuse(words.kind)
  if ((head.pages ?? 1) > 1) refuse(words.moving)
  const { width = 1, height = 1 } = head
  if (width * height > mostPixels) refuse(words.tooLarge(width, height))
  file.name = safeName(file.name, head.format)
  return args
}
