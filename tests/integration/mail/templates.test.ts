import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { rest } from '../../support/rest.ts'
import {
  create,
  createPeriod,
  createStaff,
  type Staff,
  submissionTo,
  update,
} from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff
const ask = (who: keyof Staff, method: string, path: string, body?: unknown) =>
  rest(on.host, method, path, { token: staff[who].token, body })

beforeAll(async () => {
  staff = await createStaff(on.host)
})

const read = async (id: string) =>
  (await ask('coordinator', 'GET', `/editor/mail/${id}`)).body as {
    subject: string
    text: string
    html: string
    acts: string[]
    status: string
  }

async function receipt(locale: 'en' | 'sv' | 'fi' = 'en'): Promise<string> {
  const period = await createPeriod(on.host.payload)
  const sent = submissionTo(period.id, { locale })
  expect((await on.host.api.post('/api/v1/applications', sent)).status).toBe(201)
  const [row] = await on.database.query<{ id: string }>('select id from outbox where application_id = $1', [
    sent.id,
  ])
  return row!.id
}

describe('A text that staff wrote', () => {
  it('goes out in its language; the other languages keep our words', async () => {
    const template = await create(on.host.payload, 'mail-templates', {
      key: 'receipt',
      subject: 'Got it: {reference}',
      body: 'Dear applicant,\n\nthank you.\n\n{link}',
    })
    expect((await read(await receipt('en'))).subject).toMatch(/^Got it: /)
    expect((await read(await receipt('fi'))).subject).toMatch(/^Olemme saaneet hakemuksesi /)
    await update(
      on.host.payload,
      'mail-templates',
      template.id,
      { subject: 'Tack', body: 'Hej\n\n{link}' },
      { locale: 'sv' },
    )
    const swedish = await read(await receipt('sv'))
    expect(swedish.subject).toBe('Tack')
    expect(swedish.html).toContain('lang="sv"')
    expect(swedish.text).toMatch(/^Hej\n\n/)
  })
  it.each([
    ['en', '{nam} means nothing here.'],
    ['sv', '{nam} betyder inget här.'],
    ['fi', '{nam} ei tarkoita tässä mitään.'],
  ])('with an unknown placeholder is refused, in %s', async (language, words) => {
    const answer = await rest(on.host, 'POST', '/mail-templates', {
      token: staff.coordinator.token,
      headers: { 'accept-language': language, cookie: `payload-lng=${language}` },
      body: { key: 'withdrawn', subject: 'Hello', body: 'Dear {nam}' },
    })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain(words)
  })
  it('without the link that the mail is for is refused', async () => {
    const answer = await ask('coordinator', 'POST', '/mail-templates', {
      key: 'status_link',
      subject: 'Hello',
      body: 'Hello',
    })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('Without {link}')
  })
  it('is refused for a mail that there is not', async () => {
    const answer = await ask('coordinator', 'POST', '/mail-templates', {
      key: 'newsletter',
      subject: 'A',
      body: 'B',
    })
    expect(answer.status).toBe(400)
  })
})

describe('The preview', () => {
  it('shows what is in the form, with nobody’s data, and what is wrong with it', async () => {
    const answer = await ask('coordinator', 'POST', '/editor/mail-preview', {
      key: 'receipt',
      locale: 'fi',
      subject: 'Kiitos {reference}',
      body: 'Terve <b>{title}</b> {oops}',
    })
    expect(answer.body).toMatchObject({ subject: 'Kiitos AB2C-3DEF' })
    const { html, faults } = answer.body as { html: string; faults: string }
    expect(html).toContain('&lt;b&gt;')
    expect(faults).toContain('{oops}')
  })
  it('is for coordinators', async () => {
    const body = { key: 'receipt', locale: 'en' }
    expect((await ask('editor', 'POST', '/editor/mail-preview', body)).status).toBe(403)
    expect((await rest(on.host, 'POST', '/editor/mail-preview', { body })).status).toBe(401)
  })
})

describe('A message in the outbox', () => {
  it('is read as it goes out, its secrets hidden, and making nothing', async () => {
    const before = await on.database.query('select 1 from application_links')
    const { text, html } = await read(await receipt())
    expect(text).toContain('/en/application?t=••••••••')
    expect(html).not.toMatch(/\?t=[A-Za-z0-9_-]{20}/)
    expect(await on.database.query('select 1 from application_links')).toHaveLength(before.length)
  })
  it('is held, released and sent again by coordinators alone', async () => {
    const id = await receipt()
    const act = async (who: keyof Staff, name: string) =>
      (await ask(who, 'POST', `/editor/mail/${id}/${name}`)).status
    expect(await act('editor', 'hold')).toBe(403)
    expect((await rest(on.host, 'POST', `/editor/mail/${id}/hold`)).status).toBe(401)
    expect((await read(id)).acts).toEqual(['hold', 'retry'])
    expect(await act('coordinator', 'hold')).toBe(200)
    expect(await read(id)).toMatchObject({ status: 'held', acts: ['release'] })
    expect(await act('coordinator', 'hold')).toBe(409)
    expect((await ask('admin', 'GET', '/editor/mail')).body).toMatchObject({ heldCount: 1 })
    expect((await ask('editor', 'GET', '/editor/mail')).status).toBe(403)
    expect(await act('admin', 'release')).toBe(200)
    expect(await read(id)).toMatchObject({ status: 'queued' })
    expect(await act('admin', 'burn')).toBe(404)
    expect((await ask('admin', 'GET', `/editor/mail/${randomUUID()}`)).status).toBe(404)
  })
})

describe('An application', () => {
  it('shows its history and its messages', async () => {
    const id = await receipt()
    const [{ application_id }] = (await on.database.query('select application_id from outbox where id = $1', [
      id,
    ])) as [{ application_id: string }]
    const answer = await ask('coordinator', 'GET', `/applications/${application_id}?depth=0`)
    expect(answer.body).toMatchObject({ mails: { docs: [id] }, events: { docs: [expect.any(String)] } })
  })
})
