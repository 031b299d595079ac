import { shareStack } from '../support/stackShared.ts'

shareStack()

// What coordinators and editors meet.
await import('./translating.ts')
await import('./adminLanguages.ts')
await import('./previewing.ts')
await import('./rehearsing.ts')
await import('./editing.ts')
await import('./questionSets.ts')
await import('./decisions.ts')
await import('./builder.ts')
await import('./logging.ts')
await import('./materials.ts')
await import('./preparing.ts')
