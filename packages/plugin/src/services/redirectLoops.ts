/** Longer trails than this are taken for endless. */
const longest = 20

/** Would moving `from` to `to` lead back to `from`, along the moves that are there? */
export function leadsBack({
  from,
  to,
  moves,
}: {
  from: string
  to: string
  /** By old address: where it leads now. */
  moves: ReadonlyMap<string, string>
}): boolean {
  let at: string | undefined = to
  for (let step = 0; at !== undefined && step < longest; step += 1) {
    if (at === from) return true
    at = moves.get(at)
  }
  return at !== undefined
}
