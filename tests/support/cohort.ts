import type { ReportStep } from '@jobbuddies/shared'
import { create, createIndustry, createPeriod, createProgramme, update } from './scenario.ts'
import { addPerson } from './groupPeople.ts'
import { insert } from './persons.ts'
import type { On } from './useHost.ts'

type Happened = { kind: string; from?: string; to?: string }
const held: Happened[] = [
  { kind: 'interview_held' },
  { kind: 'stage_changed', from: 'interviewing', to: 'interviewed' },
]
const undone: Happened[] = [
  { kind: 'interview_undone' },
  { kind: 'stage_changed', from: 'interviewed', to: 'interviewing' },
]
const offered: Happened = { kind: 'offer_made' }
const took: Happened = { kind: 'stage_changed', from: 'offered', to: 'accepted' }

type Place = { in: 'running' | 'completed' | 'confirmed'; state?: 'left'; until?: string; finished?: boolean }
export type Member = {
  role?: 'mentor'
  stage: string
  history?: Happened[]
  places?: Place[]
  /** Counted by hand. */
  reached: ReportStep[]
}

/** One of each that a report has to tell apart. */
export const cohort: Member[] = [
  { stage: 'submitted', reached: [] },
  { stage: 'interviewed', reached: ['interviewed'] },
  { stage: 'declined', history: held, reached: ['interviewed'] },
  { stage: 'interviewing', history: [...held, ...undone], reached: [] },
  { stage: 'interviewing', history: [...held, ...undone, ...held], reached: ['interviewed'] },
  { stage: 'turned_down', history: [...held, offered], reached: ['interviewed', 'offered'] },
  { stage: 'withdrawn', history: [...held, offered, took], reached: ['interviewed', 'offered', 'accepted'] },
  {
    stage: 'placed',
    history: [...held, offered, took],
    places: [{ in: 'confirmed' }],
    reached: ['interviewed', 'offered', 'accepted'],
  },
  {
    stage: 'placed',
    history: [...held, offered, took],
    places: [{ in: 'running' }],
    reached: ['interviewed', 'offered', 'accepted', 'active'],
  },
  {
    stage: 'placed',
    history: [offered, took],
    places: [{ in: 'completed', finished: true }],
    reached: ['offered', 'accepted', 'active', 'finished'],
  },
  {
    stage: 'placed',
    places: [{ in: 'completed', finished: false }],
    reached: ['offered', 'accepted', 'active'],
  },
  {
    stage: 'dropped_out',
    history: [...held, offered, took],
    places: [{ in: 'running', state: 'left', until: '2027-04-01T10:00:00Z' }],
    reached: ['interviewed', 'offered', 'accepted', 'active', 'dropped'],
  },
  {
    stage: 'dropped_out',
    history: [...held, offered, took],
    places: [{ in: 'running', state: 'left', until: '2027-02-01T10:00:00Z' }],
    reached: ['interviewed', 'offered', 'accepted', 'dropped'],
  },
  {
    role: 'mentor',
    stage: 'placed',
    places: [{ in: 'completed', finished: true }, { in: 'running' }],
    reached: ['offered', 'accepted', 'active', 'finished'],
  },
]

/** The cohort in a programme of its own, with a round of mentees, mentors without one, and a group in each stage. */
export async function plantCohort(on: On, { money = {} }: { money?: object } = {}) {
  const { payload } = on.host
  const programme = await createProgramme(payload, money)
  const industry = await createIndustry(payload)
  const round = (await create(payload, 'rounds', { name: 'Spring 2027', programme })).id
  const mentees = await createPeriod(payload, { programme, industry, role: 'mentee' })
  await update(payload, 'application-periods', mentees.id, { round })
  const mentors = await createPeriod(payload, { programme, industry, role: 'mentor', closesAt: null })
  const groups = {} as Record<Place['in'], string>
  for (const stage of ['confirmed', 'running', 'completed'] as const)
    groups[stage] = await insert(on.database, 'groups', {
      ...{ name: `A ${stage} group`, programme_id: programme, industry_id: industry, stage },
      starts_on: '2027-03-01T00:00:00Z',
    })
  const ids: string[] = []
  for (const { role = 'mentee', stage, history = [], places = [] } of cohort) {
    const period = role === 'mentor' ? mentors.id : mentees.id
    const person = { name: 'Somebody', role, stage, period, programme, industry }
    const id = await addPerson(on.database.query, person)
    ids.push(id)
    for (const { kind, ...data } of history)
      await insert(on.database, 'application_events', { application_id: id, kind, data, at: new Date() })
    for (const [seat, place] of places.entries())
      await insert(on.database, 'group_members', {
        ...{ application_id: id, group_id: groups[place.in], role, state: place.state ?? 'confirmed' },
        ...{ pinned: false, seat: seat + 1, since: new Date(), finished: place.finished ?? null },
        until: place.until ? new Date(place.until) : null,
      })
  }
  return { programme, industry, round, mentees: mentees.id, mentors: mentors.id, groups, ids }
}
