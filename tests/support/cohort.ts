import type { FollowUpAnswer, ReportStep } from '@jobbuddies/shared'
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
  /** What they say, by months after the end. */
  says?: { months: number; answer: FollowUpAnswer | null }[]
  /** Notices that were noted; `undone`: and taken back. */
  notices?: { kind: 'start' | 'end'; undone?: true }[]
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
    says: [
      { months: 0, answer: 'looking' },
      { months: 3, answer: 'studying' },
      { months: 6, answer: 'employed' },
      { months: 12, answer: null },
    ],
    reached: ['offered', 'accepted', 'active', 'finished', 'end_looking', 'later_employed'],
  },
  {
    stage: 'placed',
    places: [{ in: 'completed', finished: false }],
    says: [{ months: 6, answer: 'studying' }],
    notices: [{ kind: 'start' }, { kind: 'end', undone: true }],
    reached: ['offered', 'accepted', 'active', 'later_studying', 'notice_start'],
  },
  {
    stage: 'dropped_out',
    history: [...held, offered, took],
    places: [{ in: 'running', state: 'left', until: '2027-04-01T10:00:00Z' }],
    says: [{ months: 0, answer: 'employed' }],
    notices: [{ kind: 'start' }, { kind: 'end' }],
    reached: [
      'interviewed',
      'offered',
      'accepted',
      'active',
      'dropped',
      'end_employed',
      'notice_start',
      'notice_end',
    ],
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
  for (const { role = 'mentee', stage, history = [], places = [], says = [], notices = [] } of cohort) {
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
    for (const { kind, undone } of notices)
      await insert(on.database, 'esf_notices', {
        ...{ application_id: id, kind, holds: undone ? null : `${id}:${kind}`, at: new Date() },
      })
    for (const said of says)
      await insert(on.database, 'follow_ups', {
        ...{ application_id: id, group_id: groups[places[0]!.in], ...said, stopped: false },
        ...{ opens_at: new Date(), closes_at: new Date() },
      })
  }
  return { programme, industry, round, mentees: mentees.id, mentors: mentors.id, groups, ids }
}
