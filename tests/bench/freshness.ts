import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '@jobbuddies/tools/ports'
import { pageTypes } from '../support/stackPages.ts'
import { hearCommits } from './freshness/commits.ts'
import { countStatements } from './freshness/countStatements.ts'
import { signInEditor } from './freshness/editor.ts'
import { ownItem, setNewsCount } from './freshness/newsItems.ts'
import { createReader } from './freshness/reader.ts'
import { coldRequests, interleavings, publishUnderLoad, type Scene } from './freshness/rounds.ts'
import { startCms } from './harness/cms.ts'
import { startDatabase } from './harness/database.ts'
import type { Bench } from './harness/session.ts'
import { startSite } from './harness/site.ts'
import { startStatementProxy } from './harness/statementProxy.ts'

const publishes = 200
const readsPerSecond = 50
const coldReaders = 50
const allowedStatements = 4
const newsCounts = [1, 3, 300]

export const freshness: Bench = {
  name: 'freshness',
  about:
    'publishes under load are shown at once, never overtaken by an older render, and cost few SQL statements',
  apps: ['cms', 'site'],
  async run(session) {
    const { report, signal } = session
    const database = await startDatabase(session)
    const [cmsPort, sitePort] = [await freePort(), await freePort()]
    const ports = { port: cmsPort, sitePort }
    const cms = await startCms(session, { databaseUrl: database.url, ...ports })
    const site = await startSite(session, { port: sitePort, cmsPort })
    const item = await ownItem(database)
    const pages = (['en', 'sv', 'fi'] as const).flatMap((locale) => {
      const { home, programme, apply, faq, contact, 'news list': news } = pageTypes(locale)
      return [home, programme, apply, faq, contact, news].flatMap((path) => path ?? [])
    })
    const scene: Scene = {
      report,
      signal,
      siteUrl: site.url,
      editor: await signInEditor(cms.url, item.id),
      reader: createReader(session, site.url),
      commits: await hearCommits(session, database),
      article: `/en/news/${item.slug}`,
      pages,
      committedAt: [],
    }
    // Versions count from 1: what stands there now is none.
    scene.committedAt[0] = performance.now()

    await publishUnderLoad(scene, { times: publishes, perSecond: readsPerSecond })
    await interleavings(scene, publishes)
    await coldRequests(scene, coldReaders)

    // What is counted goes through this process, which would be timed with it.
    await cms.stop()
    const proxy = await startStatementProxy(session, { serverPort: database.postgres.port })
    const databaseUrl = Object.assign(new URL(database.url), { port: String(proxy.port) }).href
    await startCms(session, { databaseUrl, ...ports })
    report.note(
      'statements that the CMS runs on content after a publish, for every language and page together:',
    )
    for (const count of newsCounts) {
      await setNewsCount(database, { count, keep: item.id })
      // Written past the CMS, which looks for such things every ten seconds, and the site every five.
      await sleep(20_000)
      for (const path of [scene.article, '/en/news', '/en/', '/en/faq']) {
        const { uncached, cached } = await countStatements({ ...scene, ...proxy }, path)
        report.atMost(`${path}, uncached, ${count} news`, uncached, allowedStatements)
        report.none(`${path}, cached, ${count} news`, cached)
      }
    }
  },
}
