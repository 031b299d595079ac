import { setTimeout as sleep } from 'node:timers/promises'
import { openLoop } from '../harness/openLoop.ts'
import type { Report } from '../harness/report.ts'
import type { Editor } from './editor.ts'
import { expireAll } from './expireAll.ts'
import { type Reader, titleOf } from './reader.ts'
import { staleFor } from './staleness.ts'

export type Scene = {
  report: Report
  signal: AbortSignal
  siteUrl: string
  editor: Editor
  reader: Reader
  commits: { next: () => Promise<number> }
  /** The item's own page, and others that show it or not, in every language. */
  article: string
  pages: string[]
  /** When each version was committed; its last one is what must be shown. */
  committedAt: number[]
}

const quantile = (values: number[], part: number) =>
  values.toSorted((a, b) => a - b)[Math.ceil(part * values.length) - 1] ?? NaN
const ms = (value: number) => `${value.toFixed(1)} ms`

/** Publishes the next version; resolves with its number when it is committed and the CMS has answered. */
export async function publishNext({ editor, commits, committedAt }: Scene): Promise<number> {
  const version = committedAt.length
  const committed = commits.next()
  const answered = editor.publish(titleOf(version))
  committedAt[version] = await Promise.race([committed, answered.then(() => committed)])
  await answered
  return version
}

/** One uncached render: the request finds neither a page nor content that may be reused. Milliseconds. */
async function uncachedRender({ siteUrl, reader, article }: Scene): Promise<number> {
  await expireAll(siteUrl)
  const { sentAt, doneAt } = await reader.read(article)
  return doneAt - sentAt
}

/**
 * Publishes under steady reading; the first fresh answer is looked for every millisecond. The uncached render that
 * it is held against is measured in turn with the publishes, under the same reading.
 */
export async function publishUnderLoad(
  scene: Scene,
  { times, perSecond }: { times: number; perSecond: number },
): Promise<void> {
  const { report, signal, reader, article, pages, committedAt } = scene
  const over = new AbortController()
  const background = readSteadily(scene, perSecond, over.signal)
  const lags: number[] = []
  const renders: number[] = []
  for (let time = 0; time < times; time += 1) {
    signal.throwIfAborted()
    lags.push(await publishAndFind(scene))
    await sleep(100 + (time % 7) * 20)
    renders.push(await uncachedRender(scene))
    await sleep(50)
  }
  await sleep(1_500)
  over.abort()
  await background
  const stale = reader.reads.map((read) => staleFor(read, committedAt))
  const [half, render] = [quantile(lags, 0.5), quantile(renders, 0.5)]
  report.note(
    `one uncached render, content asked for anew: half ${ms(render)}, 99 % ${ms(quantile(renders, 0.99))}`,
  )
  report.note(
    `publish to first fresh byte: half ${ms(half)}, 90 % ${ms(quantile(lags, 0.9))}, 99 % ${ms(quantile(lags, 0.99))}, all ${ms(Math.max(...lags))}`,
  )
  report.note(`${reader.reads.length} reads of ${pages.length} pages besides ${article}`)
  report.atMost('publish to first fresh byte, half of them ÷ one uncached render', half / render, 2)
  report.atMost('publish to first fresh byte, 99 %', quantile(lags, 0.99), 250, ' ms')
  report.none('stale answers to reads sent 1 s after a publish', stale.filter((age) => age > 1_000).length)
  report.none('reads that failed', reader.reads.filter(({ status }) => status !== 200).length)
}

/** From the commit to the end of the first answer that shows it, in milliseconds. */
async function publishAndFind(scene: Scene): Promise<number> {
  const { reader, article, committedAt, signal } = scene
  const version = committedAt.length
  const publishing = publishNext(scene)
  const until = performance.now() + 10_000
  let first = Infinity
  while (first === Infinity && performance.now() < until) {
    signal.throwIfAborted()
    const read = await reader.read(article)
    if (read.version >= version) first = read.doneAt
    else await sleep(1)
  }
  await publishing
  return first - (committedAt[version] ?? NaN)
}

async function readSteadily(
  { reader, pages, signal }: Scene,
  perSecond: number,
  over: AbortSignal,
): Promise<void> {
  const gap = 1000 / perSecond
  const under: Promise<unknown>[] = []
  for (let turn = 0, next = performance.now(); !over.aborted && !signal.aborted; turn += 1, next += gap) {
    under.push(reader.read(pages[turn % pages.length] ?? '/en/'))
    const wait = next + gap - performance.now()
    if (wait > 0) await sleep(wait)
  }
  await Promise.all(under)
}

/**
 * Lets so many publishes land while renders are under way, and looks whether any of these was kept. A quick render is
 * sometimes missed, so it tries up to twice as often.
 */
export async function interleavings(scene: Scene, times: number): Promise<void> {
  const { report, signal, reader, article, siteUrl, committedAt } = scene
  let overtaken = 0
  let stale = 0
  for (let time = 0; overtaken < times && time < 2 * times; time += 1) {
    signal.throwIfAborted()
    const version = committedAt.length
    let published = false
    const publishing = publishNext(scene).finally(() => (published = true))
    const asking: ReturnType<Reader['read']>[] = []
    while (!published) {
      // Nothing may be reused, so that a render is always under way, begun at another point each time.
      await expireAll(siteUrl)
      asking.push(reader.read(article))
      await sleep(1 + (time % 6))
    }
    await publishing
    const reads = await Promise.all(asking)
    const at = committedAt[version] ?? NaN
    if (reads.some(({ sentAt, doneAt }) => sentAt < at && doneAt > at)) overtaken += 1
    await sleep(60)
    if ((await reader.read(article)).version !== version) {
      await sleep(940)
      if ((await reader.read(article)).version !== version) stale += 1
    }
  }
  report.atLeast('publishes that overtook a render under way', overtaken, times)
  report.none(`stale pages kept after ${times} of them`, stale)
}

/** Many ask at once for a page that nobody has asked for. */
export async function coldRequests(
  { report, reader, article, siteUrl, signal }: Scene,
  many: number,
): Promise<void> {
  const renders: number[] = []
  for (let round = 0; round < 10; round += 1) {
    signal.throwIfAborted()
    await expireAll(siteUrl)
    const reads = await openLoop({
      instants: Array.from({ length: many }, () => 0),
      now: () => performance.now(),
      fire: () => reader.read(article),
      signal,
    })
    renders.push(reads.filter(({ cache }) => cache === 'miss').length)
    await sleep(100)
  }
  report.note(`renders for ${many} requests at once, ten times: ${renders.join(', ')}`)
  report.atMost(`renders for ${many} cold requests at once, worst of ten`, Math.max(...renders), 1)
  report.atLeast('the same, best of ten', Math.min(...renders), 1)
}
