import type { Payload } from 'payload'
import type { Stage } from './stages.ts'

const stageOf: Partial<Record<Stage, string>> = {
  'last-hour': 'submitted',
  closed: 'submitted',
  interviewing: 'interviewing',
  matching: 'interviewed',
  running: 'placed',
  completed: 'placed',
}
const groupStageOf: Partial<Record<Stage, 'forming' | 'running' | 'completed'>> = {
  matching: 'forming',
  running: 'running',
  completed: 'completed',
}

const count = 12
/** Letters and digits of references that nobody mixes up. */
const letters = '23456789ABCDEFGH'
const groupName = 'Demo group: IT'
const demoDomain = 'demo.example.org'
const day = 24 * 60 * 60 * 1000

const questions = [
  {
    key: 'motivation',
    kind: 'long_text',
    label: 'Why do you want to take part?',
    help: null,
    required: true,
    maxLength: 3000,
    options: [],
  },
]

/** Made-up applications, plainly so by name, for the stages that have any; removed at those that have none. */
export async function seedApplications({
  payload,
  periodId,
  stage,
  now,
}: {
  payload: Payload
  periodId: string
  stage: Stage
  now: Date
}): Promise<void> {
  const options = { overrideAccess: true, depth: 0 } as const
  await payload.delete({ ...options, collection: 'groups', where: { name: { equals: groupName } } })
  await payload.delete({ ...options, collection: 'applications', where: { email: { like: demoDomain } } })
  const applicationStage = stageOf[stage]
  if (!applicationStage) return

  const period = await payload.findByID({ ...options, collection: 'application-periods', id: periodId })
  const ids: string[] = []
  for (let number = 1; number <= count; number += 1) {
    const email = `applicant-${number}@${demoDomain}`
    const arrivedAt = new Date(new Date(period.opensAt).getTime() + number * day).toISOString()
    const created = await payload.create({
      ...options,
      collection: 'applications',
      data: {
        reference: `DEMR-222${letters[number]}`,
        stage: applicationStage,
        name: `Demo applicant ${number}`,
        email,
        emailKey: email,
        period: periodId,
        programme: period.programme,
        industry: period.industry,
        role: period.role,
        locale: ['en', 'sv', 'fi'][number % 3] ?? 'en',
        arrivedAt,
        consentedAt: arrivedAt,
        answers: { motivation: 'An answer of the demo organisation.' },
        questions,
      },
    })
    ids.push(String(created.id))
  }
  const groupStage = groupStageOf[stage]
  if (!groupStage) return
  await payload.create({
    ...options,
    collection: 'groups',
    data: {
      name: groupName,
      programme: period.programme,
      industry: period.industry,
      stage: groupStage,
      members: ids,
      startsOn: now.toISOString(),
    },
  })
}
