import { type Site, siteSchema } from '@jobbuddies/shared'
import type { Host } from './payload.ts'

/** What the public API tells of the site in a language. */
export async function siteOf(host: Host, locale = 'en'): Promise<Site> {
  const { body } = await host.api.get(`/api/v1/site?locale=${locale}`)
  return siteSchema.parse(body)
}

export const formVersionOfSite = async (host: Host, period: string, locale: string) =>
  (await siteOf(host, locale)).periods.find(({ id }) => id === period)?.formVersion
