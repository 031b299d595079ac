import { randomUUID } from 'node:crypto'
import { type Locale, type SubmissionInput, submissionExample } from '@jobbuddies/shared'
import type { Payload } from 'payload'
import type { Host } from './payload.ts'
import { login } from './rest.ts'

export type Row = Record<string, unknown> & { id: string }

/** Writes past all access rules, as code does. */
export async function create(
  payload: Payload,
  collection: string,
  data: object,
  extra: object = {},
): Promise<Row> {
  const created = await payload.create({
    collection: collection as 'news',
    data: data as never,
    depth: 0,
    ...extra,
  })
  return created as unknown as Row
}

export async function update(
  payload: Payload,
  collection: string,
  id: string,
  data: object,
  extra: object = {},
): Promise<Row> {
  const updated = await payload.update({
    collection: collection as 'news',
    id,
    data: data as never,
    depth: 0,
    ...extra,
  })
  return updated as unknown as Row
}

export const password = 'correct horse battery staple'

export type Staff = Record<'admin' | 'coordinator' | 'editor', { id: string; email: string; token: string }>

/** One person per role, signed in. */
export async function createStaff(host: Host): Promise<Staff> {
  const one = async (role: keyof Staff) => {
    const email = `${role}@staff.example.org`
    const { id } = await create(host.payload, 'users', { name: `The ${role}`, email, password, role })
    return { id, email, token: await login(host, { email, password }) }
  }
  return { admin: await one('admin'), coordinator: await one('coordinator'), editor: await one('editor') }
}

let count = 0
/** A different name at each call. */
export const unique = (what: string): string => `${what} ${(count += 1)}`

export const programmeData = (data: object = {}) => ({
  name: unique('Programme'),
  summary: 'Groups of mentors and mentees.',
  roles: [
    { key: 'mentee', name: 'Mentee', plural: 'Mentees', facilitator: false, min: 8, max: 12 },
    { key: 'mentor', name: 'Mentor', plural: 'Mentors', facilitator: true, min: 2, max: 3 },
  ],
  _status: 'published',
  ...data,
})

/** The same words again in the other languages, in the same rows. */
async function repeat(
  payload: Payload,
  collection: string,
  doc: Row,
  names: readonly string[],
): Promise<void> {
  const data = Object.fromEntries(names.flatMap((name) => (doc[name] == null ? [] : [[name, doc[name]]])))
  if (Object.keys(data).length === 0) return
  for (const locale of ['sv', 'fi']) await update(payload, collection, doc.id, data, { locale })
}

/** In every language. */
export async function createProgramme(payload: Payload, data: object = {}): Promise<string> {
  const created = await create(payload, 'programmes', programmeData(data))
  await repeat(payload, 'programmes', created, [
    'name',
    'slug',
    'summary',
    'roles',
    'steps',
    'voices',
    'stages',
    'money',
  ])
  return created.id
}

/** In every language. */
export async function createIndustry(payload: Payload, data: object = {}): Promise<string> {
  const words = { name: unique('Industry'), summary: 'Work.', _status: 'published', ...data }
  const created = await create(payload, 'industries', words)
  await repeat(payload, 'industries', created, ['name', 'slug', 'summary'])
  return created.id
}

const hour = 3_600_000
export const fromNow = (ms: number): string => new Date(Date.now() + ms).toISOString()

export type PeriodData = {
  programme?: string
  industry?: string | null
  role?: string
  opensAt?: string
  closesAt?: string | null
  published?: boolean
} & Record<string, unknown>

/** Chooses the languages that the site promises; none means all. */
export const promise = (payload: Payload, languages: Locale[]) =>
  payload.updateGlobal({
    slug: 'site-settings',
    data: { siteName: 'JobBuddies', promisedLanguages: languages } as never,
  })

const periodTexts = ['title', 'slug', 'intro', 'closedText', 'pauseReason', 'questions']

/**
 * A published period that opened an hour ago and closes in an hour, of a new programme unless one is given. Its own texts
 * are the same in every language, since nothing else can be published.
 */
export async function createPeriod(payload: Payload, data: PeriodData = {}): Promise<Row> {
  const programme = data.programme ?? (await createProgramme(payload))
  const period = {
    role: 'mentee',
    opensAt: fromNow(-hour),
    closesAt: fromNow(hour),
    published: true,
    ...data,
    programme,
  }
  if (!period.published || !periodTexts.some((name) => name in data))
    return create(payload, 'application-periods', period)
  const created = await create(payload, 'application-periods', { ...period, published: false })
  await repeat(payload, 'application-periods', created, periodTexts)
  return update(payload, 'application-periods', created.id, { published: true })
}

/** What the API's own description says to send, to this period, from somebody new. */
export function submissionTo(
  periodId: string,
  changes: Partial<SubmissionInput> & { email?: string; name?: string; locale?: Locale } = {},
): SubmissionInput {
  const { email, name, ...rest } = changes
  const { applicant } = submissionExample
  return {
    ...submissionExample,
    id: randomUUID(),
    periodId,
    ...rest,
    applicant: rest.applicant ?? {
      ...applicant,
      email: email ?? `${randomUUID()}@applicants.example.org`,
      ...(name === undefined ? {} : { name }),
    },
  }
}

/** The editor's own form of one paragraph, or of the given blocks. */
export const richText = (content: string | object[]) => ({
  root: {
    type: 'root',
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
    children: typeof content === 'string' ? [paragraph([textNode(content)])] : content,
  },
})
const block = { direction: 'ltr', format: '', indent: 0, version: 1 }
export const textNode = (text: string, format = 0) => ({
  type: 'text',
  text,
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  version: 1,
})
export const paragraph = (children: object[]) => ({
  ...block,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children,
})
export const list = (tag: 'ul' | 'ol', items: string[]) => ({
  ...block,
  type: 'list',
  tag,
  listType: tag === 'ul' ? 'bullet' : 'number',
  start: 1,
  children: items.map((item, index) => ({
    ...block,
    type: 'listitem',
    value: index + 1,
    children: [textNode(item)],
  })),
})
export const link = (url: string, text: string) => ({
  ...block,
  version: 3,
  type: 'link',
  fields: { url, newTab: false, linkType: 'custom' },
  children: [textNode(text)],
})
