import type { z } from 'zod'
import { feedbackReadSchema, feedbackSchema, feedbackWriteSchema } from './feedback.ts'
import { followUpReadSchema, followUpSchema, followUpWriteSchema } from './followUp.ts'
import { groupCalendarSchema, groupLogReadSchema, groupLogSchema, groupLogWriteSchema } from './groupLog.ts'
import { groupMaterialReadSchema } from './material.ts'
import type { ProblemCode } from './refusal.ts'

const id = '0190a6f2-7c11-7b7e-9d53-000000000000'
const token = 'A'.repeat(43)
const unreadable: ProblemCode[] = ['malformed', 'too_large', 'unsupported_media_type', 'invalid']

type Post = (of: {
  summary: string
  takes: [schema: string, example: object]
  success: [status: string, description: string, schema: string]
  problems: ProblemCode[]
}) => object

/** The calls of those who are in a group, behind mailed links. */
export const groupPaths = (post: Post): Record<string, object> => ({
  '/group-logs/read': {
    post: post({
      summary: 'What somebody who leads a group may know of its meetings, with the token of the mailed link',
      takes: ['GroupLogRead', { token, locale: 'en' }],
      success: ['200', 'The meetings, and people by their first names', 'GroupLog'],
      problems: [...unreadable, 'link_unknown', 'link_expired', 'too_many_requests'],
    }),
  },
  '/group-logs/calendar': {
    post: post({
      summary: 'The meetings of a group as an iCalendar file, with the token of the mailed link',
      takes: ['GroupLogRead', { token, locale: 'en' }],
      success: ['200', 'The file', 'GroupCalendar'],
      problems: [...unreadable, 'link_unknown', 'link_expired', 'too_many_requests'],
    }),
  },
  '/group-logs/write': {
    post: post({
      summary: 'Logs one meeting; a repeat with the same id changes nothing',
      takes: [
        'GroupLogWrite',
        {
          ...{ token, id, meetingId: id, revision: 0, wall: '2027-05-31T17:00', mode: 'in_person' },
          ...{ present: [id], note: 'We practised interviews.' },
        },
      ],
      success: ['200', 'Kept for certain', 'Accepted'],
      problems: [...unreadable, 'link_unknown', 'link_expired', 'not_now', 'too_many_requests'],
    }),
  },
  '/feedback/read': {
    post: post({
      summary: 'What somebody in a group is asked about it, with the token of the mailed link',
      takes: ['FeedbackRead', { token, locale: 'en' }],
      success: ['200', 'The questions, and who will see the answers', 'Feedback'],
      problems: [...unreadable, 'link_unknown', 'link_expired', 'too_many_requests'],
    }),
  },
  '/feedback/write': {
    post: post({
      summary: 'Answers them, once; a repeat with the same id changes nothing',
      takes: ['FeedbackWrite', { token, locale: 'en', id, answers: { recommend: '5' } }],
      success: ['200', 'Kept for certain', 'Accepted'],
      problems: [...unreadable, 'link_unknown', 'link_expired', 'not_now', 'too_many_requests'],
    }),
  },
  '/follow-ups/read': {
    post: post({
      summary: 'What somebody is asked once their programme is over, with the token of the mailed link',
      takes: ['FollowUpRead', { token, locale: 'en' }],
      success: ['200', 'What they have answered so far, and until when they can', 'FollowUp'],
      problems: [...unreadable, 'link_unknown', 'link_expired', 'too_many_requests'],
    }),
  },
  '/follow-ups/write': {
    post: post({
      summary: 'Answers it in place of an earlier answer; null takes that back and ends such questions',
      takes: ['FollowUpWrite', { token, answer: 'employed' }],
      success: ['200', 'Kept for certain', 'Accepted'],
      problems: [...unreadable, 'link_unknown', 'link_expired', 'too_many_requests'],
    }),
  },
})

export const groupSchemas = (
  schemaOf: (schema: z.ZodType, io: 'input' | 'output') => Record<string, unknown>,
) => ({
  GroupLogRead: schemaOf(groupLogReadSchema, 'input'),
  GroupLogWrite: schemaOf(groupLogWriteSchema, 'input'),
  GroupMaterialRead: schemaOf(groupMaterialReadSchema, 'input'),
  GroupCalendar: schemaOf(groupCalendarSchema, 'output'),
  GroupLog: schemaOf(groupLogSchema, 'output'),
  FeedbackRead: schemaOf(feedbackReadSchema, 'input'),
  FeedbackWrite: schemaOf(feedbackWriteSchema, 'input'),
  Feedback: schemaOf(feedbackSchema, 'output'),
  FollowUpRead: schemaOf(followUpReadSchema, 'input'),
  FollowUpWrite: schemaOf(followUpWriteSchema, 'input'),
  FollowUp: schemaOf(followUpSchema, 'output'),
})
