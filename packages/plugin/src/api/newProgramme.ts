import type { Endpoint } from 'payload'
import { presets } from '../presets/index.ts'
import { newProgramme } from '../services/newProgramme.ts'
import { answer, forStaff, nothing } from './staff.ts'

/** `POST /api/editor/programmes` `{ preset }` → `201 { id }`: a draft to go on with. */
export const programmeEndpoints = (): Endpoint[] => [
  {
    method: 'post',
    path: '/editor/programmes',
    handler: forStaff(async (req) => {
      const body = (await req.json?.().catch(() => null)) as { preset?: unknown } | null
      const preset = presets.find(({ key }) => key === body?.preset)
      return preset ? answer(201, { id: await newProgramme({ req, preset }) }) : nothing(422)
    }),
  },
]
