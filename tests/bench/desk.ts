import { join } from 'node:path'
import { copyOut } from './desk/copyOut.ts'
import { startHost } from './desk/host.ts'
import { fillTo } from './desk/rows.ts'
import { startDatabase } from './harness/database.ts'
import { interleave, median } from './harness/rounds.ts'
import type { Bench } from './harness/session.ts'

/** Each view for so long that the slowest twentieth is more than a pause or two of the machine, in milliseconds. */
const perView = 10_000
const rounds = { atOnce: 60, atMost: 1500 }
/** A process that has just started takes twice as long for its slowest ones, whoever asks: it is made ready first. */
const warming = { process: 500, view: 40 }
const amounts = [10_000, 100_000]
const exported = 10_000

const p95 = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? NaN

async function took(act: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await act()
  return performance.now() - from
}

/** By how much this process grows at most while it does something, in MiB. */
async function growth({ act, times }: { act: () => Promise<unknown>; times: number }): Promise<number> {
  const before = process.memoryUsage().rss
  let most = 0
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss - before)), 5)
  for (let time = 0; time < times; time += 1) await act()
  clearInterval(watch)
  return Math.round(most / 1_048_576)
}

const referencesOf = (answer: string) => [...answer.matchAll(/"reference":"(B\d+)"/g)].map(([, each]) => each)

const like = (word: string) =>
  ['reference', 'name', 'email']
    .map((field, index) => `where[or][${index}][${field}][like]=${word}`)
    .join('&')

export const desk: Bench = {
  name: 'desk',
  about: 'lists of applications beside a stock collection of the same rows, and exports beside \\copy',
  apps: [],
  async run(session) {
    const { report, signal } = session
    const database = await startDatabase(session)
    const { ask, fetchFile } = await startHost(session, database)
    const slowest = new Map<string, number>()
    for (const amount of amounts) {
      await fillTo(database, amount)
      const [period] = await database.query<{ id: string }>(
        `select period_id as id from applications limit 1`,
      )
      const views: [string, ours: string, stock: string][] = [
        ['newest first', '', 'sort=-arrivedAt'],
        [
          'one period and stage',
          `period=${period!.id}&stage=reading`,
          `sort=-arrivedAt&where[period][equals]=${period!.id}&where[stage][equals]=reading`,
        ],
        ['by name', 'sort=name&order=asc', 'sort=name'],
        ['search', 'q=person77', `sort=-arrivedAt&${like('person77')}`],
        [
          'filter, sort and search',
          `period=${period!.id}&sort=name&order=asc&q=virtanen`,
          `sort=name&where[period][equals]=${period!.id}&${like('virtanen')}`,
        ],
      ]
      for (const [name, ours, stock] of views) {
        const asks = {
          ours: () => ask(`/applications-desk?${ours}`),
          stock: () => ask(`/stock-applications?depth=0&limit=25&${stock}`),
        }
        const shown = referencesOf(await asks.ours())
        if (shown.length === 0 || shown.join() !== referencesOf(await asks.stock()).join())
          throw new Error(`${name}: the two lists are not of the same people`)
        const contenders = { ours: () => took(asks.ours), stock: () => took(asks.stock) }
        const before = slowest.size > 0 ? warming.view : warming.process
        await interleave({ rounds: before, contenders, signal, onRound: () => {} })
        const figures: Record<keyof typeof contenders, number>[] = []
        const until = performance.now() + perView
        while (figures.length < rounds.atMost && performance.now() < until)
          figures.push(
            ...(await interleave({ rounds: rounds.atOnce, contenders, signal, onRound: () => {} })),
          )
        const ms = {
          ours: p95(figures.map((each) => each.ours)),
          stock: p95(figures.map((each) => each.stock)),
        }
        const fewer = slowest.get(name)
        slowest.set(name, ms.ours)
        report.note(
          `${amount} rows, ${name}: p95 ${ms.ours.toFixed(1)} ms, stock ${ms.stock.toFixed(1)} ms${fewer ? `; ${(ms.ours / fewer).toFixed(2)} × that of ${amounts[0]}` : ''}`,
        )
        report.atMost(`${amount} rows, ${name}: p95 over that of a stock collection`, ms.ours / ms.stock, 1.3)
      }
      for (const format of ['csv', 'xlsx'] as const) {
        const columns = ['reference', 'stage', 'name', 'email', 'phone', 'period', 'arrivedAt', 'answers']
        const take = () => fetchFile('/applications-desk/export', { format, columns, query: {} })
        // By itself: what \copy holds in this process is not the export's.
        const grown = await growth({ act: take, times: amount === exported ? 5 : 1 })
        if (amount !== exported) {
          report.note(`export of ${amount} as ${format}: extra memory ${grown} MiB`)
          continue
        }
        report.atMost(`export of ${amount} as ${format}: extra memory`, grown, 100, ' MiB')
        const query = `select reference, stage, name, email, phone, period_id, arrived_at, answers from applications`
        const copy = { url: database.url, query, file: join(session.folder, 'copy.csv') }
        await copyOut(copy)
        const figures = await interleave({
          rounds: 5,
          contenders: { ours: () => took(take), copy: () => took(() => copyOut(copy)) },
          signal,
          onRound: () => {},
        })
        const ours = median(figures.map((each) => each.ours))
        const theirs = median(figures.map((each) => each.copy))
        report.note(`export of ${amount} as ${format}: ${ours.toFixed(0)} ms, \\copy ${theirs.toFixed(0)} ms`)
        report.atMost(`export of ${amount} as ${format}: time over that of \\copy`, ours / theirs, 10)
      }
    }
  },
}
