/** One message of PostgreSQL's wire protocol; `type` is empty for a connection's first one. */
export type Frame = { type: string; bytes: Buffer }

/** Cuts a stream of PostgreSQL's wire protocol into messages. A client's stream begins with one that has no type. */
export function frameReader({ from }: { from: 'client' | 'server' }): (chunk: Buffer) => Frame[] {
  let rest: Buffer = Buffer.alloc(0)
  let untyped = from === 'client'
  return (chunk) => {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    const frames: Frame[] = []
    for (;;) {
      const head = untyped ? 0 : 1
      if (rest.length < head + 4) return frames
      const end = head + rest.readUInt32BE(head)
      if (rest.length < end) return frames
      frames.push({ type: untyped ? '' : String.fromCharCode(rest[0] ?? 0), bytes: rest.subarray(0, end) })
      rest = rest.subarray(end)
      untyped = false
    }
  }
}

/** The zero-ended texts at the start of a message's content. */
export const textsOf = ({ bytes }: Frame, count: number): string[] =>
  bytes.toString('utf8', 5).split('\0', count)
