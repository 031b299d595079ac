import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fieldRegister, standardDays, tableOf } from '@jobbuddies/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import { appendErasures } from '../../../packages/plugin/src/rights/ledger.ts'
import { replayErasures } from '../../../packages/plugin/src/rights/replay.ts'
import type { RightsReport } from '../../../packages/plugin/src/rights/contract.ts'
import { eraseOwn } from '../../../packages/plugin/src/services/eraseOwn.ts'
import { servicesOf } from '../../../packages/plugin/src/services/services.ts'
import { findWords, insert, type Person, plantPerson } from '../../support/persons.ts'
import { confirmDays, day, runOnce } from '../../support/retention.ts'
import { rest } from '../../support/rest.ts'
import { createPeriod, createStaff, type Row, type Staff } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff
let period: Row
beforeAll(async () => {
  staff = await createStaff(on.host)
  period = await createPeriod(on.host.payload)
})
const ask = (path: string, body: object, token: string | null = staff.coordinator.token) =>
  rest(on.host, 'POST', `/editor/rights${path}`, { token, body })

/** Somebody in every table, in a group that met and whose meeting they logged, and waiting to be asked for advice. */
async function plant(): Promise<Person> {
  const group = await insert(on.database, 'groups', {
    ...{ name: 'A group', programme_id: String(period.programme), stage: 'completed' },
  })
  const person = await plantPerson(on, {
    ...{
      period: { id: period.id, programme: period.programme },
      staff: staff.admin.id,
      stage: 'placed',
      group,
    },
  })
  const word = (what: string) => {
    const canary = `canary-${person.id.slice(0, 8)}-${what}`
    person.canaries.push(canary)
    return canary
  }
  const about = { application_id: person.id, group_id: group }
  const meeting = await insert(on.database, 'meetings', {
    ...{
      group_id: group,
      number: 1,
      kind: 'meeting',
      zone: 'UTC',
      minutes: 90,
      mode: 'online',
      state: 'held',
    },
    ...{ revision: 1, sequence: 1, changed_at: new Date(), note: word('log'), logged_by_id: person.id },
  })
  await insert(on.database, 'meeting_attendances', {
    ...{ application_id: person.id, meeting_id: meeting, present: true },
  })
  await insert(on.database, 'preparations', {
    ...{ application_id: person.id, kind: 'agreement', part: 'guidelines', done_on: new Date() },
    ...{ wording: { en: word('wording') }, at: new Date() },
  })
  await insert(on.database, 'group_steps', {
    ...{ ...about, kind: 'goal', title: { en: word('step') }, state: 'done', outcome: word('came-of-it') },
    ...{ revision: 0, changed_at: new Date() },
  })
  const access = await insert(on.database, 'log_accesses', { ...about, expires_at: new Date() })
  await insert(on.database, 'application_links', {
    ...{
      ...about,
      log_access_id: access,
      hash: word('log-link'),
      purpose: 'meeting_log',
      expires_at: new Date(),
    },
  })
  await insert(on.database, 'group_events', { ...about, meeting_id: meeting, kind: 'held', at: new Date() })
  await insert(on.database, 'consultations', {
    ...{ period_id: period.id, name: word('asked-name'), email: person.email, locale: 'en' },
    expires_at: new Date(),
  })
  await insert(on.database, 'outbox', {
    ...{ key: `consultation:${randomUUID()}`, to: person.email, locale: 'en', template: 'consultation' },
    ...{ data: { text: word('consultation-mail') }, status: 'failed', attempts: 1, due_at: new Date() },
  })
  const round = await insert(on.database, 'feedback_rounds', {
    ...{ group_id: group, moment: 'end', side: 'participant', anonymous: false, questions: [] },
    ...{ opens_at: new Date(), closes_at: new Date() },
  })
  await insert(on.database, 'feedback_requests', {
    ...{ round_id: round, application_id: person.id, answered: true, sent_key: word('sent-key') },
  })
  await on.database.query(
    'insert into feedback_answers (id, round_id, application_id, answers) values (gen_random_uuid(), $1, $2, $3)',
    [round, person.id, JSON.stringify({ why: word('feedback') })],
  )
  const followUp = await insert(on.database, 'follow_ups', {
    ...{ ...about, months: 6, answer: word('where-now'), stopped: false },
    ...{ opens_at: new Date(), closes_at: new Date(), answered_at: new Date() },
  })
  await insert(on.database, 'application_links', {
    ...{ application_id: person.id, follow_up_id: followUp, hash: word('where-link'), purpose: 'follow_up' },
    expires_at: new Date(),
  })
  await insert(on.database, 'esf_notices', {
    ...{ application_id: person.id, kind: 'start', holds: `${person.id}:start`, at: new Date() },
  })
  const draft = await insert(on.database, 'application_drafts', {
    ...{
      role: 'mentee',
      locale: 'en',
      email: person.email,
      email_key: person.email,
      name: word('begun-name'),
    },
    ...{
      period_id: period.id,
      programme_id: String(period.programme),
      revision: 1,
      remind: true,
      step: 'about',
    },
    ...{ begun_at: new Date(Date.now() - day), saved_at: new Date(), form: {}, secret_hash: randomUUID() },
    data: { answers: { a: word('begun-answer') } },
  })
  await insert(on.database, 'uploads', {
    ...{ draft, question: 'cv', name: word('begun-file'), kind: 'pdf', bytes: 1, digest: 'x', scan: 'clean' },
    ...{ stored_as: `${randomUUID()}.pdf`, scan_at: new Date(), tries: 0 },
  })
  return person
}
const seen = async (email: string) => (await ask('', { email })).body as RightsReport
const erase = async (email: string) => ask('/erase', { email, expected: (await seen(email)).counts })
const ledger = () => servicesOf(on.host.payload).ledger
const erasing = () => {
  const { pool, files } = servicesOf(on.host.payload)
  return { pool, store: files.store, ...ledger(), now: new Date() }
}

describe('What staff do for somebody who asks', () => {
  it.each(['', '/copy', '/erase'])('is for coordinators and administrators alone: %s', async (path) => {
    const tokens = [null, staff.editor.token, staff.coordinator.token, staff.admin.token]
    const answers = await Promise.all(
      tokens.map((token) => ask(path, { email: 'nobody@example.org' }, token)),
    )
    expect(answers.map(({ status }) => ![401, 403].includes(status))).toEqual([false, false, true, true])
  })

  it('finds the person in every table that the register erases people from', async () => {
    const person = await plant()
    const { counts } = await seen(person.email.toUpperCase())
    const expected = fieldRegister
      .filter(({ whose, bond, address }) => whose !== 'nobody' && (bond || address))
      .map(tableOf)
    expect(expected.filter((table) => !counts[table])).toEqual([])
    expect((await seen('nobody@example.org')).counts).toEqual({})
  })

  it('copies every word of theirs that is no secret, and none of anybody else', async () => {
    const [person, other] = [await plant(), await plant()]
    for (const format of ['json', 'html']) {
      const { status, text } = await ask('/copy', { email: person.email, format })
      expect(status).toBe(200)
      const missing = person.canaries.filter((canary) => !text.includes(canary))
      const secret =
        /-(?:draft-secret|link|draft-link|unsubscribe|log-link|cv-text|cv-author|screen|sent-key)$/
      expect(missing.filter((canary) => !secret.test(canary))).toEqual([])
      for (const canary of person.canaries.filter((each) => /-(?:draft-secret|link|log-link)$/.test(each)))
        expect(text).not.toMatch(new RegExp(`${canary}(?![-\\w])`))
      expect(other.canaries.filter((canary) => text.includes(canary))).toEqual([])
      expect(text).not.toContain(staff.admin.id)
    }
    expect(JSON.stringify(await on.database.query('select * from application_exports'))).not.toContain(
      person.email,
    )
  })

  it('copies it to read by names that people know, what they were asked, and times as they are said', async () => {
    const person = await plant()
    await on.database.query('update applications set answers = $2, questions = $3 where id = $1', [
      person.id,
      JSON.stringify({ motivation: 'Because' }),
      JSON.stringify([{ key: 'motivation', kind: 'long_text', label: 'Why do you apply?' }]),
    ])
    const { text } = await ask('/copy', { email: person.email, format: 'html' })
    const headings = [...text.matchAll(/<h2>([^<]*)/g)].map(([, name]) => name)
    expect(headings).toContain('Applications (1)')
    expect(headings.filter((name) => name?.includes('_'))).toEqual([])
    expect(text).toContain('<dt>Why do you apply?</dt><dd>Because</dd>')
    expect(text).toContain('<dt>Stage</dt><dd>In a group</dd>')
    const { names } = await seen(person.email)
    expect(names).toMatchObject({ applications: 'Applications', reviews: 'Scores by staff' })
    const plain = text.replaceAll(/<div class="technical">.*?<\/dl><\/div>/gs, '')
    expect(plain).not.toMatch(/<dt>[a-z]+_[a-z_]+<\/dt>|\d{4}-\d\d-\d\dT|<dd>[\da-f]{8}-[\da-f]{4}-/)
    expect(plain).toContain('Because')
  })

  it('refuses to erase what is kept for a matter, or is no longer what was shown', async () => {
    const person = await plant()
    const { counts } = await seen(person.email)
    await on.database.query('update applications set matter = true where id = $1', [person.id])
    expect((await ask('/erase', { email: person.email, expected: counts })).body).toEqual({
      ok: false,
      code: 'matter',
    })
    await on.database.query('update applications set matter = false where id = $1', [person.id])
    await on.database.query(
      `insert into application_notes (id, application_id, text, at) values (gen_random_uuid(), $1, 'x', now())`,
      [person.id],
    )
    expect((await ask('/erase', { email: person.email, expected: counts })).body).toEqual({
      ok: false,
      code: 'changed',
    })
    expect((await seen(person.email)).counts.applications).toBe(1)
  })

  it('erases every word from every table, file, message, log and the ledger, and none of anybody else', async () => {
    const [person, other] = [await plant(), await plant()]
    expect(person.canaries.length).toBeGreaterThanOrEqual(50)
    const before = await findWords(on, person.canaries)
    const found = new Set(person.canaries.filter((canary) => before.some((hit) => hit.endsWith(canary))))
    expect([...found].toSorted()).toEqual(person.canaries.toSorted())
    const others = await findWords(on, other.canaries)
    const { counts } = await seen(person.email)
    expect((await erase(person.email)).body).toEqual({ ok: true, counts })
    expect(await findWords(on, [...person.canaries, person.email])).toEqual([])
    expect(await findWords(on, other.canaries)).toEqual(others)
    expect(readFileSync(ledger().file, 'utf8')).not.toMatch(new RegExp(`canary|${person.id}`))
    expect((await erase(person.email)).status, 'nothing is left').toBe(404)
    const [row] = await on.database.query<{ counts: object; scope: string }>(
      'select counts, scope from erasures order by created_at desc limit 1',
    )
    expect(row).toEqual({ counts, scope: 'address' })
  })
})

it('A person who erases their own application while staff keep it for a matter is refused, and their wish is noted once', async () => {
  const person = await plant()
  const { mail: sources, files } = servicesOf(on.host.payload)
  const eraseThem = () => eraseOwn({ sources, store: files.store, ledger: ledger(), id: person.id })
  await on.database.query('update applications set matter = true where id = $1', [person.id])
  const { counts, askedAt } = await seen(person.email)
  expect(askedAt).toBeNull()
  expect(await eraseThem()).toMatchObject({ ok: false, problem: { code: 'kept', status: 409 } })
  expect(await eraseThem()).toMatchObject({ ok: false, problem: { code: 'kept' } })
  const after = await seen(person.email)
  expect(after.counts).toEqual({ ...counts, application_events: counts.application_events! + 1 })
  expect(Date.parse(after.askedAt ?? '')).toBeGreaterThan(Date.now() - 60_000)
  await on.database.query('update applications set matter = false where id = $1', [person.id])
  expect(await eraseThem()).toEqual({ ok: true })
})

describe('A backup from before an erasure', () => {
  /** As the database was, when it did not know yet of who was erased. */
  const restored = async (person: Person, of: { id: string; at: Date }) => {
    const ids = await on.database.query<{ id: string }>('select id from applications where id = $1', [
      person.id,
    ])
    expect(ids).toEqual([])
    await on.database.query('delete from erasures where at >= $1', [of.at])
    await insert(on.database, 'applications', {
      ...{
        id: of.id,
        stage: 'placed',
        role: 'mentee',
        locale: 'en',
        email: person.email,
        email_key: person.email,
      },
      ...{
        reference: randomUUID().slice(0, 9),
        name: person.canaries[0]!,
        eligible: true,
        answers: {},
        questions: [],
      },
      ...{ period_id: period.id, programme_id: String(period.programme) },
      ...{ arrived_at: new Date(of.at.getTime() - day), consented_at: of.at },
    })
  }

  it.each([
    ['by staff', async (person: Person) => void (await erase(person.email)), randomUUID()],
    [
      'by themselves',
      async ({ id }: Person) => {
        const { mail: sources, files } = servicesOf(on.host.payload)
        await eraseOwn({ sources, store: files.store, ledger: ledger(), id })
      },
      null,
    ],
  ])('does not bring back whoever was erased %s', async (_, perform, other) => {
    const person = await plant()
    const at = new Date()
    await perform(person)
    await restored(person, { id: other ?? person.id, at })
    expect(await findWords(on, [person.canaries[0]!])).not.toEqual([])
    expect(await replayErasures(erasing())).toBeGreaterThan(0)
    expect(
      (await findWords(on, [person.canaries[0]!])).filter((hit) => hit.startsWith('applications')),
    ).toEqual([])
    expect(await replayErasures(erasing()), 'once').toBe(0)
  })

  it('leaves whoever applied again afterwards, and everybody else', async () => {
    const [person, other] = [await plant(), await plant()]
    const at = new Date()
    await erase(person.email)
    await restored(person, { id: randomUUID(), at })
    await on.database.query('update applications set arrived_at = now() where email_key = $1', [person.email])
    expect(await replayErasures(erasing())).toBe(0)
    expect((await seen(person.email)).counts.applications).toBe(1)
    expect((await seen(other.email)).counts.applications).toBe(1)
  })

  it('goes by a copy of the ledger that a crash cut off as far as it is whole', async () => {
    const person = await plant()
    const at = new Date()
    await erase(person.email)
    await appendErasures(ledger().file, [{ id: 'cut' } as never])
    await restored(person, { id: randomUUID(), at })
    expect(await replayErasures(erasing())).toBe(1)
  })
})

it('A person whose time is over leaves as little behind as one who asked', async () => {
  const person = await plant()
  await confirmDays(on)
  await on.database.query(
    `update application_events set at = at - interval '400 days' where application_id = $1`,
    [person.id],
  )
  await on.database.query(
    `update applications set arrived_at = arrived_at - interval '400 days' where id = $1`,
    [person.id],
  )
  await on.database.query(
    `update group_members set until = now() - interval '400 days' where application_id = $1`,
    [person.id],
  )
  await runOnce(on, { now: new Date(), set: standardDays })
  const left = await findWords(on, person.canaries)
  // What is left runs on clocks of its own: mails to the address, the wait for an opening, who was asked for advice.
  const own =
    /^(?:subscriptions|consultations|outbox|application_drafts): |-unsubscribe$|-draft-link$|-begun-/
  expect(left.filter((hit) => !own.test(hit))).toEqual([])
})
