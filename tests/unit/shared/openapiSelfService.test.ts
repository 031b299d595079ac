import { expect, it } from 'vitest'
import {
  agreementAcceptSchema,
  consultationReadSchema,
  feedbackReadSchema,
  feedbackWriteSchema,
  groupLogReadSchema,
  groupLogWriteSchema,
  groupMaterialReadSchema,
  consultationSaySchema,
  informationSchema,
  interviewChoiceSchema,
  linkRequestSchema,
  offerAnswerSchema,
  openApi,
  ownChangeSchema,
  subscriptionRequestSchema,
  tokenRequestSchema,
} from '@jobbuddies/shared'

type Body = { content: Record<string, { schema: { $ref: string }; example: unknown }> }
type Paths = Record<string, Record<string, { requestBody?: Body; security?: object[] }>>

const { paths } = openApi({ serverUrl: '' }) as { paths: Paths }
const schemas = {
  AgreementAccept: agreementAcceptSchema,
  LinkRequest: linkRequestSchema,
  TokenRequest: tokenRequestSchema,
  OwnChange: ownChangeSchema,
  Information: informationSchema,
  InterviewChoice: interviewChoiceSchema,
  OfferAnswer: offerAnswerSchema,
  ConsultationRead: consultationReadSchema,
  FeedbackRead: feedbackReadSchema,
  FeedbackWrite: feedbackWriteSchema,
  GroupLogRead: groupLogReadSchema,
  GroupLogWrite: groupLogWriteSchema,
  GroupMaterialRead: groupMaterialReadSchema,
  ConsultationSay: consultationSaySchema,
  SubscriptionRequest: subscriptionRequestSchema,
}
const examples = Object.entries(paths).flatMap(([path, methods]) =>
  Object.values(methods).flatMap(({ requestBody }) => {
    const media = requestBody?.content['application/json']
    const name = media?.schema.$ref.split('/').at(-1) ?? ''
    return media && name in schemas ? [[path, name as keyof typeof schemas, media.example] as const] : []
  }),
)

it('has an example for every body', () => expect(examples).toHaveLength(18))
it.each(examples)('the example of %s is accepted as a %s', (_, name, example) => {
  expect(schemas[name].safeParse(example).success).toBe(true)
})
it('says which calls need a session', () => {
  const needing = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { security }]) =>
      JSON.stringify(security)?.startsWith('[{"session"') ? [`${method} ${path}`] : [],
    ),
  )
  expect(needing.sort()).toEqual([
    'delete /applications/me',
    'delete /applications/me/files/{id}',
    'delete /applications/me/interview',
    'get /applications/me',
    'get /applications/me/certificate',
    'get /applications/me/copy',
    'get /applications/me/export',
    'get /applications/me/interview',
    'get /applications/me/materials/{id}',
    'patch /applications/me',
    'post /applications/me/agreements',
    'post /applications/me/files',
    'post /applications/me/information',
    'post /applications/me/offer',
    'post /applications/me/restore',
    'post /applications/me/withdraw',
    'post /links/end',
    'put /applications/me/interview',
  ])
})
