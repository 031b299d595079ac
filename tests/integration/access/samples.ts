import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { create, createProgramme, password, programmeData, type Row, unique } from '../../support/scenario.ts'

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

export const picture = () => ({
  name: `${randomUUID()}.png`,
  data: onePixel,
  mimetype: 'image/png',
  size: onePixel.length,
})

/** What a valid new document of each collection says; `canary` stands in a field that can be read and changed. */
export type Sample = { data: (payload: Payload) => Promise<object>; field: string; changed: unknown }

const published = { _status: 'published' }
const anInstant = '2026-01-02T03:04:05.000Z'

const programmes = new WeakMap<Payload, Promise<string>>()
/** One programme for all samples of an installation. */
function programmeOf(payload: Payload): Promise<string> {
  const known = programmes.get(payload) ?? createProgramme(payload)
  programmes.set(payload, known)
  return known
}

let month = 0
/** One window after the other, so that none overlaps. */
async function periodData(payload: Payload) {
  month += 1
  const start = (after: number) => new Date(Date.UTC(2030, month + after)).toISOString()
  return {
    programme: await programmeOf(payload),
    role: 'mentee',
    opensAt: start(0),
    closesAt: start(1),
    published: true,
  }
}

async function applicationData(payload: Payload): Promise<object> {
  const programme = await programmeOf(payload)
  const period = await create(payload, 'application-periods', await periodData(payload))
  const email = `${randomUUID()}@example.org`
  return {
    reference: randomUUID().slice(0, 9),
    stage: 'submitted',
    name: 'A canary',
    email,
    emailKey: email,
    period: period.id,
    programme,
    role: 'mentee',
    locale: 'en',
    arrivedAt: anInstant,
    consentedAt: anInstant,
    answers: { motivation: 'canary' },
    questions: [],
  }
}

const someUser = async (payload: Payload) =>
  (await payload.find({ collection: 'users', limit: 1, depth: 0 })).docs[0]?.id

export const samples: Record<string, Sample> = {
  programmes: { data: async () => programmeData(), field: 'summary', changed: 'Changed' },
  industries: {
    data: async () => ({ name: unique('Industry'), summary: 'Work', ...published }),
    field: 'summary',
    changed: 'Changed',
  },
  news: {
    data: async () => ({ title: unique('News'), summary: 'New', ...published }),
    field: 'summary',
    changed: 'Changed',
  },
  pages: { data: async () => ({ title: unique('Page'), ...published }), field: 'title', changed: 'Changed' },
  faqs: {
    data: async () => ({ question: unique('Why?'), ...published }),
    field: 'question',
    changed: 'Changed?',
  },
  people: {
    data: async () => ({ name: unique('Person'), title: 'Coordinator', ...published }),
    field: 'phone',
    changed: '040',
  },
  partners: {
    data: async () => ({ name: unique('Partner'), ...published }),
    field: 'url',
    changed: 'https://example.org',
  },
  redirects: {
    data: async () => ({ from: `/en/${randomUUID()}`, to: '/en/' }),
    field: 'to',
    changed: '/sv/',
  },
  'translation-states': {
    data: async () => ({ document: `news:${randomUUID()}`, language: 'sv', originals: {} }),
    field: 'document',
    changed: 'news:changed',
  },
  media: { data: async () => ({ alt: unique('A dot') }), field: 'alt', changed: 'Changed' },
  'application-periods': {
    data: periodData,
    field: 'zone',
    changed: 'Europe/Stockholm',
  },
  rounds: {
    data: async (payload) => ({ name: unique('Round'), programme: await programmeOf(payload) }),
    field: 'name',
    changed: 'Changed',
  },
  'period-events': {
    data: async (payload) => ({
      period: (await create(payload, 'application-periods', await periodData(payload))).id,
      ...{ act: 'extend', at: anInstant, why: 'A canary', told: 0, before: {}, after: {} },
    }),
    field: 'why',
    changed: 'Changed',
  },
  'question-sets': {
    data: async () => ({
      name: unique('Set'),
      questions: [{ key: 'why', kind: 'text', label: 'Why?', required: true, maxLength: 9 }],
    }),
    field: 'name',
    changed: 'Changed',
  },
  applications: { data: applicationData, field: 'notes', changed: 'Changed' },
  'application-drafts': {
    data: async (payload) => ({
      ...{ secretHash: 'x', data: {}, form: {}, revision: 1, role: 'mentee', locale: 'en', remind: false },
      name: 'A canary',
      programme: await programmeOf(payload),
      period: (await create(payload, 'application-periods', await periodData(payload))).id,
      begunAt: anInstant,
      savedAt: anInstant,
    }),
    field: 'name',
    changed: 'Changed',
  },
  'application-events': {
    data: async () => ({ kind: 'canary', at: anInstant }),
    field: 'kind',
    changed: 'changed',
  },
  outbox: {
    data: async () => ({
      key: randomUUID(),
      to: 'canary@example.org',
      locale: 'en',
      template: 'receipt',
      status: 'sent',
      attempts: 1,
      dueAt: anInstant,
    }),
    field: 'to',
    changed: 'changed@example.org',
  },
  'mail-templates': {
    data: async (payload) => {
      // There is one text per message.
      await payload.delete({ collection: 'mail-templates' as 'news', where: { id: { exists: true } } })
      return { key: 'receipt', subject: 'Canary', body: 'Canary {link}' }
    },
    field: 'subject',
    changed: 'Changed',
  },
  subscriptions: {
    data: async (payload) => ({
      email: 'canary@example.org',
      emailKey: randomUUID(),
      scope: 'canary',
      programme: await programmeOf(payload),
      role: 'mentee',
      locale: 'en',
    }),
    field: 'role',
    changed: 'mentor',
  },
  'application-links': {
    data: async () => ({ hash: randomUUID(), purpose: 'status', expiresAt: anInstant }),
    field: 'purpose',
    changed: 'session',
  },
  'period-openings': {
    data: async (payload) => ({
      period: (await create(payload, 'application-periods', await periodData(payload))).id,
      at: anInstant,
    }),
    field: 'at',
    changed: '2027-01-02T03:04:05.000Z',
  },
  'application-notes': {
    data: async (payload) => ({
      application: (await create(payload, 'applications', await applicationData(payload))).id,
      text: 'Canary',
      at: anInstant,
    }),
    field: 'text',
    changed: 'Changed',
  },
  'application-tags': {
    data: async (payload) => ({
      application: (await create(payload, 'applications', await applicationData(payload))).id,
      tag: 'Canary',
    }),
    field: 'tag',
    changed: 'Changed',
  },
  reviews: {
    data: async (payload) => ({
      application: (await create(payload, 'applications', await applicationData(payload))).id,
      reviewer: await someUser(payload),
      scores: {},
      comment: 'Canary',
      at: anInstant,
    }),
    field: 'comment',
    changed: 'Changed',
  },
  'saved-filters': {
    data: async (payload) => ({
      owner: await someUser(payload),
      name: 'Canary',
      shared: true,
      query: 'stage=reading',
    }),
    field: 'name',
    changed: 'Changed',
  },
  'application-reads': {
    data: async () => ({ how: 'canary', at: anInstant }),
    field: 'how',
    changed: 'changed',
  },
  'application-exports': {
    data: async () => ({ format: 'canary', at: anInstant }),
    field: 'format',
    changed: 'changed',
  },
  uploads: {
    data: async () => ({
      draft: randomUUID(),
      question: 'cv',
      name: 'cv.pdf',
      kind: 'pdf',
      bytes: 1,
      digest: '0',
      storedAs: `${randomUUID()}.pdf`,
      scan: 'clean',
      scanAt: anInstant,
      tries: 0,
    }),
    field: 'name',
    changed: 'other.pdf',
  },
  'application-counts': {
    data: async () => ({ key: randomUUID(), role: 'mentee', outcome: 'canary', amount: 1 }),
    field: 'outcome',
    changed: 'changed',
  },
  'retention-confirmations': {
    data: async () => ({ at: anInstant, days: {}, figures: {} }),
    field: 'at',
    changed: '2027-01-02T03:04:05.000Z',
  },
  erasures: {
    data: async () => ({ at: anInstant, scope: 'address', hash: randomUUID(), counts: {} }),
    field: 'scope',
    changed: 'application',
  },
  'retention-runs': {
    data: async () => ({ startedAt: anInstant, days: {}, clocks: {}, rows: {}, failed: 0 }),
    field: 'failed',
    changed: 1,
  },
  'report-counts': {
    data: async () => ({
      ...{ key: randomUUID(), kind: 'application', role: 'mentee', steps: 'canary', amount: 1 },
    }),
    field: 'steps',
    changed: 'changed',
  },
  'rate-limits': {
    data: async () => ({ key: randomUUID(), count: 1, endsAt: anInstant }),
    field: 'count',
    changed: 2,
  },
  'interview-slots': {
    data: async () => ({
      startsAt: anInstant,
      endsAt: anInstant,
      zone: 'Europe/Helsinki',
      buffer: 0,
      published: true,
    }),
    field: 'zone',
    changed: 'UTC',
  },
  'interview-seats': {
    data: async () => ({ from: anInstant, until: anInstant }),
    field: 'from',
    changed: '2027-01-02T03:04:05.000Z',
  },
  interviews: {
    data: async () => ({ status: 'held', sequence: 0, mails: true, again: false, changedAt: anInstant }),
    field: 'status',
    changed: 'booked',
  },
  'interview-notes': {
    data: async () => ({ criteria: {}, summary: 'canary', outcome: 'no' }),
    field: 'outcome',
    changed: 'yes',
  },
  'interview-feeds': {
    data: async () => ({ hash: randomUUID(), locale: 'en' }),
    field: 'locale',
    changed: 'fi',
  },
  selections: {
    data: async (payload) => ({
      period: (await create(payload, 'application-periods', await periodData(payload))).id,
      seats: 12,
    }),
    field: 'seats',
    changed: 13,
  },
  'decision-releases': {
    data: async () => ({ at: anInstant, figures: { offer: 1, reserve: 0, no_place: 0 } }),
    field: 'at',
    changed: '2027-01-02T03:04:05.000Z',
  },
  decisions: {
    data: async (payload) => ({
      application: (await create(payload, 'applications', await applicationData(payload))).id,
      period: (await create(payload, 'application-periods', await periodData(payload))).id,
      kind: 'no_place',
      decidedAt: anInstant,
    }),
    field: 'kind',
    changed: 'offer',
  },
  consultations: {
    data: async (payload) => ({
      period: (await create(payload, 'application-periods', await periodData(payload))).id,
      name: 'A mentor',
      email: 'canary@example.org',
      locale: 'en',
      expiresAt: anInstant,
    }),
    field: 'name',
    changed: 'Another',
  },
  'consultation-candidates': {
    data: async (payload) => ({
      consultation: await plant(payload, 'consultations').then(({ id }) => id),
      application: (await create(payload, 'applications', await applicationData(payload))).id,
      number: 1,
      comment: 'canary',
    }),
    field: 'comment',
    changed: 'changed',
  },
  offers: {
    data: async (payload) => ({
      period: (await create(payload, 'application-periods', await periodData(payload))).id,
      status: 'open',
      seat: 1,
      madeAt: anInstant,
      expiresAt: anInstant,
      zone: 'Europe/Helsinki',
    }),
    field: 'status',
    changed: 'accepted',
  },
  groups: {
    data: async (payload) => ({
      name: unique('Group'),
      programme: await programmeOf(payload),
      stage: 'forming',
    }),
    field: 'name',
    changed: 'Changed',
  },
  'group-members': {
    data: async (payload) => ({
      group: (await plant(payload, 'groups')).id,
      application: (await plant(payload, 'applications')).id,
      role: 'mentee',
      state: 'left',
      pinned: false,
      seat: 1,
      since: anInstant,
    }),
    field: 'state',
    changed: 'planned',
  },
  meetings: {
    data: async (payload) => ({
      ...{
        number: 1,
        kind: 'meeting',
        zone: 'Europe/Helsinki',
        minutes: 90,
        mode: 'online',
        state: 'planned',
      },
      ...{ revision: 0, sequence: 0, changedAt: anInstant, place: 'Canary' },
      group: (await plant(payload, 'groups')).id,
    }),
    field: 'place',
    changed: 'Changed',
  },
  'meeting-attendances': {
    data: async (payload) => ({
      meeting: (await plant(payload, 'meetings')).id,
      application: (await plant(payload, 'applications')).id,
      present: true,
    }),
    field: 'present',
    changed: false,
  },
  preparations: {
    data: async (payload) => ({
      application: (await plant(payload, 'applications')).id,
      ...{ kind: 'training', part: 'canary', doneOn: anInstant, at: anInstant },
    }),
    field: 'part',
    changed: 'changed',
  },
  materials: {
    data: async () => ({ title: unique('Guide'), link: 'https://example.org/guide', ...published }),
    field: 'link',
    changed: 'https://example.org/changed',
  },
  'group-steps': {
    data: async (payload) => ({
      group: (await plant(payload, 'groups')).id,
      ...{ kind: 'goal', title: { en: 'Canary' }, state: 'open', revision: 0, changedAt: anInstant },
    }),
    field: 'state',
    changed: 'done',
  },
  'log-accesses': {
    data: async (payload) => ({
      group: (await plant(payload, 'groups')).id,
      application: (await plant(payload, 'applications')).id,
      expiresAt: anInstant,
    }),
    field: 'expiresAt',
    changed: '2027-01-02T03:04:05.000Z',
  },
  'feedback-rounds': {
    data: async (payload) => ({
      group: (await plant(payload, 'groups')).id,
      ...{ moment: 'start', side: 'participants', anonymous: true, questions: [] },
      ...{ opensAt: anInstant, closesAt: anInstant },
    }),
    field: 'moment',
    changed: 'end',
  },
  'feedback-requests': {
    data: async (payload) => ({
      round: (await plant(payload, 'feedback-rounds')).id,
      application: (await plant(payload, 'applications')).id,
      answered: false,
    }),
    field: 'answered',
    changed: true,
  },
  'feedback-answers': {
    data: async (payload) => ({
      round: (await plant(payload, 'feedback-rounds')).id,
      answers: { best: 'canary' },
    }),
    field: 'answers',
    changed: { best: 'changed' },
  },
  'esf-notices': {
    data: async (payload) => ({
      application: (await plant(payload, 'applications')).id,
      ...{ kind: 'start', at: anInstant },
    }),
    field: 'kind',
    changed: 'end',
  },
  'follow-ups': {
    data: async (payload) => ({
      application: (await plant(payload, 'applications')).id,
      ...{ months: 6, opensAt: anInstant, closesAt: anInstant, stopped: false },
    }),
    field: 'months',
    changed: 3,
  },
  'group-events': {
    data: async (payload) => ({
      group: (await plant(payload, 'groups')).id,
      kind: 'canary',
      at: anInstant,
    }),
    field: 'kind',
    changed: 'changed',
  },
  'group-plans': {
    data: async () => ({ key: randomUUID(), rules: [], revision: 0 }),
    field: 'revision',
    changed: 1,
  },
  'group-acts': {
    data: async (payload) => ({
      plan: (await plant(payload, 'group-plans')).id,
      kind: 'move',
      at: anInstant,
      change: {},
    }),
    field: 'kind',
    changed: 'place',
  },
  'group-proposals': {
    data: async (payload) => ({
      plan: (await plant(payload, 'group-plans')).id,
      number: 1,
      state: 'draft',
      seed: 1,
      weights: {},
      hash: 'canary',
      cancel: false,
      beatAt: anInstant,
      at: anInstant,
    }),
    field: 'state',
    changed: 'applied',
  },
  users: {
    data: async () => ({
      name: 'Somebody else',
      email: `${randomUUID()}@example.org`,
      password,
      role: 'editor',
    }),
    field: 'name',
    changed: 'Changed',
  },
}

/** A document made past all access rules. */
export async function plant(payload: Payload, slug: string): Promise<Row> {
  const sample = samples[slug]
  if (!sample) throw new Error(`There is no sample of ${slug}`)
  const file = slug === 'media' ? { file: picture() } : {}
  return create(payload, slug, await sample.data(payload), file)
}
