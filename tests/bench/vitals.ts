import { setTimeout as sleep } from 'node:timers/promises'
import { pageTypes } from '../support/stackPages.ts'
import { needChromium } from './harness/chromium.ts'
import { median } from './harness/rounds.ts'
import type { Bench } from './harness/session.ts'
import { startStack } from './harness/stack.ts'
import { runLighthouse, type Vitals } from './vitals/lighthouse.ts'
import { servePeer } from './vitals/peerPage.ts'

const rounds = 5
const lcpBound = 1_000
const clsBound = 0.01
const contentScore = 99
const formScore = 97
const rest = ['accessibility', 'bestPractices', 'seo'] as const

const measured = ['home', 'programme', 'news item', 'faq', 'form'] as const
/** A page of the form on trial: the same page without a draft behind it. */
const formPath = `${pageTypes('en')['coming period']}/eligibility?demo`

const of = (runs: Vitals[], what: Exclude<keyof Vitals, 'failing'>) => median(runs.map((run) => run[what]))

export const vitals: Bench = {
  name: 'vitals',
  about: 'Lighthouse as for a phone, the median of five, on the pages that most people see',
  apps: ['cms', 'site'],
  async run(session) {
    const { report, signal } = session
    const chromium = await needChromium(session)
    const { site } = await startStack(session)
    const paths: Record<string, string> = { ...pageTypes('en'), form: formPath }
    const home = site.url + (paths.home ?? '')
    const targets = new Map<string, string>([
      ...measured.map((name) => [name, site.url + (paths[name] ?? '')] as const),
      ['peer', await servePeer(session, await (await fetch(home)).text())],
    ])
    const runs = new Map<string, Vitals[]>([...targets.keys()].map((name) => [name, []]))
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, url] of targets) {
        signal.throwIfAborted()
        runs.get(name)?.push(await runLighthouse({ url, chromium, signal }))
        await sleep(200)
      }
    }
    const speeds = [...runs.values()].flat().map(({ machine }) => machine)
    report.note(
      `this machine by Lighthouse's index: ${Math.round(median(speeds))} (${Math.min(...speeds)}–${Math.max(...speeds)})`,
    )
    report.note('median of five: performance, accessibility, best practices, SEO; LCP, blocking time, CLS')
    for (const [name, each] of runs) {
      const scores = (['performance', 'accessibility', 'bestPractices', 'seo'] as const).map((what) =>
        of(each, what),
      )
      report.note(
        `${name}: ${scores.join(', ')}; ${Math.round(of(each, 'lcp'))} ms, ${Math.round(of(each, 'tbt'))} ms, ${of(each, 'cls').toFixed(4)}; performance of each: ${each.map(({ performance }) => performance).join(', ')}`,
      )
      if (name === 'peer') continue
      const failing = new Set(each.flatMap((run) => run.failing))
      if (failing.size > 0) report.note(`${name} does not pass: ${[...failing].join(', ')}`)
    }
    for (const name of measured) {
      const each = runs.get(name) ?? []
      report.atLeast(
        `${name}, performance`,
        of(each, 'performance'),
        name === 'form' ? formScore : contentScore,
      )
      // Search engines are to keep away from a form.
      const others = name === 'form' ? (['accessibility', 'bestPractices'] as const) : rest
      report.atLeast(
        `${name}, the least of ${others.join(', ')}`,
        Math.min(...others.map((what) => of(each, what))),
        name === 'form' ? formScore : 100,
      )
      report.atMost(`${name}, largest contentful paint`, of(each, 'lcp'), lcpBound, ' ms')
      report.atMost(`${name}, layout shift`, of(each, 'cls'), clsBound)
    }
    const peer = of(runs.get('peer') ?? [], 'lcp')
    report.note(
      `LCP of home ÷ its words with govuk-frontend: ${(of(runs.get('home') ?? [], 'lcp') / peer).toFixed(2)}`,
    )
  },
}
