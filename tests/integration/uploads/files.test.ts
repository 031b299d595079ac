import { standardQuestions } from '@jobbuddies/shared'
import { readFileSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { servicesOf } from '../../../packages/plugin/src/services/services.ts'
import { sweepFiles } from '../../../packages/plugin/src/uploads/sweepFiles.ts'
import { docx, pdf } from '../../support/documents.ts'
import { draftIn, type Held, newDraft } from '../../support/drafts.ts'
import { bearer as bearing, sessionFor } from '../../support/mailedLinks.ts'
import { login, rest } from '../../support/rest.ts'
import {
  create,
  createProgramme,
  createStaff,
  fromNow,
  password,
  type Row,
  type Staff,
  submissionTo,
  update,
} from '../../support/scenario.ts'
import { cvQuestion, uploading } from '../../support/uploads.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
const { drafts, period, begin, upload, remove, send, stored } = uploading(() => on.host)
let staff: Staff
beforeAll(async () => {
  staff = await createStaff(on.host)
})

type File = { id: string; name: string; kind: string; bytes: number; scan: string }
const fileIn = ({ body }: { body: unknown }) => body as File
const rows = (draft: string) => on.database.query<Row>('select * from uploads where draft = $1', [draft])
const events = (application: string) =>
  on.database.query<Row>('select kind, data from application_events where application_id = $1 order by at', [
    application,
  ])
const sent = async (): Promise<{ held: Held; file: File; periodId: string }> => {
  const { id: periodId } = await period()
  const held = await begin(periodId)
  const file = fileIn(await upload(held, pdf({ inside: 'Ämne' }), { name: 'Mitt CV – “slutligt”.pdf' }))
  const { status, text } = await send(held, periodId, { cv: file.id })
  expect(status, text).toBe(201)
  return { held, file, periodId }
}
const fetchFile = (id: string, token: string | null) => rest(on.host, 'GET', `/editor/files/${id}`, { token })

describe('The file of a draft', () => {
  it('stands in its answers, whatever is saved, and is replaced and removed', async () => {
    const { id: periodId } = await period()
    const held = await begin(periodId)
    const before = stored().length
    const first = fileIn(await upload(held, pdf(), { name: 'old.pdf' }))
    const second = fileIn(await upload(held, docx(), { name: 'new.docx' }))
    const draft = draftIn(await drafts.get(held))
    expect(draft.files).toMatchObject([{ id: second.id, name: 'new.docx', kind: 'docx', scan: 'unscanned' }])
    expect(draft.answers).toEqual({ cv: second.id })
    expect(stored()).toHaveLength(before + 1)
    const other = await begin(periodId)
    await remove(other, second.id)
    expect((await remove({ ...held, secret: newDraft().secret }, second.id)).status).toBe(404)
    expect((await remove(held, first.id)).status).toBe(200)
    expect(draftIn(await drafts.get(held)).files).toHaveLength(1)
    expect((await remove(held, second.id)).status).toBe(200)
    expect((await remove(held, second.id)).status).toBe(200)
    expect(draftIn(await drafts.get(held))).toMatchObject({ files: [], answers: {} })
    expect(stored()).toHaveLength(before)
  })
  it('is one, however many arrive at once', async () => {
    const held = await begin((await period()).id)
    await Promise.all(Array.from({ length: 6 }, () => upload(held, pdf())))
    expect(await rows(held.id)).toHaveLength(1)
  })
  it('goes with the application in the same moment, and can be changed no more', async () => {
    const { held, file } = await sent()
    expect(await rows(held.id)).toMatchObject([{ id: file.id, application_id: held.id }])
    expect((await upload(held, pdf())).body).toMatchObject({ code: 'draft_submitted' })
    expect((await remove(held, file.id)).body).toMatchObject({ code: 'draft_submitted' })
  })
  it('goes along although whoever sends does not know of it yet', async () => {
    const { id: periodId } = await period({ questions: [{ ...cvQuestion, required: true }] })
    const held = await begin(periodId)
    expect((await send(held, periodId)).body).toMatchObject({
      errors: [{ path: 'answers.cv', code: 'required' }],
    })
    const { id } = fileIn(await upload(held, pdf()))
    expect((await send(held, periodId)).status).toBe(201)
    const [row] = await on.database.query<Row>('select answers from applications where id = $1', [held.id])
    expect(row?.answers).toEqual({ cv: id })
  })
  it('of somebody else cannot be named, nor one that is gone', async () => {
    const { id: periodId } = await period()
    const [mine, theirs] = [await begin(periodId), await begin(periodId)]
    const { id } = fileIn(await upload(theirs, pdf()))
    const refused = { status: 422, body: { errors: [{ path: 'answers.cv', code: 'file_gone' }] } }
    expect(await send(mine, periodId, { cv: id })).toMatchObject(refused)
    expect(await send(mine, periodId, { cv: crypto.randomUUID() })).toMatchObject(refused)
    const bare = { ...submissionTo(periodId), answers: { cv: id } }
    expect(await on.host.api.post('/api/v1/applications', bare)).toMatchObject(refused)
    await remove(theirs, id)
    expect(await send(theirs, periodId, { cv: id })).toMatchObject(refused)
  })
  it('arrives after the close as a save does, and what counts is when it is sent', async () => {
    const { id: periodId } = await period({ graceMinutes: 0 })
    const held = await begin(periodId)
    await on.database.query(
      `update application_periods set closes_at = now() - interval '1 second' where id = $1`,
      [periodId],
    )
    const uploaded = await upload(held, pdf())
    expect(uploaded.status).toBe(201)
    expect((await send(held, periodId, { cv: fileIn(uploaded).id })).body).toMatchObject({
      code: 'period_closed',
    })
  })
  it('goes on with the draft into another period that asks for it', async () => {
    const first = await period()
    const held = await begin(first.id)
    const { programme } = first as unknown as { programme: { id: string } | string }
    const second = await period({
      programme: typeof programme === 'string' ? programme : programme.id,
      opensAt: fromNow(2 * 3_600_000),
      closesAt: fromNow(3 * 3_600_000),
    })
    const { id } = fileIn(await upload(held, pdf()))
    const newId = crypto.randomUUID()
    const carried = draftIn(await drafts.carry(held, { periodId: second.id, newId }))
    expect(carried).toMatchObject({ files: [{ id }], answers: { cv: id } })
    expect(draftIn(await drafts.get(held)).files).toEqual([])
  })
  it('stays out of questions that ask for none', () => {
    expect(standardQuestions('en').some(({ kind }) => kind === 'file')).toBe(false)
  })
})

describe('Reading a file', () => {
  it('is for who may read the application, as an attachment that nothing runs in, and is written down', async () => {
    const { held, file } = await sent()
    const report = await rest(on.host, 'GET', `/editor/applications/${held.id}/files`, {
      token: staff.coordinator.token,
    })
    expect(report.body).toMatchObject({ files: [{ id: file.id, scan: 'unscanned', readable: true }] })
    const answer = await fetchFile(file.id, staff.coordinator.token)
    expect(answer.status).toBe(200)
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Mitt CV _ _slutligt_.pdf"; filename*=UTF-8''Mitt%20CV%20%E2%80%93%20%E2%80%9Cslutligt%E2%80%9D.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store, private',
      'content-security-policy': "sandbox; default-src 'none'",
      'content-length': String(file.bytes),
    })
    expect(Buffer.byteLength(answer.text)).toBe(file.bytes)
    const ranged = await rest(on.host, 'GET', `/editor/files/${file.id}`, {
      token: staff.admin.token,
      headers: { range: 'bytes=0-4' },
    })
    expect([ranged.status, Buffer.byteLength(ranged.text)]).toEqual([200, file.bytes])
    const noted = (await events(held.id)).filter(({ kind }) => kind === 'file_read')
    expect(noted.map(({ data }) => data)).toEqual([
      { by: staff.coordinator.id, file: file.id, question: 'cv' },
      { by: staff.admin.id, file: file.id, question: 'cv' },
    ])
  })
  it('looks like a file that is not there to everybody else', async () => {
    const { held, file } = await sent()
    const missing = await fetchFile(crypto.randomUUID(), staff.coordinator.token)
    const draftOnly = await begin((await period()).id)
    const { id } = fileIn(await upload(draftOnly, pdf()))
    for (const answer of [
      await fetchFile(file.id, null),
      await fetchFile(file.id, staff.editor.token),
      await fetchFile(id, staff.admin.token),
      await fetchFile('..%2F..%2Fetc%2Fpasswd', staff.admin.token),
      await rest(on.host, 'GET', `/editor/applications/${held.id}/files`, { token: staff.editor.token }),
    ])
      expect([answer.status, answer.text]).toEqual([404, missing.text])
    expect((await events(held.id)).map(({ kind }) => kind)).toEqual(['submitted'])
  })
})

describe('A reviewer', () => {
  const reviewer = async (...periods: string[]) => {
    const email = `${crypto.randomUUID()}@reviewers.example.org`
    const data = { name: 'A reviewer', email, password, role: 'reviewer', periods }
    const { id } = await create(on.host.payload, 'users', data)
    return { id, token: await login(on.host, { email, password }) }
  }
  const seen = async (file: string, application: string, token: string) => [
    (await fetchFile(file, token)).status,
    (await rest(on.host, 'GET', `/editor/applications/${application}/files`, { token })).status,
  ]

  it('fetches files of the periods given to them, and of no others', async () => {
    const { held, file, periodId } = await sent()
    const { id: other } = await period()
    expect(await seen(file.id, held.id, (await reviewer(periodId)).token)).toEqual([200, 200])
    expect(await seen(file.id, held.id, (await reviewer(other)).token)).toEqual([404, 404])
  })
  it('fetches none while who applied is hidden from them: a file tells it', async () => {
    const programme = await createProgramme(on.host.payload)
    const criteria = [{ key: 'motivation', name: 'Motivation', weight: 1, scale: 5 }]
    await update(on.host.payload, 'programmes', programme, { criteria, blindReview: true })
    const { id: periodId } = await period({ programme })
    const held = await begin(periodId)
    const file = fileIn(await upload(held, pdf()))
    expect((await send(held, periodId, { cv: file.id })).status).toBe(201)
    const { token } = await reviewer(periodId)
    expect(await seen(file.id, held.id, token)).toEqual([404, 404])
    const scored = await rest(on.host, 'POST', `/applications-desk/${held.id}/review`, {
      token,
      body: { scores: { motivation: 4 } },
    })
    expect(scored.status, scored.text).toBe(200)
    expect(await seen(file.id, held.id, token)).toEqual([200, 200])
  })
})

describe('The person whose file it is', () => {
  it('finds it named in the copy and the export, keeps it through a change, and erases it', async () => {
    const { held, file } = await sent()
    const session = bearing(await sessionFor(on, held.id))
    const own = await on.host.api.get('/api/v1/applications/me', session)
    expect(own.body).toMatchObject({ files: [{ id: file.id, name: file.name }], answers: { cv: file.id } })
    const change = { applicant: { name: 'Another Name' }, answers: {} }
    const changed = await on.host.api.ask('/api/v1/applications/me', {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', ...session },
      body: JSON.stringify(change),
    })
    expect(changed.status, changed.text).toBe(200)
    const [row] = await on.database.query<Row>('select answers from applications where id = $1', [held.id])
    expect(row?.answers).toEqual({ cv: file.id })
    const exported = await on.host.api.get('/api/v1/applications/me/export', session)
    expect(exported.body).toMatchObject({ files: [{ question: 'cv', name: file.name, bytes: file.bytes }] })
    const before = stored().length
    const erased = await on.host.api.ask('/api/v1/applications/me', { method: 'DELETE', headers: session })
    expect(erased.status).toBe(200)
    expect(await rows(held.id)).toEqual([])
    expect(stored()).toHaveLength(before - 1)
  })
  it('who applies twice has both files with the first application', async () => {
    const { held, periodId } = await sent()
    const { email } = submissionTo(periodId).applicant
    const again = await begin(periodId)
    const { id } = fileIn(await upload(again, docx()))
    const [first] = await on.database.query<Row>('select email from applications where id = $1', [held.id])
    const applicant = { ...submissionTo(periodId).applicant, email: String(first?.email ?? email) }
    const body = { ...submissionTo(periodId), applicant, answers: { cv: id }, id: again.id }
    expect((await drafts.send(again, body)).status).toBe(201)
    expect(await rows(again.id)).toMatchObject([{ id, application_id: held.id }])
  })
})

describe('The hourly sweep', () => {
  const lie = (name: string, hours: number) => {
    const at = new Date(Date.now() - hours * 3_600_000)
    utimesSync(join(on.host.filesDir, name), at, at)
  }
  it('removes what has no row after a day, and rows without a draft; and tells of rows without a file', async () => {
    const { files } = servicesOf(on.host.payload)
    const kept = await sent()
    const left = await begin((await period()).id)
    await upload(left, pdf())
    const [forsaken] = await rows(left.id)
    await on.database.query('delete from application_drafts where id = $1', [left.id])
    const orphaned = await begin((await period()).id)
    await upload(orphaned, pdf())
    const [orphan] = await rows(orphaned.id)
    await on.database.query('delete from uploads where draft = $1', [orphaned.id])
    const fresh = String(orphan?.stored_as)
    lie(fresh, 23.9)
    expect(await sweepFiles(files)).toMatchObject({ rows: 1, files: 0 })
    expect(stored()).not.toContain(forsaken?.stored_as)
    expect(stored()).toContain(fresh)
    lie(fresh, 24.1)
    expect(await sweepFiles(files)).toMatchObject({ rows: 0, files: 1, missing: 0 })
    const [row] = await rows(kept.held.id)
    expect(stored()).toContain(row?.stored_as)
    expect(
      readFileSync(join(on.host.filesDir, String(row?.stored_as)))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    await files.store.remove(String(row?.stored_as))
    await on.database.query(`update uploads set created_at = now() - interval '2 hours' where id = $1`, [
      row?.id,
    ])
    expect(await sweepFiles(files)).toMatchObject({ missing: 1 })
  })
  it('takes the file of an application that staff delete', async () => {
    const { held } = await sent()
    const token = await login(on.host, { email: staff.admin.email, password })
    const gone = await rest(on.host, 'DELETE', `/applications/${held.id}`, { token })
    expect(gone.status, gone.text).toBe(200)
    const [row] = await rows(held.id)
    await sweepFiles(servicesOf(on.host.payload).files)
    expect(await rows(held.id)).toEqual([])
    expect(stored()).not.toContain(row?.stored_as)
  })
})
