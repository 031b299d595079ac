import type { Bench } from './harness/session.ts'

export const edges: Bench = { name: 'edges', about: '', apps: [], run: async () => {} }
