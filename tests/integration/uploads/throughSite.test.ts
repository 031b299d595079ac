import { mostFileBytes } from '@jobbuddies/shared'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendFile } from '../../../site/src/cms/uploads.ts'
import { type Multipart, readMultipart } from '../../../site/src/server/readMultipart.ts'
import { pdf } from '../../support/documents.ts'
import { type Held, newDraft } from '../../support/drafts.ts'
import { siteSecret } from '../../support/site.ts'
import { uploading } from '../../support/uploads.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
const { period, begin } = uploading(() => on.host)
let held: Held
beforeAll(async () => {
  held = await begin((await period()).id)
})

/** The site's reading of a posted form, and nothing else of the site. */
const site = createServer((request, response) => {
  const passed = { secret: siteSecret, arrivedAt: Date.now(), client: null }
  const { signal } = new AbortController()
  const onFile = ({ question, name, bytes }: { question: string; name: string; bytes: never }) =>
    sendFile({ cmsUrl: on.host.api.url, holder: { draft: held }, question, name, bytes, passed, signal })
  void readMultipart({ request, onFile: onFile as never }).then((read) => {
    const { fields = new URLSearchParams(), uploads = {} } = read ?? {}
    response.end(JSON.stringify({ fields: [...fields], uploads }))
  })
})
beforeAll(async () => {
  site.listen(0, '127.0.0.1')
  await once(site, 'listening')
})
afterAll(() => site.close())

async function post(
  file: Uint8Array | null,
  after = 'kept',
): Promise<Omit<Multipart, 'fields'> & { fields: string[][] }> {
  const form = new FormData()
  form.set('id', held.id)
  form.set('file.cv', file ? new File([file as never], 'Åsas CV.pdf') : new File([], ''))
  form.set('answers.why', after)
  const { port } = site.address() as AddressInfo
  return (await (await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: form })).json()) as never
}

describe('A form with a file, as the site reads it', () => {
  const fields = () => [
    ['id', held.id],
    ['answers.why', 'kept'],
  ]
  it('hands the file on while it arrives, and keeps the fields before and after it', async () => {
    const bytes = mostFileBytes
    const read = await post(pdf({ bytes }))
    expect(read).toMatchObject({ fields: fields(), uploads: { cv: { kind: 'file', file: { bytes } } } })
    expect(read.uploads.cv).toMatchObject({ file: { name: 'Åsas CV.pdf' } })
  })
  it('keeps the fields although the file is far too large', async () => {
    const read = await post(pdf({ bytes: 20 * 1024 * 1024 }))
    expect(read).toMatchObject({ fields: fields(), uploads: { cv: { code: 'file_too_large' } } })
  })
  it('sends nothing where no file was chosen', async () => {
    expect(await post(null)).toEqual({ fields: fields(), uploads: {} })
  })
  it('tells a wrong file from a service that is out of reach', async () => {
    expect((await post(Buffer.from('<html>'))).uploads).toMatchObject({ cv: { code: 'file_type' } })
    const own = held
    held = newDraft()
    expect((await post(pdf())).uploads).toMatchObject({ cv: { code: 'not_found' } })
    held = own
  })
})
