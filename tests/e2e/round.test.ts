import { shareStack } from '../support/stackShared.ts'

shareStack()

// A whole round, from its opening to confirmed groups, on a stack of its own: each step stands on the one before.
await import('./round/applying.ts')
await import('./round/interviewing.ts')
await import('./round/selecting.ts')
