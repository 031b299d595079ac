import type { Bench } from './harness/session.ts'

export const commitFailure: Bench = { name: 'commit-failure', about: '', apps: [], run: async () => {} }
