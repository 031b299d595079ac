import { randomUUID } from 'node:crypto'
import { type Locale, locales, type MeetingKind, type MilestoneKind } from '@jobbuddies/shared'
import type { Preset } from '../../../packages/plugin/src/presets/index.ts'
import type { RoundPeriod, RoundPerson } from '../../support/roundPeople.ts'

/** Groups that each programme of this test comes to. */
export const groupsEach = 2
/** Who takes part and is not given a place. */
export const declinedEach = 2

/** What the steps of one programme know of each other. */
export type Journey = {
  preset: Preset
  /** Of the programme, as the coordinator adapted it. */
  name: string
  round: string
  programme: string
  periods: RoundPeriod[]
  people: RoundPerson[]
  groups: { id: string; name: string }[]
}

export const journeyOf = (preset: Preset): Journey => ({
  preset,
  name: `${preset.name.en} next year`,
  round: `Round of ${preset.key}`,
  ...{ programme: '', periods: [], people: [], groups: [] },
})

export const leads = ({ preset }: Journey, role: string): boolean =>
  preset.roles.some(({ key, facilitator }) => key === role && facilitator)

/** How many of a role apply and are wanted: of those who lead as many as may, of those who take part as few as must. */
export const wantedOf = ({ facilitator, min, max }: Preset['roles'][number]): number =>
  groupsEach * (facilitator ? max : min)

/** Made-up people for each role; the last of those who take part are not chosen. */
export function peopleOf({ preset, periods }: Journey): RoundPerson[] {
  return preset.roles.flatMap((role) => {
    const period = periods.find((each) => each.role === role.key)
    if (!period) throw new Error(`Nobody can apply as ${role.key}`)
    const amount = wantedOf(role) + (role.facilitator ? 0 : declinedEach)
    return Array.from({ length: amount }, (_, at): RoundPerson => {
      const id = randomUUID()
      return {
        ...{ id, email: `${id}@${preset.key}.example.org`, period },
        name: `${role.name.en} Number${String(at + 1).padStart(2, '0')} ${preset.key}`,
        locale: locales[at % locales.length] as Locale,
        unsure: at >= wantedOf(role),
      }
    })
  })
}

const together = ['introduction', 'kickoff', 'midterm', 'closing'] satisfies MilestoneKind[] & MeetingKind[]

/** The milestones that a group meets for. */
export const togetherOf = ({ milestones = [] }: Preset) =>
  milestones.filter(({ kind }) => together.some((each) => each === kind))

/** Counted meetings of one group: what the model bounds; where it says nothing, whatever the plan has. */
export const meetingBounds = ({ meetingsMin, meetingsMax }: Preset) => ({
  least: meetingsMin ?? 1,
  most: meetingsMax ?? Infinity,
})

const day = 86_400_000

/**
 * The first day of a group whose last meeting was lately, `2027-05-31`: so far back that every week of its model is over, and
 * where the group agrees on its times, a week for each.
 */
export function firstDay({ preset, now }: { preset: Preset; now: Date }): string {
  const weeks = togetherOf(preset).map(({ week = 0 }) => week)
  const meetings = Math.max(preset.meetingsMin ?? 4, preset.themes?.length ?? 0)
  const last = preset.cadence === 'weekly' ? meetings - 1 : meetings + weeks.length
  return new Date(now.getTime() - (7 * Math.max(last, ...weeks) + 2) * day).toISOString().slice(0, 10)
}
