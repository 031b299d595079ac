import { defaultZone, isZone, standardNotice } from '@jobbuddies/shared'
import { z } from 'zod'

const httpUrl = z
  .url({ protocol: /^https?$/, error: 'must be an http(s) URL' })
  .transform((url) => url.replace(/\/+$/, ''))

/** Where applicants' files and those of the material library are kept, and who looks for viruses in them. */
const filesSchema = z.strictObject({
  /** A folder outside everything that is served. Files arrive here also when a bucket keeps them. */
  dir: z.string().min(1).default('uploads'),
  /** A bucket (S3, or what speaks like it) instead of the folder. */
  s3: z
    .strictObject({
      bucket: z.string().min(1),
      region: z.string().min(1).default('us-east-1'),
      endpoint: httpUrl.optional(),
      accessKeyId: z.string().min(1),
      secretAccessKey: z.string().min(1),
      prefix: z.string().default('applications/'),
    })
    .optional(),
  /** `tcp://host:3310` or `unix:/run/clamav/clamd.ctl`. Without it files are marked as not scanned. */
  clamd: z
    .string()
    .regex(/^(?:tcp:\/\/[^/]+:\d+|unix:\/.+)$/, { error: 'must be tcp://host:port or unix:/path' })
    .optional(),
  /** Milliseconds that a file may take to arrive: between two pieces, and as a whole. */
  patience: z
    .strictObject({ piece: z.number().int().positive(), whole: z.number().int().positive() })
    .optional(),
})

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
  /** Applicants' files and those of the material library. Default: the folder `uploads` below the working directory, and no scanner. */
  files: filesSchema.default({ dir: 'uploads' }),
  /**
   * Run the background services in this process: the clock comparison, the invalidation of the site, the mail outbox.
   * Any number of processes may run them; each effect still happens once. Off for scripts.
   */
  services: z.boolean().default(true),
  /** Opens `POST /api/v1/bounces`, to which a mail server hands the mails that came back. At least 16 characters. */
  bounceSecret: z
    .string()
    .regex(/^\S{16,}$/, { error: 'needs at least 16 characters and no spaces' })
    .optional(),
  /** The address that mails which cannot be delivered come back to. Default: the one they are sent from. */
  returnPath: z.email({ error: 'is not an e-mail address' }).optional(),
  /** Hours before an interview in which applicants can book, move or cancel it no more. */
  interviewNoticeHours: z.number().int().min(0).max(336).default(standardNotice),
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
