import {
  feedbackReadSchema,
  feedbackWriteSchema,
  followUpReadSchema,
  followUpWriteSchema,
  groupLogReadSchema,
  groupLogWriteSchema,
  groupPaths,
} from '@jobbuddies/shared'
import { expect, it } from 'vitest'

const schemas = {
  GroupLogRead: groupLogReadSchema,
  GroupLogWrite: groupLogWriteSchema,
  FeedbackRead: feedbackReadSchema,
  FeedbackWrite: feedbackWriteSchema,
  FollowUpRead: followUpReadSchema,
  FollowUpWrite: followUpWriteSchema,
}
type Takes = { takes: [keyof typeof schemas, object]; problems: string[] }
const calls = Object.entries(groupPaths((of) => of)) as [string, { post: Takes }][]

it.each(calls)('the example of %s is accepted as it stands', (_, { post: { takes } }) => {
  expect(schemas[takes[0]].safeParse(takes[1]).success).toBe(true)
})
it('every call can be refused for its link', () => {
  expect(calls).toHaveLength(7)
  for (const [, { post }] of calls)
    expect(post.problems).toEqual(expect.arrayContaining(['link_unknown', 'link_expired']))
})
