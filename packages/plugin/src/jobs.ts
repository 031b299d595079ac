import type { Config } from 'payload'
import { nobody } from './access/roles.ts'

/**
 * The host's job settings, with every door that it left to Payload's default ("any user") closed. The schedule drawer needs
 * none of them: it queues and cancels from the server, after its own check.
 */
export const jobs = (config: Config): NonNullable<Config['jobs']> => ({
  ...config.jobs,
  tasks: config.jobs?.tasks ?? [],
  access: { queue: nobody, run: nobody, cancel: nobody, ...config.jobs?.access },
})
