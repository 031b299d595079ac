import type { Bench } from './harness/session.ts'

export const submit: Bench = { name: 'submit', about: '', apps: [], run: async () => {} }
