import { shareStack } from '../support/stackShared.ts'

shareStack()

// What counts in fractions of a second or kills processes: nothing else runs beside it.
await import('./coordinating.ts')
await import('./edges.ts')
await import('./flip.ts')
await import('./killing.ts')
await import('./outage.ts')
