import type { S3Client, S3ServiceException } from '@aws-sdk/client-s3'
import { createReadStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { type FileStore, StoreError } from './fileStore.ts'

export type S3Options = {
  bucket: string
  region: string
  /** Of another service than Amazon's. */
  endpoint?: string | undefined
  accessKeyId: string
  secretAccessKey: string
  /** Before every name, so that a bucket can be shared. */
  prefix: string
}

const isMissing = (error: unknown) => (error as S3ServiceException).name === 'NoSuchKey'

/** Files in a bucket. The client is loaded when the first one comes: who keeps files on disk never pays for it. */
export function s3Store({
  bucket,
  prefix,
  endpoint,
  region,
  accessKeyId,
  secretAccessKey,
}: S3Options): FileStore {
  const load = async () => {
    const sdk = await import('@aws-sdk/client-s3')
    const client: S3Client = new sdk.S3Client({
      region,
      credentials: { accessKeyId, secretAccessKey },
      // Services of others know no names of buckets in the host, and not all of Amazon's checksums.
      ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      maxAttempts: 2,
    })
    return { sdk, client }
  }
  let loading: ReturnType<typeof load> | undefined
  const ready = () => (loading ??= load())
  const failed = (error: unknown): never => {
    throw new StoreError(`The bucket did not answer as it should: ${(error as Error).name}`)
  }
  return {
    async keep({ path, name }) {
      const { sdk, client } = await ready()
      const { size } = await stat(path)
      const body = { Body: createReadStream(path), ContentLength: size }
      const place = { Bucket: bucket, Key: prefix + name, ContentType: 'application/octet-stream' }
      await client.send(new sdk.PutObjectCommand({ ...place, ...body })).catch(failed)
      await rm(path, { force: true })
    },
    async read(name) {
      const { sdk, client } = await ready()
      const got = await client
        .send(new sdk.GetObjectCommand({ Bucket: bucket, Key: prefix + name }))
        .catch((error: unknown) => (isMissing(error) ? null : failed(error)))
      return (got?.Body as Readable | undefined) ?? null
    },
    async remove(name) {
      const { sdk, client } = await ready()
      await client.send(new sdk.DeleteObjectCommand({ Bucket: bucket, Key: prefix + name })).catch(failed)
    },
    async *list() {
      const { sdk, client } = await ready()
      let token: string | undefined
      do {
        const page = await client
          .send(new sdk.ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token }))
          .catch(failed)
        for (const { Key, LastModified } of page.Contents ?? [])
          if (Key && LastModified) yield { name: Key.slice(prefix.length), at: LastModified }
        token = page.NextContinuationToken
      } while (token)
    },
  }
}
