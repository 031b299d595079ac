import { defaultZone, isZone } from '@jobbuddies/shared'
import { z } from 'zod'

const httpUrl = z
  .url({ protocol: /^https?$/, error: 'must be an http(s) URL' })
  .transform((url) => url.replace(/\/+$/, ''))

/** The plugin's options. Parsed once, when the config is built; a wrong one stops the boot by name. */
export const optionsSchema = z.strictObject({
  /** Where the public site lives; links in mails, feeds and the admin start with it. */
  siteUrl: httpUrl,
  /** Shared with the site: signs invalidations and the site's word on when a submission arrived. At least 16 characters. */
  siteSecret: z.string().min(16, { error: 'needs at least 16 characters' }),
  /** The base URL of every site process, told of each change. Default: `siteUrl` alone. */
  siteProcesses: z.array(httpUrl).optional(),
  /** The zone that new periods are told in, an IANA name. */
  zone: z.string().refine(isZone, { error: 'is not an IANA zone name' }).default(defaultZone),
  /** Where pictures are kept. Default: Payload's own, `media` below the working directory. */
  mediaDir: z.string().min(1).optional(),
  /**
   * Run the background services in this process: the clock comparison, the invalidation of the site, the mail outbox.
   * Any number of processes may run them; each effect still happens once. Off for scripts.
   */
  services: z.boolean().default(true),
  /** `false` keeps the collections (and so the database shape) but removes the API and the services. */
  enabled: z.boolean().default(true),
})

export type JobBuddiesOptions = z.input<typeof optionsSchema>
export type Options = Omit<z.output<typeof optionsSchema>, 'siteProcesses'> & { siteProcesses: string[] }

/** Thrown while the config is built; names each wrong option. */
export class OptionsError extends Error {
  override name = 'OptionsError'
}

export function readOptions(options: unknown): Options {
  const parsed = optionsSchema.safeParse(options)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name =
        issue.path.join('.') || (issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : 'options')
      return `  ${name}: ${issue.message}`
    })
    throw new OptionsError(`JobBuddies: the plugin's options are not valid.\n${lines.join('\n')}`)
  }
  return { ...parsed.data, siteProcesses: parsed.data.siteProcesses ?? [parsed.data.siteUrl] }
}
