import type { z } from 'zod'
import { agreementAcceptSchema } from './agreement.ts'
import { groupPaths, groupSchemas } from './openapiGroups.ts'
import { consultationReadSchema, consultationSaySchema, consultationSchema } from './consultation.ts'
import { offerAnswerSchema } from './decision.ts'
import { interviewChoiceSchema, ownInterviewSchema } from './interview.ts'
import { materialPaths } from './openapiMaterials.ts'
import type { ProblemCode } from './refusal.ts'
import {
  acceptedSchema,
  informationSchema,
  linkRequestSchema,
  ownApplicationSchema,
  ownChangeSchema,
  ownCertificateSchema,
  ownCopySchema,
  ownExportSchema,
  proofSchema,
  sessionSchema,
  subscribedSchema,
  subscriptionRequestSchema,
  tokenRequestSchema,
} from './selfService.ts'

type Parts = {
  json: (name: string) => object
  refused: (...codes: ProblemCode[]) => object
  localeParameter: object
}

const id = '0190a6f2-7c11-7b7e-9d53-000000000000'
const token = 'A'.repeat(43)

const bearer = [{ session: [] }]
const unreadable: ProblemCode[] = ['malformed', 'too_large', 'unsupported_media_type', 'invalid']

/** The calls behind mailed links, and "tell me when it opens". */
export function selfServicePaths({ json, refused, localeParameter }: Parts): Record<string, object> {
  const body = (schema: string, example: object) => ({
    required: true,
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` }, example } },
  })
  const post = (of: {
    summary: string
    takes?: [schema: string, example: object]
    success: [status: string, description: string, schema: string]
    problems: ProblemCode[]
    own?: boolean
  }) => ({
    summary: of.summary,
    ...(of.own ? { security: bearer } : {}),
    ...(of.takes ? { requestBody: body(...of.takes) } : {}),
    responses: {
      [of.success[0]]: { description: of.success[1], content: json(of.success[2]) },
      ...refused(...(of.own ? (['unauthorised'] as const) : []), ...of.problems, 'unavailable'),
    },
  })
  const own = (of: Omit<Parameters<typeof post>[0], 'own'>) => post({ ...of, own: true })
  const closedAgain: ProblemCode[] = ['period_not_open', 'period_paused', 'period_closed', 'not_now']
  return {
    '/applications/proof': {
      post: post({
        summary:
          'Work that a browser did because a receipt asked for it. The answer is the same whatever it led to.',
        takes: [
          'Proof',
          { challenge: '0'.repeat(64), salt: 'abc?id=&expires=0&', signature: '0'.repeat(64), number: 0 },
        ],
        success: ['200', 'Looked at', 'Accepted'],
        problems: [...unreadable, 'too_many_requests'],
      }),
    },
    '/consultations/read': {
      post: post({
        summary: 'What a mentor who is asked may know of candidates, with the token of the mailed link',
        takes: ['ConsultationRead', { token, locale: 'en' }],
        success: ['200', 'The shortlist; that it was shown is recorded', 'Consultation'],
        problems: [...unreadable, 'link_unknown', 'link_expired', 'too_many_requests'],
      }),
    },
    '/consultations/say': {
      post: post({
        summary: 'What the mentor says of one candidate, instead of what was said before',
        takes: ['ConsultationSay', { token, candidateId: id, wish: 'yes', comment: 'A good match for us.' }],
        success: ['200', 'Kept for certain', 'Accepted'],
        problems: [...unreadable, 'link_unknown', 'link_expired', 'not_now', 'too_many_requests'],
      }),
    },
    ...groupPaths(post),
    ...materialPaths(refused),
    '/bounces': {
      post: {
        summary: 'A raw mail that came back, handed on by a mail server that holds the secret',
        security: [{ mailServer: [] }],
        requestBody: {
          required: true,
          content: {
            'message/rfc822': { schema: { type: 'string' }, example: 'Subject: Undelivered mail\r\n\r\n' },
          },
        },
        responses: {
          '202': { description: 'Taken, whatever it is', content: json('Accepted') },
          ...refused('unauthorised', 'not_found', 'too_large', 'unavailable'),
        },
      },
    },
    '/links': {
      post: post({
        summary: 'Ask for the links of an address by mail. The answer is the same for every address.',
        takes: ['LinkRequest', { email: 'applicant@example.org', locale: 'en', purpose: 'status' }],
        success: ['202', 'If we know the address, a mail is on its way', 'Accepted'],
        problems: [...unreadable, 'too_many_requests'],
      }),
    },
    '/links/exchange': {
      post: post({
        summary: 'Exchange the token of a mailed link for a session',
        takes: ['TokenRequest', { token }],
        success: ['201', 'A session', 'Session'],
        problems: [...unreadable, 'link_unknown', 'link_expired', 'too_many_requests'],
      }),
    },
    '/links/end': {
      post: own({
        summary: 'End the session',
        success: ['200', 'It is good for nothing any more', 'Accepted'],
        problems: [],
      }),
    },
    '/applications/me': {
      get: {
        ...own({
          summary: 'One’s own application: status, answers, history, and what may be done now',
          success: ['200', 'OK', 'OwnApplication'],
          problems: ['not_found'],
        }),
        parameters: [localeParameter],
      },
      patch: own({
        summary: 'Change one’s words until the close, by the same rules as at submission',
        takes: ['OwnChange', { applicant: { name: 'Example Applicant' } }],
        success: ['200', 'Changed for certain', 'Accepted'],
        problems: [...unreadable, ...closedAgain, 'not_found', 'too_many_requests'],
      }),
      delete: own({
        summary: 'Erase the application and all that belongs to it',
        success: ['200', 'Gone for certain', 'Accepted'],
        problems: ['not_found', 'kept'],
      }),
    },
    '/applications/me/withdraw': {
      post: own({
        summary: 'Withdraw the application',
        success: ['200', 'Withdrawn for certain', 'Accepted'],
        problems: ['not_now', 'not_found'],
      }),
    },
    '/applications/me/restore': {
      post: own({
        summary: 'Take a withdrawn application up again while the period is open',
        success: ['200', 'Restored for certain', 'Accepted'],
        problems: [...closedAgain, 'not_found'],
      }),
    },
    '/applications/me/information': {
      post: own({
        summary: 'Answer the question of staff that waits',
        takes: ['Information', { text: 'In any week of May.' }],
        success: ['200', 'Kept for certain', 'Accepted'],
        problems: [...unreadable, 'not_now'],
      }),
    },
    '/applications/me/offer': {
      post: own({
        summary: 'Accept or decline the place that is offered. The same answer once more changes nothing.',
        takes: ['OfferAnswer', { answer: 'accept' }],
        success: ['200', 'Answered for certain', 'Accepted'],
        problems: [...unreadable, 'not_now', 'too_many_requests'],
      }),
    },
    '/applications/me/agreements': {
      post: own({
        summary:
          'Accept an agreement of the programme of one’s group, in the words that were shown. Once more changes nothing.',
        takes: ['AgreementAccept', { part: '68a1f0c2b3d4e5f601234567', version: '0'.repeat(64) }],
        success: ['200', 'Accepted for certain', 'Accepted'],
        problems: [...unreadable, 'agreement_changed', 'not_now', 'too_many_requests'],
      }),
    },
    '/applications/me/interview': {
      get: own({
        summary: 'The time of one’s interview, and the times that are free',
        success: ['200', 'OK', 'OwnInterview'],
        problems: ['not_found', 'not_now'],
      }),
      put: own({
        summary: 'Book a time; with one that is booked, move to it. The same time once more changes nothing.',
        takes: ['InterviewChoice', { slotId: id }],
        success: ['200', 'Booked for certain', 'Accepted'],
        problems: [...unreadable, 'not_found', 'not_now', 'time_taken', 'too_many_requests'],
      }),
      delete: own({
        summary: 'Cancel the interview',
        success: ['200', 'Cancelled for certain', 'Accepted'],
        problems: ['not_found', 'not_now', 'too_many_requests'],
      }),
    },
    '/interviews.ics': {
      get: {
        summary: 'An interviewer’s own times as a calendar to subscribe to; the address is made in the admin',
        parameters: [{ name: 't', in: 'query', required: true, schema: { type: 'string' } }],
        responses: {
          '200': { description: 'OK', content: { 'text/calendar': { schema: { type: 'string' } } } },
          ...refused('not_found', 'unavailable'),
        },
      },
    },
    '/applications/me/export': {
      get: own({
        summary: 'Everything that is kept about the application',
        success: ['200', 'OK', 'OwnExport'],
        problems: ['not_found'],
      }),
    },
    '/applications/me/copy': {
      get: {
        ...own({
          summary: 'The export in words, in the language that is asked for',
          success: ['200', 'OK', 'OwnCopy'],
          problems: ['not_found'],
        }),
        parameters: [localeParameter],
      },
    },
    '/applications/me/certificate': {
      get: {
        ...own({
          summary: 'A certificate of the newest group that the person finished, as a tagged PDF in base64',
          success: ['200', 'OK', 'OwnCertificate'],
          problems: ['not_found'],
        }),
        parameters: [localeParameter],
      },
    },
    '/subscriptions': {
      post: post({
        summary: 'Ask to be told when applications open. The answer is the same for every address.',
        takes: [
          'SubscriptionRequest',
          { email: 'applicant@example.org', locale: 'en', programmeId: id, industryId: null, role: 'mentee' },
        ],
        success: ['202', 'A mail that asks for a confirmation is on its way', 'Accepted'],
        problems: [...unreadable, 'not_found', 'too_many_requests'],
      }),
    },
    '/subscriptions/confirm': {
      post: post({
        summary: 'Confirm with the token of the mailed link',
        takes: ['TokenRequest', { token }],
        success: ['200', 'Confirmed for certain', 'Subscribed'],
        problems: [...unreadable, 'link_unknown', 'link_expired', 'too_many_requests'],
      }),
    },
    '/subscriptions/unsubscribe': {
      post: post({
        summary: 'End it with the token of a mailed link; as often as one likes',
        takes: ['TokenRequest', { token }],
        success: ['200', 'Ended for certain', 'Subscribed'],
        problems: [...unreadable, 'link_unknown', 'link_expired', 'too_many_requests'],
      }),
    },
  }
}

export const selfServiceSchemas = (
  schemaOf: (schema: z.ZodType, io: 'input' | 'output') => Record<string, unknown>,
) => ({
  Proof: schemaOf(proofSchema, 'input'),
  LinkRequest: schemaOf(linkRequestSchema, 'input'),
  TokenRequest: schemaOf(tokenRequestSchema, 'input'),
  OwnChange: schemaOf(ownChangeSchema, 'input'),
  InterviewChoice: schemaOf(interviewChoiceSchema, 'input'),
  AgreementAccept: schemaOf(agreementAcceptSchema, 'input'),
  OfferAnswer: schemaOf(offerAnswerSchema, 'input'),
  ConsultationRead: schemaOf(consultationReadSchema, 'input'),
  ConsultationSay: schemaOf(consultationSaySchema, 'input'),
  Consultation: schemaOf(consultationSchema, 'output'),
  ...groupSchemas(schemaOf),
  Information: schemaOf(informationSchema, 'input'),
  SubscriptionRequest: schemaOf(subscriptionRequestSchema, 'input'),
  Accepted: schemaOf(acceptedSchema, 'output'),
  Session: schemaOf(sessionSchema, 'output'),
  OwnApplication: schemaOf(ownApplicationSchema, 'output'),
  OwnInterview: schemaOf(ownInterviewSchema, 'output'),
  OwnCertificate: schemaOf(ownCertificateSchema, 'output'),
  OwnExport: schemaOf(ownExportSchema, 'output'),
  OwnCopy: schemaOf(ownCopySchema, 'output'),
  Subscribed: schemaOf(subscribedSchema, 'output'),
})
