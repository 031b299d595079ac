import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import type { Locale, NewsItem, Page, Site } from '@jobbuddies/shared'
import { fakeForms, type FakeForms } from './fakeForms.ts'

/** All that a CMS tells the site in one language. */
export type Told = { site: Site; news: readonly NewsItem[]; pages: readonly Page[] }

export type FakeCms = { url: string; forms: FakeForms; stop: () => Promise<void> }

const localeOf = (url: URL) => (url.searchParams.get('locale') ?? 'en') as Locale

/** A CMS that says what a test wants it to, and has no pictures. */
export async function startFakeCms(told: (locale: Locale) => Told): Promise<FakeCms> {
  const answers: Record<string, (url: URL) => object> = {
    '/api/v1/site': (url) => ({ ...told(localeOf(url)).site, asOf: new Date().toISOString() }),
    '/api/v1/news': (url) => {
      const { news } = told(localeOf(url))
      return { items: news, page: 1, pages: news.length > 0 ? 1 : 0, total: news.length }
    },
    '/api/v1/pages': (url) => ({ items: told(localeOf(url)).pages }),
  }
  const forms = fakeForms(
    (periodId, locale) =>
      told(locale as Locale).site.periods.find(({ id }) => id === periodId)?.questions ?? [],
  )
  const server = createServer(async (message, response) => {
    const { method = 'GET' } = message
    const url = new URL(message.url ?? '/', 'http://localhost')
    const content = answers[url.pathname]
    const body: unknown = method === 'GET' ? null : await json(message)
    const { status, headers, ...answer } = content
      ? { status: 200, body: content(url), headers: {} }
      : (forms.answer({ method, path: url.pathname, body }) ?? { status: 404, body: {}, headers: {} })
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify(answer.body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    forms,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
