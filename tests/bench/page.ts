import type { Bench } from './harness/session.ts'

export const page: Bench = { name: 'page', about: '', apps: [], run: async () => {} }
