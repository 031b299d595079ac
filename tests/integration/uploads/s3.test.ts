import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FileStore, StoreError } from '../../../packages/plugin/src/uploads/fileStore.ts'
import { s3Store } from '../../../packages/plugin/src/uploads/s3Store.ts'
import { type Bucket, startBucket } from '../../support/bucket.ts'

let bucket: Bucket
let store: FileStore
const folder = mkdtempSync(join(tmpdir(), 'jobbuddies-s3-'))

beforeAll(async () => {
  bucket = await startBucket()
  store = s3Store({
    bucket: 'files',
    region: 'eu-north-1',
    endpoint: bucket.url,
    accessKeyId: 'key',
    secretAccessKey: 'secret',
    prefix: 'applications/',
  })
})
afterAll(async () => {
  await bucket.stop()
  rmSync(folder, { recursive: true, force: true })
})

const made = (text: string) => {
  const path = join(folder, randomUUID())
  writeFileSync(path, text)
  return path
}

describe('A bucket of files', () => {
  it('takes a file over, gives its very bytes back and forgets it', async () => {
    const name = `${randomUUID()}.pdf`
    const path = made('%PDF-1.7 bytes')
    await store.keep({ path, name })
    expect(existsSync(path)).toBe(false)
    expect(bucket.objects.get(`applications/${name}`)?.toString()).toBe('%PDF-1.7 bytes')
    const read = await store.read(name)
    expect(read && (await buffer(read)).toString()).toBe('%PDF-1.7 bytes')
    await store.remove(name)
    expect(await store.read(name)).toBeNull()
    await store.remove(name)
  })

  it('lists what is its own, page by page', async () => {
    const names = [1, 2, 3, 4, 5].map((number) => `${number}-${randomUUID()}.pdf`)
    for (const name of names) await store.keep({ path: made('x'), name })
    bucket.objects.set('of-somebody-else/file.pdf', Buffer.from('x'))
    const listed: string[] = []
    for await (const { name, at } of store.list()) {
      listed.push(name)
      expect(at.toISOString()).toBe('2027-01-01T10:00:00.000Z')
    }
    expect(listed).toEqual(names)
  })

  it('that does not answer as it should says so, and the file stays where it is', async () => {
    const path = made('x')
    bucket.fail(500)
    await expect(store.keep({ path, name: `${randomUUID()}.pdf` })).rejects.toThrow(StoreError)
    await expect(store.read('a.pdf')).rejects.toThrow(StoreError)
    bucket.fail(null)
    expect(existsSync(path)).toBe(true)
  })
})
