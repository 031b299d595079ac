import type { Bench } from './harness/session.ts'

export const memory: Bench = { name: 'memory', about: '', apps: [], run: async () => {} }
