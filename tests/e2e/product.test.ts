import { shareStack } from '../support/stackShared.ts'

shareStack()

// In this order: what only reads, then what writes, at last what breaks things.
await import('./pages.ts')
await import('./looks.ts')
await import('./applying.ts')
await import('./keyboard.ts')
await import('./coordinating.ts')
await import('./edges.ts')
await import('./outage.ts')
