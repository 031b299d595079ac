import type { Bench } from './harness/session.ts'

export const kill: Bench = { name: 'kill', about: '', apps: [], run: async () => {} }
