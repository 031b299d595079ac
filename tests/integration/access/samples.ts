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
  media: { data: async () => ({ alt: unique('A dot') }), field: 'alt', changed: 'Changed' },
  'application-periods': {
    data: periodData,
    field: 'closedText',
    changed: 'Changed',
  },
  applications: { data: applicationData, field: 'notes', changed: 'Changed' },
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
  groups: {
    data: async (payload) => ({
      name: unique('Group'),
      programme: await programmeOf(payload),
      stage: 'forming',
    }),
    field: 'name',
    changed: 'Changed',
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
