import { shareStack } from '../support/stackShared.ts'

shareStack()

// What coordinators do at the desks: their own stack, since they open rounds and move applications.
await import('./rounds.ts')
await import('./interviews.ts')
await import('./desk.ts')
await import('./reports.ts')
await import('./feedback.ts')
await import('./rights.ts')
await import('./followUp.ts')
await import('./esf.ts')
