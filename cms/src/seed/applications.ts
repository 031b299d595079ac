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
const groupStageOf: Partial<Record<Stage, 'running' | 'completed'>> = {
  running: 'running',
  completed: 'completed',
}

/** More than one group takes, so that groups are chosen for; of them so many are placed where a group runs already. */
const amounts = { mentee: { all: 14, placed: 12 }, mentor: { all: 3, placed: 2 } }
/** Letters and digits of references that nobody mixes up. */
const letters = '23456789ABCDEFGHJKM'
const groupName = 'Demo group: IT'
const demoDomain = 'demo.example.org'
const day = 24 * 60 * 60 * 1000

const asked = [
  {
    key: 'motivation',
    kind: 'long_text',
    label: 'Why do you want to take part?',
    help: null,
    required: true,
    maxLength: 3000,
    options: [],
  },
  { key: 'languages', kind: 'language_levels', label: 'Languages', required: false, maxLength: 300 },
  {
    key: 'meeting_place',
    kind: 'choice',
    label: 'How would you like to meet?',
    required: false,
    maxLength: 300,
    options: [
      { value: 'on_site', label: 'In person' },
      { value: 'online', label: 'Online' },
    ],
  },
]
/** Every language of the service is spoken well by two of three people. */
const languages = [
  ['en:C1', 'sv:B2'],
  ['en:B2', 'fi:C1'],
  ['sv:C1', 'fi:B2', 'en:B2'],
]

type Role = keyof typeof amounts
type Person = { application: string; email: string; role: Role }

/** Made-up applications, plainly so by name, for the stages that have any; removed at those that have none. */
export async function seedApplications({
  payload,
  periods,
  stage,
  now,
}: {
  payload: Payload
  /** Ids of the periods that the people apply in. */
  periods: Record<Role, string>
  stage: Stage
  now: Date
}): Promise<void> {
  const options = { overrideAccess: true, depth: 0 } as const
  // Applications first: their places go with them, and a group that somebody is in stays.
  await payload.delete({ ...options, collection: 'applications', where: { email: { like: demoDomain } } })
  await payload.delete({ ...options, collection: 'groups', where: { name: { equals: groupName } } })
  const applicationStage = stageOf[stage]
  if (!applicationStage) return

  const { programme, industry } = await payload.findByID({
    ...options,
    collection: 'application-periods',
    id: periods.mentee,
  })
  const apply = async (role: Role, number: number): Promise<Person> => {
    const period = await payload.findByID({
      ...options,
      collection: 'application-periods',
      id: periods[role],
    })
    const email = `${role === 'mentee' ? 'applicant' : role}-${number}@${demoDomain}`
    const arrivedAt = new Date(new Date(period.opensAt).getTime() + number * day).toISOString()
    const created = await payload.create({
      ...options,
      collection: 'applications',
      data: {
        reference: `DEM${role === 'mentee' ? 'R' : 'T'}-222${letters[number]}`,
        stage: applicationStage,
        name: `Demo ${role === 'mentee' ? 'applicant' : role} ${number}`,
        email,
        emailKey: email,
        period: periods[role],
        programme,
        industry: period.industry,
        role,
        preferences: period.industry ? [] : [industry as string],
        locale: ['en', 'sv', 'fi'][number % 3] ?? 'en',
        arrivedAt,
        consentedAt: arrivedAt,
        answers: {
          motivation: 'An answer of the demo organisation.',
          languages: languages[number % languages.length] ?? [],
          meeting_place: number % 2 === 0 ? 'on_site' : 'online',
        },
        questions: asked,
        eligible: false,
      },
    })
    return { application: String(created.id), email, role }
  }
  const groupStage = groupStageOf[stage]
  const people: Person[] = []
  for (const role of ['mentee', 'mentor'] as const)
    for (let number = 1; number <= amounts[role][groupStage ? 'placed' : 'all']; number += 1)
      people.push(await apply(role, number))
  if (!groupStage) return

  const group = await payload.create({
    ...options,
    collection: 'groups',
    data: { name: groupName, programme, industry, stage: groupStage, startsOn: now.toISOString() },
  })
  const over = groupStage === 'completed'
  for (const { application, email, role } of people) {
    await payload.create({
      ...options,
      collection: 'group-members',
      data: {
        group: group.id,
        application,
        role,
        state: 'confirmed',
        pinned: false,
        seat: 1,
        since: now.toISOString(),
        ...(over ? { until: now.toISOString() } : { holds: `${String(programme)}:${email}:1` }),
      },
    })
  }
}
