import { shareStack } from '../support/stackShared.ts'

shareStack()

// What visitors and applicants meet. In this order: what only reads, then what writes.
await import('./pages.ts')
await import('./headers.ts')
await import('./looks.ts')
await import('./content.ts')
await import('./applying.ts')
await import('./saving.ts')
await import('./files.ts')
await import('./selfService.ts')
await import('./keyboard.ts')
