import {
  acceptedSchema,
  type AgreementAccept,
  type ConsultationSay,
  consultationSchema,
  draftSchema,
  feedbackSchema,
  type FeedbackWrite,
  followUpSchema,
  type FollowUpWrite,
  groupCalendarSchema,
  groupLogSchema,
  type GroupLogWrite,
  type LinkRequest,
  type OfferAnswer,
  ownApplicationSchema,
  ownCertificateSchema,
  ownCopySchema,
  ownExportSchema,
  ownInterviewSchema,
  type Locale,
  type OwnChange,
  sessionSchema,
  subscribedSchema,
  type SubscriptionRequest,
} from '@jobbuddies/shared'
import { ask, askFile } from './ask.ts'
import type { Passed } from './signed.ts'

/** The calls of one person about their own matters. `session`: what a mailed link was exchanged for. */
export function selfService({ cmsUrl, passed }: { cmsUrl: string; passed: Passed }) {
  const base = { cmsUrl, passed }
  const token = (path: string, token: string) => ({ ...base, method: 'POST' as const, path, body: { token } })
  return {
    askForLink: (body: LinkRequest) =>
      ask({ ...base, method: 'POST', path: '/links', body, schema: acceptedSchema }),
    exchange: (written: string) => ask({ ...token('/links/exchange', written), schema: sessionSchema }),
    subscribe: (body: SubscriptionRequest) =>
      ask({ ...base, method: 'POST', path: '/subscriptions', body, schema: acceptedSchema }),
    confirm: (written: string) =>
      ask({ ...token('/subscriptions/confirm', written), schema: subscribedSchema }),
    unsubscribe: (written: string) =>
      ask({ ...token('/subscriptions/unsubscribe', written), schema: subscribedSchema }),
    /** With the session of a draft. */
    draft: (bearer: string, id: string) =>
      ask({ ...base, method: 'GET', path: `/drafts/${id}`, bearer, schema: draftSchema }),
    own: (bearer: string, locale: Locale) =>
      ask({
        ...base,
        method: 'GET',
        path: `/applications/me?locale=${locale}`,
        bearer,
        schema: ownApplicationSchema,
      }),
    edit: (bearer: string, body: OwnChange) =>
      ask({ ...base, method: 'PATCH', path: '/applications/me', bearer, body, schema: acceptedSchema }),
    removeFile: (bearer: string, id: string) =>
      ask({
        ...base,
        method: 'DELETE',
        path: `/applications/me/files/${id}`,
        bearer,
        schema: acceptedSchema,
      }),
    act: (bearer: string, what: 'withdraw' | 'restore') =>
      ask({
        ...base,
        method: 'POST',
        path: `/applications/me/${what}`,
        bearer,
        body: {},
        schema: acceptedSchema,
      }),
    inform: (bearer: string, text: string) =>
      ask({
        ...base,
        method: 'POST',
        path: '/applications/me/information',
        bearer,
        body: { text },
        schema: acceptedSchema,
      }),
    answerOffer: (bearer: string, answer: OfferAnswer) =>
      ask({
        ...base,
        method: 'POST',
        path: '/applications/me/offer',
        bearer,
        body: { answer },
        schema: acceptedSchema,
      }),
    acceptAgreement: (bearer: string, body: AgreementAccept) =>
      ask({
        ...base,
        method: 'POST',
        path: '/applications/me/agreements',
        bearer,
        body,
        schema: acceptedSchema,
      }),
    interview: (bearer: string) =>
      ask({
        ...base,
        method: 'GET',
        path: '/applications/me/interview',
        bearer,
        schema: ownInterviewSchema,
      }),
    chooseTime: (bearer: string, slotId: string) =>
      ask({
        ...base,
        method: 'PUT',
        path: '/applications/me/interview',
        bearer,
        body: { slotId },
        schema: acceptedSchema,
      }),
    cancelInterview: (bearer: string) =>
      ask({ ...base, method: 'DELETE', path: '/applications/me/interview', bearer, schema: acceptedSchema }),
    consultation: (body: { token: string; locale: Locale }) =>
      ask({ ...base, method: 'POST', path: '/consultations/read', body, schema: consultationSchema }),
    sayOf: (body: ConsultationSay) =>
      ask({ ...base, method: 'POST', path: '/consultations/say', body, schema: acceptedSchema }),
    groupLog: (body: { token: string; locale: Locale }) =>
      ask({ ...base, method: 'POST', path: '/group-logs/read', body, schema: groupLogSchema }),
    groupCalendar: (body: { token: string; locale: Locale }) =>
      ask({ ...base, method: 'POST', path: '/group-logs/calendar', body, schema: groupCalendarSchema }),
    writeLog: (body: GroupLogWrite) =>
      ask({ ...base, method: 'POST', path: '/group-logs/write', body, schema: acceptedSchema }),
    groupMaterial: (body: { token: string; id: string }) =>
      askFile({ ...base, method: 'POST', path: '/group-logs/material', body }),
    feedback: (body: { token: string; locale: Locale }) =>
      ask({ ...base, method: 'POST', path: '/feedback/read', body, schema: feedbackSchema }),
    giveFeedback: (body: FeedbackWrite) =>
      ask({ ...base, method: 'POST', path: '/feedback/write', body, schema: acceptedSchema }),
    followUp: (body: { token: string; locale: Locale }) =>
      ask({ ...base, method: 'POST', path: '/follow-ups/read', body, schema: followUpSchema }),
    sayWhere: (body: FollowUpWrite) =>
      ask({ ...base, method: 'POST', path: '/follow-ups/write', body, schema: acceptedSchema }),
    erase: (bearer: string) =>
      ask({ ...base, method: 'DELETE', path: '/applications/me', bearer, schema: acceptedSchema }),
    exportAll: (bearer: string) =>
      ask({ ...base, method: 'GET', path: '/applications/me/export', bearer, schema: ownExportSchema }),
    copy: (bearer: string, locale: Locale) =>
      ask({
        ...base,
        method: 'GET',
        path: `/applications/me/copy?locale=${locale}`,
        bearer,
        schema: ownCopySchema,
      }),
    certificate: (bearer: string, locale: Locale) =>
      ask({
        ...base,
        method: 'GET',
        path: `/applications/me/certificate?locale=${locale}`,
        bearer,
        schema: ownCertificateSchema,
      }),
    material: (bearer: string, id: string) =>
      askFile({
        ...base,
        method: 'GET',
        path: `/applications/me/materials/${encodeURIComponent(id)}`,
        bearer,
      }),
    end: (bearer: string) =>
      ask({ ...base, method: 'POST', path: '/links/end', bearer, body: {}, schema: acceptedSchema }),
  }
}

export type SelfService = ReturnType<typeof selfService>
