import config from '@payload-config'
import { getPayload } from 'payload'
import { readEnv } from '../env.ts'
import { seedApplications } from './applications.ts'
import { seedContent } from './content.ts'
import { periods } from './content/periods.ts'
import { seedStaff } from './staff.ts'
import { periodTimes, type Stage, stages } from './stages.ts'

const asked = process.env.SEED_STAGE ?? 'open'
const stage = stages.find((each) => each === asked)
if (!stage) {
  console.error(`Unknown stage "${asked}". Choose one of: ${stages.join(', ')}`)
  process.exit(1)
}
if (readEnv(process.env).JOBBUDDIES_ENV === 'production') {
  console.error('The demo organisation is not for production: its passwords are public.')
  process.exit(1)
}

const payload = await getPayload({ config })
const now = new Date()

const { totalDocs } = await payload.count({ collection: 'programmes', overrideAccess: true })
if (totalDocs === 0) {
  await seedStaff(payload)
  await seedContent({ payload, now })
  console.info('Seeded the demo organisation.')
}
await moveTo(stage)
console.info(`The demo organisation is at the stage "${stage}".`)
process.exit(0)

async function moveTo(to: Stage): Promise<void> {
  const ids = new Map<string, string>()
  for (const period of periods) {
    const { docs } = await payload.find({
      collection: 'application-periods',
      where: { slug: { equals: period.slugs.en } },
      locale: 'en',
      depth: 0,
      overrideAccess: true,
    })
    const [found] = docs
    if (!found) continue
    const data = { ...periodTimes({ period, stage: to, now }), pausedAt: null, closedAt: null }
    await payload.update({
      collection: 'application-periods',
      id: found.id,
      data,
      depth: 0,
      overrideAccess: true,
    })
    ids.set(period.key, String(found.id))
  }
  const mentee = ids.get('it-mentees')
  const mentor = ids.get('mentors')
  if (mentee && mentor) await seedApplications({ payload, periods: { mentee, mentor }, stage: to, now })
}
