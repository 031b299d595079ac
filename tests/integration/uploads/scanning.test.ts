import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servicesOf } from '../../../packages/plugin/src/services/services.ts'
import { clamd, placeOf } from '../../../packages/plugin/src/uploads/clamd.ts'
import { scanning } from '../../../packages/plugin/src/uploads/scanning.ts'
import { startClamd } from '../../support/clamd.ts'
import { docx, eicar, pdf } from '../../support/documents.ts'
import { saveMaterial } from '../../support/materials.ts'
import { rest } from '../../support/rest.ts'
import { createStaff, type Row, type Staff } from '../../support/scenario.ts'
import { uploading } from '../../support/uploads.ts'
import { useHost } from '../../support/useHost.ts'

const scanner = await startClamd()
afterAll(() => scanner.stop())
const on = useHost({ options: { files: { clamd: scanner.url } } })
const { period, begin, upload, send, stored } = uploading(() => on.host)
let staff: Staff
beforeAll(async () => {
  staff = await createStaff(on.host)
})
const scan = () => scanning(servicesOf(on.host.payload).files)()
const row = async (id: string) =>
  (
    await on.database.query<Row>(
      'select scan, tries::int, scan_at > now() as later from uploads where id = $1',
      [id],
    )
  )[0]
const due = (id: string) => on.database.query('update uploads set scan_at = now() where id = $1', [id])
const idIn = ({ body }: { body: unknown }) => (body as { id: string }).id

describe('A virus scanner', () => {
  it('sees every byte and lets a clean file through', async () => {
    scanner.mood = 'well'
    const bytes = pdf({ bytes: 3_000_000 })
    const { body } = await upload(await begin((await period()).id), bytes)
    expect(body).toMatchObject({ scan: 'clean' })
    expect(scanner.scanned.at(-1)).toBe(bytes.length)
  })
  it.each([
    ['a PDF', pdf({ inside: eicar })],
    ['a document', docx({ name: 'word/virus.txt', content: eicar, stored: true })],
  ])('has EICAR in %s refused while its sender is still there', async (_, bytes) => {
    const before = stored()
    scanner.mood = 'well'
    const { body } = await upload(await begin((await period()).id), bytes)
    expect(body).toMatchObject({ code: 'file_unsafe' })
    expect(stored()).toEqual(before)
  })
  it.each(['down', 'confused'] as const)(
    'that is %s holds the file back from staff until it has answered',
    async (mood) => {
      const token = staff.coordinator.token
      const { id: periodId } = await period()
      const held = await begin(periodId)
      scanner.mood = mood
      const uploaded = await upload(held, pdf())
      expect(uploaded.body).toMatchObject({ scan: 'pending' })
      const id = idIn(uploaded)
      expect((await send(held, periodId, { cv: id })).status).toBe(201)
      expect((await rest(on.host, 'GET', `/editor/files/${id}`, { token })).status).toBe(409)
      expect(await scan()).toBe(0)
      expect(await row(id)).toMatchObject({ scan: 'pending', tries: 1, later: true })
      scanner.mood = 'well'
      expect(await scan()).toBe(0)
      await due(id)
      expect(await scan()).toBe(1)
      expect(await row(id)).toMatchObject({ scan: 'clean' })
      expect((await rest(on.host, 'GET', `/editor/files/${id}`, { token })).status).toBe(200)
    },
  )
  it('that finds a virus later has the file deleted, and staff see why; who had not sent it is told', async () => {
    const { coordinator } = staff
    const { id: periodId } = await period()
    const [sentBy, waiting] = [await begin(periodId), await begin((await period()).id)]
    scanner.mood = 'down'
    const ids = [
      idIn(await upload(sentBy, pdf({ inside: eicar }))),
      idIn(await upload(waiting, pdf({ inside: eicar }))),
    ]
    expect((await send(sentBy, periodId, { cv: ids[0] })).status).toBe(201)
    const before = stored().length
    scanner.mood = 'well'
    await Promise.all(ids.map(due))
    expect(await scan()).toBe(2)
    expect(stored()).toHaveLength(before - 2)
    const report = await rest(on.host, 'GET', `/editor/applications/${sentBy.id}/files`, {
      token: coordinator.token,
    })
    expect(report.body).toMatchObject({ files: [{ scan: 'infected', readable: false }] })
    const download = await rest(on.host, 'GET', `/editor/files/${ids[0]}`, { token: coordinator.token })
    expect(download.status).toBe(409)
    const [draft] = await on.database.query<{ period_id: string }>(
      'select period_id from application_drafts where id = $1',
      [waiting.id],
    )
    expect(await send(waiting, draft!.period_id, { cv: ids[1] })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'answers.cv', code: 'file_unsafe' }] },
    })
  })
  it('that never answers is given up', async () => {
    scanner.mood = 'silent'
    const asking = clamd({ url: scanner.url, patience: 100 })
    await expect(
      asking(
        (async function* () {
          yield pdf()
        })(),
      ),
    ).rejects.toThrow('does not answer')
    scanner.mood = 'well'
  })
  it('is found at an address or a socket', () => {
    expect(placeOf('tcp://scanner:3311')).toEqual({ host: 'scanner', port: 3311 })
    expect(placeOf('unix:/run/clamav/clamd.ctl')).toEqual({ path: '/run/clamav/clamd.ctl' })
  })
})

describe('A virus scanner and the material library', () => {
  const send = (bytes: Uint8Array) =>
    saveMaterial(on.host, {
      token: staff.editor.token,
      data: { title: 'Guide', _status: 'published' },
      file: { name: 'guide.pdf', bytes },
    })
  it('sees what staff put there, and has EICAR refused', async () => {
    scanner.mood = 'well'
    const bytes = pdf({ bytes: 30_000 })
    expect((await send(bytes)).status).toBe(201)
    expect(scanner.scanned.at(-1)).toBe(bytes.length)
    expect((await send(pdf({ inside: eicar }))).status).toBe(400)
  })
  it.each(['down', 'confused'] as const)(
    'that is %s lets nothing in, since nobody has looked at it',
    async (mood) => {
      const before = stored()
      scanner.mood = mood
      const answer = await send(pdf())
      expect(answer.status).toBe(400)
      expect(answer.text).toContain('could not be checked')
      expect(stored()).toEqual(before)
    },
  )
})
