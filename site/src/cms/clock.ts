export type Clock = {
  /** Service time, milliseconds since 1970. */
  now: () => number
  /** Learns from one answer: its own `asOf` and when it was asked for and received by this host's clock. */
  learn: (sample: { askedAt: number; receivedAt: number; asOf: number }) => void
  offset: () => number
}

type Sample = { low: number; high: number; receivedAt: number }

/** Samples older than this no longer count, in milliseconds: clocks drift. */
const window = 10 * 60_000

/**
 * This host's clock corrected to the service's. A sample bounds the offset: `asOf` was read after asking and before
 * receiving, unless a cache kept the answer, and then only the lower bound holds. So the quickest sample is believed
 * unless another one's lower bound contradicts it; while no difference can be seen, there is none.
 */
export function createClock({ wall }: { wall: () => number }): Clock {
  let samples: Sample[] = []
  let offset = 0
  return {
    now: () => wall() + offset,
    offset: () => offset,
    learn({ askedAt, receivedAt, asOf }) {
      if (!Number.isFinite(asOf) || receivedAt < askedAt) return
      samples = samples.filter((sample) => receivedAt - sample.receivedAt < window).slice(-63)
      samples.push({ low: asOf - receivedAt, high: asOf - askedAt, receivedAt })
      const floor = Math.max(...samples.map(({ low }) => low))
      const sound = samples.filter(({ high }) => high >= floor)
      const best = sound.reduce((a, b) => (b.high - b.low < a.high - a.low ? b : a))
      // asOf has whole milliseconds, so each bound may be off by one.
      const agrees = best.low <= 1 && best.high >= -1
      offset = agrees ? 0 : Math.round(Math.max(floor, (best.low + best.high) / 2))
    },
  }
}
