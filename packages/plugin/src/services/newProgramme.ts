import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { sameTransaction } from '../hooks/transaction.ts'
import type { Preset } from '../presets/index.ts'
import { createLocalized } from './localizedDocument.ts'

/** The id of the partner of this name; one that is not there is made, as a draft. */
async function partnerNamed(req: PayloadRequest, name: string): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'partners',
    where: { name: { equals: name } },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req: sameTransaction(req),
  })
  if (docs[0]) return String(docs[0].id)
  return createLocalized({ payload: req.payload, collection: 'partners', data: { name }, draft: true, req })
}

const asLines = (texts: Preset['themes']) => texts?.map((text) => ({ text }))

/** A draft made of a preset, in every language, by whoever asks and with their rights. Answers its id. */
export async function newProgramme({
  req,
  preset,
}: {
  req: PayloadRequest
  preset: Preset
}): Promise<string> {
  const { key: _key, supporters = [], themes, goals, roles, ...model } = preset
  const began = await initTransaction(req)
  try {
    const partners: string[] = []
    for (const { partner } of supporters) partners.push(await partnerNamed(req, partner))
    const id = await createLocalized({
      payload: req.payload,
      collection: 'programmes',
      data: {
        ...model,
        roles: roles.map(({ requirements = [], ...role }) => ({
          ...role,
          requirements: asLines(requirements),
        })),
        themes: asLines(themes),
        goals: asLines(goals),
        supporters: supporters.map(({ partner: _name, ...rest }, index) => ({
          ...rest,
          partner: partners[index],
        })),
      },
      draft: true,
      req,
    })
    if (began) await commitTransaction(req)
    return id
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
