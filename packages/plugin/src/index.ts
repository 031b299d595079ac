import type { CollectionConfig, Config, GlobalConfig } from 'payload'
import { assertAccess } from './access/assertAccess.ts'
import { roundEndpoints } from './rounds/endpoints.ts'
import { closeLockedDocuments } from './access/lockedDocuments.ts'
import { usersSlug } from './access/roles.ts'
import { actEndpoints } from './acts/endpoints.ts'
import { editorEndpoints } from './api/editor.ts'
import { endpoints } from './api/endpoints.ts'
import { fileEndpoints } from './api/files.ts'
import { consultationEndpoints } from './api/consultations.ts'
import { decisionEndpoints } from './api/decisions.ts'
import { draftEndpoints } from './api/extend.ts'
import { interviewEndpoints } from './api/interviews.ts'
import { mailEndpoints } from './api/mail.ts'
import { offerNodeHandler } from './api/nodeHandler.ts'
import { rightsEndpoints } from './api/rights.ts'
import { retentionEndpoints } from './api/retention.ts'
import { programmeEndpoints } from './api/newProgramme.ts'
import { passEndpoints } from './api/passes.ts'
import { flagEndpoints } from './api/proofs.ts'
import { applicationPeriods } from './collections/applicationPeriods.ts'
import { applicationEvents } from './collections/applicationEvents.ts'
import { periodEvents } from './collections/periodEvents.ts'
import { questionSets } from './collections/questionSets.ts'
import { applicationDrafts } from './collections/applicationDrafts.ts'
import { applications } from './collections/applications.ts'
import {
  applicationExports,
  applicationNotes,
  applicationReads,
  applicationTags,
  reviews,
  savedFilters,
} from './collections/reading.ts'
import {
  interviewFeeds,
  interviewNotes,
  interviews,
  interviewSeats,
  interviewSlots,
} from './collections/interviews.ts'
import { consultationCandidates, consultations } from './collections/consultations.ts'
import { decisionReleases, decisions, offers, selections } from './collections/decisions.ts'
import { applicationLinks, periodOpenings, rateLimits, uploads } from './collections/ledgers.ts'
import { mailTemplates } from './collections/mailTemplates.ts'
import { outbox } from './collections/outbox.ts'
import { reportCounts } from './collections/reports.ts'
import {
  applicationCounts,
  erasures,
  retentionConfirmations,
  retentionRuns,
} from './collections/retention.ts'
import { subscriptions } from './collections/subscriptions.ts'
import { groupMembers } from './collections/groupMembers.ts'
import { groupActs, groupPlans, groupProposals } from './collections/groupPlans.ts'
import { groupEndpoints } from './groups/endpoints.ts'
import { esfEndpoints } from './api/esf.ts'
import { reportEndpoints } from './api/reports.ts'
import { feedbackEndpoints } from './api/feedbackDesk.ts'
import { runningEndpoints } from './api/running.ts'
import { feedbackAnswers, feedbackRequests, feedbackRounds } from './collections/feedback.ts'
import { materials } from './collections/materials.ts'
import { groupSteps, preparations } from './collections/groupSteps.ts'
import { esfNotices } from './collections/esfNotices.ts'
import { followUps } from './collections/followUps.ts'
import { groupEvents, logAccesses, meetingAttendances, meetings } from './collections/meetings.ts'
import { groups } from './collections/groups.ts'
import { programmes } from './collections/programmes.ts'
import { industries } from './collections/industries.ts'
import { news } from './collections/news.ts'
import { pages } from './collections/pages.ts'
import { faqs } from './collections/faqs.ts'
import { people } from './collections/people.ts'
import { partners } from './collections/partners.ts'
import { rounds } from './collections/rounds.ts'
import { redirects } from './collections/redirects.ts'
import { translationStates } from './collections/translationStates.ts'
import { media } from './collections/media.ts'
import { users } from './collections/users.ts'
import { addOurs } from './composition.ts'
import { withDeskViews } from './desk/views.ts'
import { withDesk } from './desk/withDesk.ts'
import { mailSettings } from './globals/mailSettings.ts'
import { retentionSettings } from './globals/retentionSettings.ts'
import { siteSettings } from './globals/siteSettings.ts'
import { jobs } from './jobs.ts'
import { localization } from './localization.ts'
import { type JobBuddiesOptions, readOptions } from './options.ts'
import { offerGlobalPreview, offerPreview } from './preview/offerPreview.ts'
import { readingEndpoints } from './reading/endpoints.ts'
import { startServices } from './services/services.ts'
import { speakCollection, speakGlobal } from './translations/labels.ts'
import { addLanguages, forgetLabels, listenForFinnish, speakFinnishDates } from './translations/languages.ts'

export { MissingAccessError } from './access/assertAccess.ts'
export { admins, coordinators, editors, roleOf, type StaffRole, staffRoles } from './access/roles.ts'
export { type JobBuddiesOptions, OptionsError } from './options.ts'

const asItIs = <T>(config: T): T => config

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
        rounds(),
        applicationPeriods(options),
        periodEvents(),
        questionSets(),
        applications(),
        applicationDrafts(),
        applicationEvents(),
        outbox(),
        mailTemplates(),
        subscriptions(),
        applicationLinks(),
        periodOpenings(),
        rateLimits(),
        applicationNotes(),
        applicationTags(),
        reviews(),
        savedFilters(),
        applicationReads(),
        applicationExports(),
        interviewSlots(),
        interviewSeats(),
        interviews(),
        interviewNotes(),
        interviewFeeds(),
        selections(),
        decisionReleases(),
        decisions(),
        offers(),
        consultations(),
        consultationCandidates(),
        uploads(),
        applicationCounts(),
        retentionConfirmations(),
        retentionRuns(),
        reportCounts(),
        erasures(),
        groups(),
        groupMembers(),
        groupPlans(),
        groupActs(),
        groupProposals(),
        meetings(),
        meetingAttendances(),
        logAccesses(),
        groupEvents(),
        preparations(),
        groupSteps(),
        materials(),
        feedbackRounds(),
        feedbackRequests(),
        feedbackAnswers(),
        followUps(),
        esfNotices(),
        news(),
        faqs(),
        pages(),
        people(),
        partners(),
        redirects(),
        translationStates(),
        media(options),
        users(),
      ]
        .map(options.enabled ? offerPreview : asItIs)
        .map(speakCollection) satisfies CollectionConfig[],
      globals: [siteSettings(), mailSettings(), retentionSettings()]
        .map(options.enabled ? offerGlobalPreview : asItIs)
        .map(speakGlobal) satisfies GlobalConfig[],
    }
    assertAccess(ours)
    listenForFinnish()
    forgetLabels()
    const settings = {
      ...config,
      localization: localization(config),
      i18n: addLanguages(config.i18n),
      jobs: jobs(config),
    }
    const joined = addOurs({ config: settings, ...ours })
    if (!options.enabled) return joined
    const followed = [...ours.collections, ...ours.globals].map(({ slug }) => slug)
    const shaped = withDeskViews(withDesk(joined, followed))
    return {
      ...shaped,
      admin: {
        ...shaped.admin,
        user: shaped.admin?.user ?? usersSlug,
        components: {
          ...shaped.admin?.components,
          providers: [
            ...(shaped.admin?.components?.providers ?? []),
            '@jobbuddies/payload-plugin/client#FinnishDates',
            '@jobbuddies/payload-plugin/client#OwnZone',
          ],
          beforeDashboard: [
            ...(shaped.admin?.components?.beforeDashboard ?? []),
            '@jobbuddies/payload-plugin/client#FailedPlans',
            '@jobbuddies/payload-plugin/client#MailTrouble',
            '@jobbuddies/payload-plugin/client#RetentionWaiting',
            { path: '@jobbuddies/payload-plugin/client#RehearsalPanel', clientProps: { open: true } },
          ],
        },
        timezones: { defaultTimezone: options.zone, ...shaped.admin?.timezones },
      },
      graphQL: { ...shaped.graphQL, disable: true },
      endpoints: [
        ...(shaped.endpoints ?? []),
        ...endpoints(),
        ...editorEndpoints(),
        ...mailEndpoints(),
        ...draftEndpoints(),
        ...actEndpoints(),
        ...roundEndpoints(),
        ...interviewEndpoints(),
        ...decisionEndpoints(),
        ...consultationEndpoints(),
        ...fileEndpoints(),
        ...passEndpoints(),
        ...flagEndpoints(),
        ...programmeEndpoints(),
        ...readingEndpoints(),
        ...groupEndpoints(),
        ...runningEndpoints(),
        ...feedbackEndpoints(),
        ...retentionEndpoints(),
        ...reportEndpoints(),
        ...esfEndpoints(),
        ...rightsEndpoints(),
      ],
      onInit: async (payload) => {
        await config.onInit?.(payload)
        closeLockedDocuments(payload)
        await speakFinnishDates(payload)
        startServices({ payload, options })
        offerNodeHandler(payload)
      },
    }
  }
