import {
  type GroupLog,
  groupLogSchema,
  type Material,
  mostFileBytes,
  ownApplicationSchema,
} from '@jobbuddies/shared'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { runReport } from '../../../packages/plugin/src/running/report.ts'
import { revokeLogLink } from '../../../packages/plugin/src/services/running/accesses.ts'
import { servicesOf } from '../../../packages/plugin/src/services/services.ts'
import { sweepFiles } from '../../../packages/plugin/src/uploads/sweepFiles.ts'
import { docx, pdf, pptx } from '../../support/documents.ts'
import { groupWorld, type World } from '../../support/groups.ts'
import { bearer, letters, tokensIn } from '../../support/mailedLinks.ts'
import { saveMaterial, savedIn, type Sent } from '../../support/materials.ts'
import { rest } from '../../support/rest.ts'
import { begin, confirmed, zone } from '../../support/running.ts'
import { createProgramme, createStaff, type Staff, unique, update } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'
import { uploading } from '../../support/uploads.ts'

const on = useHost({ config: { sharp } })
const { stored } = uploading(() => on.host)
let staff: Staff
let world: World
let group: Awaited<ReturnType<typeof confirmed>>
let token = ''
let session = ''

const tokenOf = async (application: string, template: string) =>
  tokensIn(
    (await letters(on, `application_id = '${application}' and template = '${template}'`)).at(-1)?.text ?? '',
  )[0] ?? ''

/** The session of somebody who asks for the link to their own application. */
async function sessionOf(application: string): Promise<string> {
  const email = `${application}@example.org`
  await on.host.api.post('/api/v1/links', { email, locale: 'en', purpose: 'status' })
  const [letter] = (await letters(on, `"to" = '${email}' and template = 'status_link'`)).slice(-1)
  const answer = await on.host.api.post('/api/v1/links/exchange', { token: tokensIn(letter?.text ?? '')[0] })
  expect(answer.status, answer.text).toBe(201)
  return (answer.body as { session: string }).session
}

beforeAll(async () => {
  staff = await createStaff(on.host)
  world = await groupWorld(on)
  await update(on.host.payload, 'programmes', world.programme, { meetingsMin: 2, cadence: 'weekly' })
  group = await confirmed(world, staff.coordinator.id)
  const done = await begin(world, { group: group.group, by: staff.coordinator.id })
  if (!done.ok) throw new Error(done.refusal.code)
  token = await tokenOf(group.mentor, 'log_link')
  session = await sessionOf(group.mentees[0])
})

const link = 'https://example.org/guide'
/** A published material with a link, unless it is said otherwise. */
async function laid(data: object = {}, file?: Sent) {
  const answer = await saveMaterial(on.host, {
    token: staff.coordinator.token,
    data: { title: unique('Guide'), link: file ? null : link, _status: 'published', ...data },
    ...(file ? { file } : {}),
  })
  expect(answer.status, answer.text).toBe(201)
  return savedIn(answer)
}
const guide = { name: 'Första träffen.pdf', bytes: pdf({ inside: 'canary of a guide' }) }

const log = async (locale = 'en', of = token): Promise<GroupLog> =>
  groupLogSchema.parse((await on.host.api.post('/api/v1/group-logs/read', { token: of, locale })).body)
const own = async (locale = 'en', of = session) =>
  ownApplicationSchema.parse(
    (await on.host.api.get(`/api/v1/applications/me?locale=${locale}`, bearer(of))).body,
  )
/** Who is shown it, on the pages in a language. */
async function shownTo(id: string, locale = 'en') {
  const has = ({ materials }: { materials: Material[] }) => materials.some((each) => each.id === id)
  return { leader: has(await log(locale)), participant: has(await own(locale)) }
}
const byLog = (id: string, of = token) => on.host.api.post('/api/v1/group-logs/material', { token: of, id })
const byOwn = (id: string, of: string | null = session) =>
  on.host.api.get(`/api/v1/applications/me/materials/${id}`, of === null ? {} : bearer(of))
/** Who gets its file. */
const givenTo = async (id: string) => ({
  leader: (await byLog(id)).status === 200,
  participant: (await byOwn(id)).status === 200,
})
const both = { leader: true, participant: true }
const neither = { leader: false, participant: false }

describe('A material', () => {
  it('is shown with its words, its link and its file, by its order', async () => {
    const second = await laid({ title: 'Second', order: 2 })
    const first = await laid({ title: 'First', summary: 'A page to lean on.', order: 1 }, guide)
    const { materials } = await log()
    expect(materials.map(({ id }) => id)).toEqual([first.id, second.id])
    expect(materials[0]).toEqual({
      ...{ id: first.id, title: 'First', summary: 'A page to lean on.', textLocale: 'en', link: null },
      file: { name: guide.name, kind: 'pdf', bytes: guide.bytes.length },
    })
    expect(materials[1]).toMatchObject({ link, file: null })
    expect((await own()).materials).toEqual(materials)
  })
  it.each([
    ['everybody', both],
    ['leaders', { leader: true, participant: false }],
    ['participants', { leader: false, participant: true }],
  ] as const)('for %s is for them, in the list and as a file', async (audience, who) => {
    const { id } = await laid({ audience }, guide)
    expect(await shownTo(id)).toEqual(who)
    expect(await givenTo(id)).toEqual(who)
  })
  it('of a programme is for its groups, and of another is not', async () => {
    const other = await createProgramme(on.host.payload)
    const theirs = await laid({ programmes: [other] }, guide)
    expect([await shownTo(theirs.id), await givenTo(theirs.id)]).toEqual([neither, neither])
    const ours = await laid({ programmes: [other, world.programme] }, guide)
    expect([await shownTo(ours.id), await givenTo(ours.id)]).toEqual([both, both])
  })
  it('keeps its programme from being deleted, for it would be everybody’s', async () => {
    const other = await createProgramme(on.host.payload)
    const { id } = await laid({ programmes: [other] })
    const answer = await rest(on.host, 'DELETE', `/programmes/${other}?evenIfUsed=true`, {
      token: staff.admin.token,
    })
    expect(answer.status, answer.text).toBe(409)
    expect(await shownTo(id)).toEqual(neither)
  })
  it('in one language is on the pages of that language alone', async () => {
    const { id } = await laid({ language: 'fi' }, guide)
    expect(await shownTo(id, 'fi')).toEqual(both)
    for (const locale of ['en', 'sv']) expect(await shownTo(id, locale)).toEqual(neither)
  })
  it('has the words of the page’s language, else those that there are, and says which', async () => {
    const { id } = await laid({ title: 'Only English' })
    await update(on.host.payload, 'materials', id, { title: 'Bara svenska' }, { locale: 'sv' })
    const textOf = async (locale: string) => {
      const found = (await log(locale)).materials.find((each) => each.id === id)
      return [found?.title, found?.textLocale]
    }
    expect(await textOf('sv')).toEqual(['Bara svenska', 'sv'])
    expect(await textOf('fi')).toEqual(['Only English', 'en'])
  })
  it('is not shown as a draft, nor once it is taken back, and a draft of it changes nothing', async () => {
    const draft = await laid({ _status: 'draft' }, guide)
    expect([await shownTo(draft.id), await givenTo(draft.id)]).toEqual([neither, neither])
    const { id } = await laid({ audience: 'leaders' }, guide)
    await update(
      on.host.payload,
      'materials',
      id,
      { audience: 'everybody', _status: 'draft' },
      { draft: true },
    )
    expect(await givenTo(id)).toEqual({ leader: true, participant: false })
    await update(on.host.payload, 'materials', id, { _status: 'draft' })
    expect([await shownTo(id), await givenTo(id)]).toEqual([neither, neither])
  })
  it('stands with its group in the admin, whoever it is for', async () => {
    const { id } = await laid({ audience: 'participants' })
    const draft = await laid({ _status: 'draft' })
    const of = { pool: world.pool, id: group.group, locale: 'sv', zone, now: world.clock.now() } as const
    const materials = (await runReport(of))?.materials ?? []
    expect(materials.find((each) => each.id === id)).toMatchObject({
      audience: 'participants',
      language: 'all',
    })
    expect(materials.map((each) => each.id)).not.toContain(draft.id)
  })
})

describe('The file of a material', () => {
  it('leaves whole, as an attachment in a sandbox, for no cache', async () => {
    const { id } = await laid({}, guide)
    for (const answer of [await byLog(id), await byOwn(id)]) {
      expect(answer.text).toBe(guide.bytes.toString())
      expect(answer.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-length': String(guide.bytes.length),
        'content-disposition': `attachment; filename="Forsta traffen.pdf"; filename*=UTF-8''F%C3%B6rsta%20tr%C3%A4ffen.pdf`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'",
        'cache-control': 'no-store, private',
      })
    }
  })
  it('goes to staff of every role, and to nobody else by any call of Payload', async () => {
    const { id, filename, url } = await laid({}, guide)
    expect(filename).toMatch(/^material-[0-9a-f-]{36}\.pdf$/)
    const path = new URL(String(url), 'http://localhost').pathname.replace(/^\/api/, '')
    for (const role of ['admin', 'coordinator', 'editor'] as const) {
      const answer = await rest(on.host, 'GET', path, { token: staff[role].token })
      expect(answer.text).toBe(guide.bytes.toString())
      expect(answer.headers['content-disposition']).toMatch(/^attachment;/)
    }
    const ways = [
      path,
      `/materials/file/${filename}`,
      `/materials/${id}`,
      '/materials',
      `/materials?where[id][equals]=${id}`,
      `/materials/${id}?draft=true`,
      '/materials/versions',
    ]
    for (const way of ways) {
      const answer = await rest(on.host, 'GET', way)
      expect([401, 403], way).toContain(answer.status)
      expect(answer.text).not.toContain('canary')
    }
  })
  it('is not given without a link or with another one', async () => {
    const { id } = await laid({}, guide)
    expect((await byOwn(id, null)).status).toBe(401)
    expect((await byOwn(id, token)).status).toBe(401)
    for (const other of ['A'.repeat(43), session, ''])
      expect((await byLog(id, other)).body).toMatchObject({ code: 'link_unknown' })
  })
  it('is answered the same where there is none and where it is for others', async () => {
    const { id } = await laid({ audience: 'participants' }, guide)
    const { id: bare } = await laid()
    const none = await byLog('0190a6f2-7c11-7b7e-9d53-1f2e3d4c5b6a')
    for (const answer of [await byLog(id), await byLog(bare)]) expect(answer.text).toBe(none.text)
  })
  it('is no other file and is told as it is, whatever staff write', async () => {
    const { id, filename } = await laid({}, guide)
    const secret = await laid(
      { _status: 'draft' },
      { name: 'secret.pdf', bytes: pdf({ inside: 'a secret' }) },
    )
    const write = (data: object) =>
      rest(on.host, 'PATCH', `/materials/${id}`, { token: staff.editor.token, body: data })
    await write({ filename: secret.filename })
    await write({ filesize: 1, fileName: 'forged.exe', mimeType: 'text/html', url: 'https://evil.example' })
    const [row] = await on.database.query(
      'select filename, file_name, filesize::int, mime_type from materials where id = $1',
      [id],
    )
    expect(row).toEqual({
      ...{ filename, file_name: guide.name, filesize: guide.bytes.length, mime_type: 'application/pdf' },
    })
  })
})

describe('What is taken into the library', () => {
  const dot = sharp({ create: { width: 4, height: 4, channels: 3, background: '#123456' } })
  const send = (file: Sent) =>
    saveMaterial(on.host, {
      token: staff.coordinator.token,
      data: { title: unique('Guide'), _status: 'published' },
      file,
    })
  it.each([
    ['a PDF', 'a.pdf', pdf(), 'a.pdf'],
    ['a document', 'a.docx', docx(), 'a.docx'],
    ['a presentation', 'a.pptx', pptx(), 'a.pptx'],
    ['a PDF that is called something else', 'a.exe', pdf(), 'a.exe.pdf'],
  ])('is %s', async (_, name, bytes, label) => {
    const answer = await send({ name, bytes })
    expect(answer.status, answer.text).toBe(201)
    expect(savedIn(answer).fileName).toBe(label)
  })
  it.each(['png', 'jpeg'] as const)(
    'is a picture, written anew without what was behind it: %s',
    async (format) => {
      const bytes = Buffer.concat([
        await dot
          .clone()
          .toFormat(format)
          .withExif({ IFD0: { Copyright: 'canary' } })
          .toBuffer(),
        Buffer.from('<script>canary</script>'),
      ])
      const answer = await send({ name: 'dot.png', bytes })
      expect(answer.status, answer.text).toBe(201)
      const { text } = await byLog(savedIn(answer).id)
      expect(text).not.toContain('canary')
    },
  )
  it.each([
    ['a page that is called a PDF', 'a.pdf', Buffer.from('<html><script>1</script>')],
    ['a PDF that is cut off', 'a.pdf', pdf().subarray(0, 40)],
    ['a PDF with an archive behind it', 'a.pdf', Buffer.concat([pdf(), docx()])],
    ['a document with macros', 'a.docx', docx({ name: 'word/vbaProject.bin', content: 'x' })],
    ['a presentation with macros', 'a.pptx', pptx({ name: 'ppt/vbaProject.bin', content: 'x' })],
    ['a drawing that may run', 'a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a broken picture', 'a.png', Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('x')])],
    ['nothing at all', 'a.pdf', Buffer.alloc(0)],
    ['too large', 'a.pdf', pdf({ bytes: mostFileBytes + 1 })],
  ])('is not %s', async (_, name, bytes) => {
    const before = stored()
    const answer = await send({ name, bytes })
    expect(answer.status, answer.text).toBe(400)
    expect(stored()).toEqual(before)
  })
  it('is said in the language of whoever sends it', async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ title: 'Guide' }))
    form.set('file', new File(['<html>'], 'a.pdf'))
    const answer = await rest(on.host, 'POST', '/materials', {
      token: staff.editor.token,
      body: form,
      headers: { 'accept-language': 'sv' },
    })
    expect(answer.text).toContain('Den här är inget av dem.')
  })
  it('is no address but https, and nothing is published with neither a link nor a file', async () => {
    const bare = (data: object) =>
      rest(on.host, 'POST', '/materials', { token: staff.editor.token, body: { title: 'Guide', ...data } })
    for (const bad of ['http://example.org', 'javascript:alert(1)', 'example.org'])
      expect((await bare({ link: bad, _status: 'published' })).status, bad).toBe(400)
    expect((await bare({ _status: 'published' })).status).toBe(400)
    expect((await bare({ _status: 'draft' })).status).toBe(201)
  })
})

describe('The files in the store', () => {
  const old = async () => {
    const { files } = servicesOf(on.host.payload)
    const later = new Date(Date.now() + 30 * 60 * 60 * 1000)
    return sweepFiles({ ...files, now: () => later })
  }
  it('stay while a version names them, and go with the material', async () => {
    const { id, filename: first } = await laid({}, guide)
    const answer = await saveMaterial(on.host, {
      ...{ token: staff.coordinator.token, id, data: { _status: 'published' } },
      file: { name: 'newer.pdf', bytes: pdf({ inside: 'newer' }) },
    })
    const { filename: second } = savedIn(answer)
    expect((await byLog(id)).text).toContain('newer')
    await old()
    expect(stored()).toEqual(expect.arrayContaining([first, second]))
    await rest(on.host, 'DELETE', `/materials/${id}`, { token: staff.coordinator.token })
    await old()
    expect(stored()).not.toContain(first)
    expect(stored()).not.toContain(second)
  })
  it('have their own name with them when an earlier version is restored, which keeps the newest file', async () => {
    const { id, filename } = await laid({}, guide)
    await saveMaterial(on.host, {
      ...{ token: staff.coordinator.token, id, data: { _status: 'published' } },
      file: { name: 'newer.pdf', bytes: pdf({ inside: 'newer' }) },
    })
    const [version] = await on.database.query<{ id: string }>(
      'select id from _materials_v where parent_id = $1 and version_filename = $2',
      [id, filename],
    )
    const answer = await rest(on.host, 'POST', `/materials/versions/${version!.id}`, {
      token: staff.coordinator.token,
    })
    expect(answer.status, answer.text).toBe(200)
    const { text, headers } = await byLog(id)
    expect(text).toContain('newer')
    expect(headers['content-disposition']).toContain('filename="newer.pdf"')
  })
  it('are none that Payload fetches from an address by itself', async () => {
    const answer = await rest(on.host, 'POST', '/materials', {
      token: staff.editor.token,
      body: { title: 'Guide', link, filename: 'a.pdf', url: `${on.host.api.url}/api/v1/openapi.json` },
    })
    expect(answer.status, answer.text).not.toBe(201)
  })
})

describe('Whoever is no more in the group', () => {
  it('gets nothing: left, revoked, or erased', async () => {
    const { id } = await laid({}, guide)
    const [, second] = group.mentees
    const theirs = await sessionOf(second)
    expect((await byOwn(id, theirs)).status).toBe(200)
    await on.database.query(
      `update group_members set state = 'left', until = now() where application_id = $1`,
      [second],
    )
    expect((await own('en', theirs)).materials).toEqual([])
    expect((await byOwn(id, theirs)).status).toBe(404)

    const erased = await on.host.api.ask('/api/v1/applications/me', {
      method: 'DELETE',
      headers: bearer(session),
    })
    expect(erased.status, erased.text).toBe(200)
    expect((await byOwn(id)).status).toBe(401)

    const of = { pool: world.pool, by: staff.coordinator.id, now: world.clock.now() }
    expect(await revokeLogLink({ ...of, group: group.group, application: group.mentor })).toEqual({
      ok: true,
    })
    expect((await byLog(id)).body).toMatchObject({ code: 'link_expired' })
  })
})

describe('Somebody without a group', () => {
  it('gets nothing on their own page', async () => {
    const { id } = await laid({}, guide)
    const alone = await sessionOf(await world.person())
    expect((await own('en', alone)).materials).toEqual([])
    expect((await byOwn(id, alone)).status).toBe(404)
  })
})
