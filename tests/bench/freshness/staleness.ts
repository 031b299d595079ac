import type { Read } from './reader.ts'

/** How long after its successor was committed a version was still asked for and shown, in milliseconds; 0 = never. */
export function staleFor(read: Read, committedAt: readonly number[]): number {
  const successor = committedAt[read.version + 1]
  return successor !== undefined && read.sentAt > successor ? read.sentAt - successor : 0
}
