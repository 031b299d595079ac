import { beforeAll, describe, it } from 'vitest'
import { presets } from '../../packages/plugin/src/presets/index.ts'
import { atDesk } from '../support/browserDesk.ts'
import { type Rest, signIn } from '../support/stackApi.ts'
import { shareStack, stack } from '../support/stackShared.ts'
import { apply, build, decide, read } from './models/choosing.ts'
import { certify, giveFeedback, report } from './models/ending.ts'
import { journeyOf } from './models/model.ts'
import { offer, openRound, seenBySite } from './models/offering.ts'
import { sayWhere, sleepOver } from './models/outcomes.ts'
import { begin, complete, log, reach } from './models/running.ts'

shareStack()

let rest: Rest
beforeAll(async () => {
  rest = await signIn(stack, 'coordinator')
})

/** A group that begins before everything is done is refused, and that is tried. */
const tooEarly = /^409: POST \S+\/start$/

const journeys = presets.map((preset) => [preset.key, journeyOf(preset)] as const)

// One journey for every model: only what the preset says differs.
describe.each(journeys)('given the model of %s', (_, journey) => {
  it('when a programme is made of it, then groups of its kind come about, meet as it says and come to their end', async () => {
    await atDesk(
      'coordinator',
      async (page) => {
        await offer(page, journey)
        await openRound(journey, rest)
        await seenBySite(journey)
        await apply(journey)
        await read(journey, rest)
        await decide(journey, rest)
        await build(page, journey)
        await begin(page, journey, rest)
        await log(journey, rest)
        await reach(page, journey, rest)
        await complete(page, journey, rest)
        await sleepOver(journey)
      },
      tooEarly,
    )
  })
})

// Everybody is asked in the meantime: the runner looks once a minute.
describe.each(journeys)('given groups of %s that are over', (_, journey) => {
  it('when everybody has answered, then there are results, outcomes, certificates, and the figures of what was done', async () => {
    await atDesk('coordinator', async (page) => {
      await giveFeedback(page, journey)
      await sayWhere(page, journey)
      await certify(journey, rest)
      await report(page, journey)
    })
  })
})
