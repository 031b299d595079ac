import { setTimeout as sleep } from 'node:timers/promises'
import { median } from '../harness/rounds.ts'
import type { StatementProxy } from '../harness/statementProxy.ts'
import { publishNext, type Scene } from './rounds.ts'

const content =
  /\b(from|join)\s+"?(news|pages|programmes|industries|application_periods|faqs|people|partners|redirects|media|groups|site_settings)"?\b/i

/** Statements that the CMS runs on content from a publish on until the uncached page is there, and for as many cached ones. */
export async function countStatements(
  scene: Scene & Pick<StatementProxy, 'statements'>,
  path: string,
): Promise<{ uncached: number; cached: number }> {
  const { reader, statements, committedAt, signal } = scene
  const counts: number[] = []
  const ofCached: number[] = []
  for (let time = 0; time < 9; time += 1) {
    signal.throwIfAborted()
    const version = await publishNext(scene)
    const from = committedAt[version] ?? NaN
    // By now the site was told and has asked for the content; the page itself waits for its first reader.
    await sleep(300)
    const { version: got, cache } = await reader.read(path)
    if (cache !== 'miss') throw new Error(`${path} was not uncached but ${cache}`)
    if (!Number.isNaN(got) && got !== version) throw new Error(`${path} was not fresh`)
    const until = performance.now()
    const within = (since: number, to: number) =>
      statements.filter(
        ({ at, sql }) => at > since && at < to && /^\s*(select|with)\b/i.test(sql) && content.test(sql),
      )
    counts.push(within(from, until).length)
    const since = performance.now()
    for (let again = 0; again < 20; again += 1) await reader.read(path)
    ofCached.push(within(since, performance.now()).length)
  }
  return { uncached: median(counts), cached: median(ofCached) }
}
