import { locales } from '@jobbuddies/shared'
import { pageTypes } from '../support/stackPages.ts'
import { startBrowser } from './harness/chromium.ts'
import { databaseClock } from './harness/clock.ts'
import { insertPeriod } from './harness/periods.ts'
import type { Bench } from './harness/session.ts'
import { startStack } from './harness/stack.ts'
import { govukFrontend } from './weight/peer.ts'
import { assets, kinds, total, weigh, type Weight } from './weight/weigh.ts'

/** Pages that may have a script whatever the hour: they keep what is typed. */
const ofForms = ['open period', 'receipt']
const edgeScript = 2048
const wholePage = 60_000
const ofPeer = 0.6

const columns = (cells: (string | number)[]) =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(24) : String(cell).padStart(8))).join('')
const row = (name: string, weight: Weight) =>
  columns([name, ...kinds.map((kind) => weight[kind]), total(weight), assets(weight)])

export const weight: Bench = {
  name: 'weight',
  about: 'bytes of every page type in a real browser, against the style sheet and script of govuk-frontend',
  apps: ['cms', 'site'],
  async run(session) {
    const { report, signal } = session
    const { site, database } = await startStack(session)
    const browser = await startBrowser(session)
    const peer = govukFrontend()
    report.note(
      `govuk-frontend, min CSS + JS: ${peer.brotli} bytes brotli, ${peer.gzip} bytes gzip; all below is brotli`,
    )
    report.note(columns(['bytes as transferred', ...kinds, 'page', 'css+js+f']))

    let failed = 0
    let unpacked = 0
    const heaviest = { page: 0, assets: 0, content: 0, script: 0, nearScript: 0 }
    const seen = async (path: string, status = 200) => {
      signal.throwIfAborted()
      const found = await weigh(browser, site.url + path, status)
      failed += found.failed
      unpacked += [...found.encodings].filter((encoding) => encoding !== 'br').length
      heaviest.page = Math.max(heaviest.page, total(found))
      heaviest.assets = Math.max(heaviest.assets, assets(found))
      return found
    }
    const namesAndPaths = Object.keys(pageTypes('en')).map(
      (name) => [name, locales.map((locale) => pageTypes(locale)[name] ?? ''), 200] as const,
    )
    const missing = ['404', locales.map((locale) => `/${locale}/nothing`), 404] as const
    for (const [name, paths, status] of [...namesAndPaths, missing]) {
      const inEach: Weight[] = []
      for (const path of paths) inEach.push(await seen(path, status))
      const most = inEach.reduce((a, b) => (total(b) > total(a) ? b : a))
      report.note(row(`${name} (${locales[inEach.indexOf(most)]})`, most))
      if (ofForms.includes(name)) continue
      heaviest.script = Math.max(heaviest.script, ...inEach.map(({ js }) => js))
      heaviest.content = Math.max(heaviest.content, ...inEach.map(assets))
    }

    const now = (await databaseClock(database)).now()
    await insertPeriod(database, { opensAt: now - 3_600_000, closesAt: now + 3_600_000 })
    await waitForScript(`${site.url}/en/`, signal)
    for (const [name, path] of [
      ['home near an edge', '/en/'],
      ['apply near an edge', '/en/apply'],
    ] as const) {
      const found = await seen(path)
      report.note(row(name, found))
      heaviest.nearScript = Math.max(heaviest.nearScript, found.js)
    }

    report.none('answers that failed', failed)
    report.none('pages, style sheets and scripts not in brotli', unpacked)
    report.atMost('script of a content page', heaviest.script, 0, ' bytes')
    report.atLeast('script of a page with an edge that is near', heaviest.nearScript, 1, ' bytes')
    report.atMost('script of a page with an edge that is near', heaviest.nearScript, edgeScript, ' bytes')
    report.atMost(
      'CSS + JS + fonts ÷ govuk-frontend in brotli, heaviest content page',
      heaviest.content / peer.brotli,
      ofPeer,
    )
    report.atMost(
      'CSS + JS + fonts ÷ govuk-frontend in gzip, as it is usually told, heaviest page of all',
      heaviest.assets / peer.gzip,
      ofPeer,
    )
    report.atMost('whole page with its drawings, heaviest', heaviest.page, wholePage, ' bytes')
  },
}

async function waitForScript(url: string, signal: AbortSignal): Promise<void> {
  const until = performance.now() + 20_000
  while (performance.now() < until) {
    signal.throwIfAborted()
    if ((await (await fetch(url)).text()).includes('<script type="module"')) return
    await new Promise((next) => setTimeout(next, 500))
  }
}
