import type { Payload } from 'payload'

export const demoPassword = 'jobbuddies-demo'

const staff = [
  { email: 'admin@example.org', name: 'Demo administrator', role: 'admin' },
  { email: 'coordinator@example.org', name: 'Demo coordinator', role: 'coordinator' },
  { email: 'editor@example.org', name: 'Demo editor', role: 'editor' },
] as const

/** One login per role. Never in production: their password stands in the README. */
export async function seedStaff(payload: Payload): Promise<void> {
  for (const person of staff) {
    await payload.create({
      collection: 'users',
      data: { ...person, password: demoPassword },
      overrideAccess: true,
      depth: 0,
    })
  }
}
