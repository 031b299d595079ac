import type { CollectionConfig, Config, GlobalConfig } from 'payload'
import { assertAccess } from './access/assertAccess.ts'
import { closeLockedDocuments } from './access/lockedDocuments.ts'
import { usersSlug } from './access/roles.ts'
import { endpoints } from './api/endpoints.ts'
import { offerNodeHandler } from './api/nodeHandler.ts'
import { applicationPeriods } from './collections/applicationPeriods.ts'
import { applicationEvents } from './collections/applicationEvents.ts'
import { applications } from './collections/applications.ts'
import { outbox } from './collections/outbox.ts'
import { groups } from './collections/groups.ts'
import { programmes } from './collections/programmes.ts'
import { industries } from './collections/industries.ts'
import { news } from './collections/news.ts'
import { pages } from './collections/pages.ts'
import { faqs } from './collections/faqs.ts'
import { people } from './collections/people.ts'
import { partners } from './collections/partners.ts'
import { media } from './collections/media.ts'
import { users } from './collections/users.ts'
import { addOurs } from './composition.ts'
import { siteSettings } from './globals/siteSettings.ts'
import { localization } from './localization.ts'
import { type JobBuddiesOptions, readOptions } from './options.ts'
import { startServices } from './services/services.ts'

export { MissingAccessError } from './access/assertAccess.ts'
export { admins, coordinators, editors, roleOf, type StaffRole, staffRoles } from './access/roles.ts'
export { type JobBuddiesOptions, OptionsError } from './options.ts'

/**
 * Adds mentoring programmes in rounds to a Payload project: the collections, the public API under `/api/v1`, and the
 * services behind them.
 * @throws {OptionsError} when an option is wrong, naming it
 */
export const jobbuddies =
  (given: JobBuddiesOptions) =>
  (config: Config): Config => {
    const options = readOptions(given)
    const ours = {
      collections: [
        programmes(),
        industries(),
        applicationPeriods(options),
        applications(),
        applicationEvents(),
        outbox(),
        groups(),
        news(),
        faqs(),
        pages(),
        people(),
        partners(),
        media(options),
        users(),
      ] satisfies CollectionConfig[],
      globals: [siteSettings()] satisfies GlobalConfig[],
    }
    assertAccess(ours)
    const shaped = addOurs({ config: { ...config, localization: localization(config) }, ...ours })
    if (!options.enabled) return shaped
    return {
      ...shaped,
      admin: { ...shaped.admin, user: shaped.admin?.user ?? usersSlug },
      graphQL: { ...shaped.graphQL, disable: true },
      endpoints: [...(shaped.endpoints ?? []), ...endpoints()],
      onInit: async (payload) => {
        await config.onInit?.(payload)
        closeLockedDocuments(payload)
        startServices({ payload, options })
        offerNodeHandler(payload)
      },
    }
  }
