import type { Encoding } from '../cache/pageStore.ts'

const known = new Map<string, readonly Encoding[]>()
/** Clients choose the text, so the memory of it is bounded. */
const remembered = 200

function read(header: string): readonly Encoding[] {
  const weights = new Map(
    header.split(',').map((item) => {
      const [name = '', ...params] = item
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      const q = params.find((param) => param.startsWith('q='))
      return [name, q ? Number(q.slice(2)) || 0 : 1]
    }),
  )
  const weight = (name: string) => weights.get(name) ?? weights.get('*') ?? 0
  return (['br', 'gzip'] as const).filter((name) => weight(name) > 0)
}

/** The encodings that a client accepts, the smallest first. */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  if (!header) return []
  const before = known.get(header)
  if (before) return before
  const encodings = read(header)
  if (known.size < remembered) known.set(header, encodings)
  return encodings
}
