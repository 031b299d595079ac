import { inflateRawSync } from 'node:zlib'

/** The files of a ZIP archive as text, by name, read from its own list at the end. */
export function unzip(archive: Buffer): Record<string, string> {
  const files: Record<string, string> = {}
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)]
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset))
    const local = archive.readUInt32LE(at + 42)
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const content = archive.subarray(from, from + size)
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength!)
    files[name] = (method === 0 ? content : inflateRawSync(content)).toString('utf8')
    at += 46 + nameLength! + extra! + comment!
  }
  return files
}
