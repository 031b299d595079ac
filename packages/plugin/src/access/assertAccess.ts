import type { CollectionConfig, GlobalConfig } from 'payload'

const operations = ['create', 'read', 'update', 'delete'] as const

/** Thrown while the config is built: an access rule was left to Payload's default, which is "any user". */
export class MissingAccessError extends Error {
  override name = 'MissingAccessError'
}

function missingKeys(access: object | undefined, needed: readonly string[]): string[] {
  const given = (access ?? {}) as Record<string, unknown>
  return needed.filter((key) => typeof given[key] !== 'function')
}

/** Refuses a collection or global of ours with any access key unset. */
export function assertAccess({
  collections,
  globals,
}: {
  collections: CollectionConfig[]
  globals: GlobalConfig[]
}): void {
  const faults: string[] = []
  for (const { slug, access, auth, versions } of collections) {
    const needed = [
      ...operations,
      ...(versions ? ['readVersions'] : []),
      ...(auth ? ['unlock', 'admin'] : []),
    ]
    for (const key of missingKeys(access, needed)) faults.push(`  collection ${slug}: access.${key}`)
  }
  for (const { slug, access, versions } of globals) {
    const needed = ['read', 'update', ...(versions ? ['readVersions'] : [])]
    for (const key of missingKeys(access, needed)) faults.push(`  global ${slug}: access.${key}`)
  }
  if (faults.length > 0)
    throw new MissingAccessError(`JobBuddies: access rules must be explicit. Missing:\n${faults.join('\n')}`)
}
