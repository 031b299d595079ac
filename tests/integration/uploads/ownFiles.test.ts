import { describe, expect, it } from 'vitest'
import { fileNameHeader, mostFileBytes, ownApplicationSchema } from '@jobbuddies/shared'
import { docx, pdf } from '../../support/documents.ts'
import { bearer as bearing, sessionFor } from '../../support/mailedLinks.ts'
import { fromNow, type Row, update } from '../../support/scenario.ts'
import { cvQuestion, uploading } from '../../support/uploads.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
const { period, begin, upload, send, stored } = uploading(() => on.host)

type File = { id: string; name: string }

/** Somebody who has sent an application, with a file unless told otherwise, and has opened the mailed link. */
async function sent({ withFile = true, question = cvQuestion as object, more = {} } = {}) {
  const { id: periodId } = await period({ questions: [question], ...more })
  const held = await begin(periodId)
  const first = withFile ? ((await upload(held, pdf(), { name: 'first.pdf' })).body as File) : null
  const answer = await send(held, periodId, first ? { cv: first.id } : {})
  expect(answer.status, answer.text).toBe(201)
  const session = bearing(await sessionFor(on, held.id))
  const call = (method: string, below: string, body?: Uint8Array, headers: object = {}) =>
    on.host.api.ask(`/api/v1/applications/me${below}`, {
      method,
      headers: { ...session, ...headers },
      ...(body ? { body } : {}),
    })
  const replace = (body: Uint8Array, name = 'second.docx', asked = 'cv') =>
    call('POST', `/files?question=${asked}`, body, { [fileNameHeader]: encodeURIComponent(name) })
  const view = async () => ownApplicationSchema.parse((await call('GET', '')).body)
  return { id: held.id, periodId, held, first, call, replace, view }
}
const edits = (id: string) =>
  on.database.query<{ data: Row }>(
    `select data from application_events where application_id = $1 and kind = 'edited' order by at, id`,
    [id],
  )

describe('The file of an application that was sent', () => {
  it('is replaced until the close; the former one is gone and its name stays in the history', async () => {
    const before = stored().length
    const who = await sent()
    const answer = await who.replace(docx())
    expect(answer.status, answer.text).toBe(201)
    const { id } = answer.body as File
    expect(await who.view()).toMatchObject({
      answers: { cv: id },
      files: [{ id, name: 'second.docx', kind: 'docx' }],
      history: [{ kind: 'submitted' }, { kind: 'edited' }],
    })
    expect(stored()).toHaveLength(before + 1)
    expect(await edits(who.id)).toMatchObject([
      {
        data: {
          before: { answers: { cv: who.first?.id } },
          file: { question: 'cv', before: 'first.pdf', now: 'second.docx' },
        },
      },
    ])
  })
  it('is added where none was sent', async () => {
    const who = await sent({ withFile: false })
    const { id } = (await who.replace(pdf(), 'late.pdf')).body as File
    expect(await who.view()).toMatchObject({ answers: { cv: id }, files: [{ id, name: 'late.pdf' }] })
  })
  it('is removed where it need not be there, and once more without harm', async () => {
    const before = stored().length
    const who = await sent()
    expect((await who.call('DELETE', `/files/${who.first?.id}`)).status).toBe(200)
    expect((await who.call('DELETE', `/files/${who.first?.id}`)).status).toBe(200)
    expect(await who.view()).toMatchObject({ answers: {}, files: [] })
    expect(stored()).toHaveLength(before)
    expect(await edits(who.id)).toMatchObject([
      { data: { file: { question: 'cv', before: 'first.pdf', now: null } } },
    ])
  })
  it('stays where it must be there', async () => {
    const who = await sent({ question: { ...cvQuestion, required: true } })
    expect((await who.call('DELETE', `/files/${who.first?.id}`)).body).toMatchObject({
      code: 'invalid',
      errors: [{ path: 'answers.cv', code: 'required' }],
    })
    expect((await who.view()).files).toHaveLength(1)
  })
  it('is one, however many arrive at once, and none of the others is left lying', async () => {
    const before = stored().length
    const who = await sent()
    const answers = await Promise.all(Array.from({ length: 4 }, () => who.replace(pdf())))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    const { files, answers: kept } = await who.view()
    expect(files).toHaveLength(1)
    expect(kept).toEqual({ cv: files[0]?.id })
    expect(stored()).toHaveLength(before + 1)
  })
  it('is not changed back by words that were read before it came', async () => {
    const who = await sent()
    const edit = () =>
      on.host.api.ask('/api/v1/applications/me', {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', ...bearing(session) },
        body: JSON.stringify({ answers: {}, applicant: { name: crypto.randomUUID() } }),
      })
    const session = await sessionFor(on, who.id)
    const all = await Promise.all([edit(), who.replace(pdf()), edit(), who.replace(pdf()), edit()])
    expect(all.map(({ status }) => status)).toEqual([200, 201, 200, 201, 200])
    const { files, answers } = await who.view()
    expect(answers).toEqual({ cv: files[0]?.id })
  })
})

describe('A file that does not belong there', () => {
  it('is refused with the reason, and what was sent stays', async () => {
    const who = await sent()
    const code = async (body: Uint8Array, asked?: string) =>
      (await who.replace(body, 'x.pdf', asked)).body as { code: string }
    expect(await code(Buffer.from('<html>'))).toMatchObject({ code: 'file_type' })
    expect(await code(pdf({ bytes: mostFileBytes + 1 }))).toMatchObject({ code: 'file_too_large' })
    expect(await code(pdf(), 'other')).toMatchObject({
      code: 'invalid',
      errors: [{ path: 'question', code: 'not_an_option' }],
    })
    expect((await who.view()).answers).toEqual({ cv: who.first?.id })
  })
  it('is refused after the close, to who withdrew and to who has no session', async () => {
    const who = await sent()
    await who.call('POST', '/withdraw')
    expect((await who.replace(pdf())).body).toMatchObject({ code: 'not_now' })
    await who.call('POST', '/restore')
    await update(on.host.payload, 'application-periods', who.periodId, { closedAt: fromNow(-1_000) })
    const before = stored().length
    for (const answer of [await who.replace(pdf()), await who.call('DELETE', `/files/${who.first?.id}`)])
      expect(answer.body).toMatchObject({ code: 'period_closed' })
    expect(stored()).toHaveLength(before)
    const bare = await on.host.api.ask('/api/v1/applications/me/files?question=cv', {
      method: 'POST',
      body: pdf(),
    })
    expect(bare.status).toBe(401)
    expect((await who.view()).answers).toEqual({ cv: who.first?.id })
  })
  it('of somebody else is not touched', async () => {
    const [mine, theirs] = [await sent(), await sent()]
    expect((await mine.call('DELETE', `/files/${theirs.first?.id}`)).status).toBe(200)
    expect((await mine.call('DELETE', '/files/nothing')).status).toBe(404)
    expect((await theirs.view()).files).toHaveLength(1)
  })
})
