import type { Log } from '@jobbuddies/tools/log'
import type { Cluster } from './cluster.ts'
import type { Report } from './report.ts'

/** What a bench is given. */
export type Session = {
  report: Report
  log: Log
  /** Aborted when somebody wants us to stop. */
  signal: AbortSignal
  /** A folder of this run's own, removed at its end. */
  folder: string
  /** The PostgreSQL of this run. */
  cluster: (session: Session) => Promise<Cluster>
  /** Runs when the bench is over, whatever happened; the newest first. */
  defer: (end: () => unknown) => void
}

export type Bench = {
  name: string
  /** What it measures, for the list of names. */
  about: string
  /** What must be built for it. */
  apps: readonly ('cms' | 'site')[]
  run: (session: Session) => Promise<void>
}

/** Something that this machine lacks; the bench says so and measures nothing. */
export class MissingError extends Error {
  override name = 'MissingError'
}
