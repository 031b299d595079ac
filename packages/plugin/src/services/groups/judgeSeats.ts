import { type GroupRefusal, isPlaceable, type PlanRule, type SeatStep } from '@jobbuddies/shared'
import { capacityOf } from '@jobbuddies/shared/matching'
import type { GroupRow, PersonRow, RoleRow, SeatRow, SeatRows } from './seatRows.ts'

/** What is written when all steps are fine. */
export type SeatWrites = {
  gone: string[]
  moved: { id: string; group: string; pinned: boolean }[]
  fresh: { application: string; group: string; role: string; pinned: boolean; seat: number; holds: string }[]
}
/** A step as it was done, with the pin before and after: what taking it back needs. */
export type DoneStep = {
  application: string
  from: string | null
  to: string | null
  pinned: [boolean, boolean]
}
export type SeatJudgement =
  { ok: true; writes: SeatWrites; steps: DoneStep[] } | { ok: false; refusal: GroupRefusal }

type Held = SeatRow & { was: string | null; wasPinned: boolean; fresh: boolean }

const holdsOf = (person: PersonRow, seat: number) => `${person.programme}:${person.email_key}:${seat}`

/** The first of a person's places that nobody has. */
function freeSeat(person: PersonRow, role: RoleRow, held: readonly Held[]): number | null {
  const places = role.facilitator ? capacityOf(person.questions, person.answers) : 1
  const taken = new Set(held.map(({ holds }) => holds))
  for (let seat = 1; seat <= places; seat += 1) if (!taken.has(holdsOf(person, seat))) return seat
  return null
}

/** May this person be in that group, whoever else is? */
function mayEnter(person: PersonRow, group: GroupRow, role: RoleRow | undefined): GroupRefusal | null {
  const about = { person: person.name, group: group.name }
  if (group.stage === 'completed') return { code: 'group_completed', ...about }
  if (group.programme !== person.programme) return { code: 'other_programme', ...about }
  if (!role) return { code: 'role_unknown', ...about, role: person.role }
  if (!isPlaceable(person.stage, role.facilitator)) return { code: 'not_ready', ...about }
  const { industry } = group
  if (industry !== null && person.industries.length > 0 && !person.industries.includes(industry)) {
    return { code: 'other_field', ...about }
  }
  return null
}

/**
 * Judges steps against what stands under locks: all of them are done, or none is. Bounds are asked of the end, so that two
 * people can change places in full groups.
 */
export function judgeSeats({
  rows,
  steps,
  rules,
}: {
  rows: SeatRows
  steps: readonly SeatStep[]
  rules: readonly PlanRule[]
}): SeatJudgement {
  const people = new Map(rows.people.map((person) => [person.id, person]))
  const groups = new Map(rows.groups.map((group) => [group.id, group]))
  let held: Held[] = rows.seats.map((seat) => ({
    ...seat,
    was: seat.group,
    wasPinned: seat.pinned,
    fresh: false,
  }))
  const gone: Held[] = []
  const done: DoneStep[] = []
  const refuse = (refusal: GroupRefusal): SeatJudgement => ({ ok: false, refusal })

  // Leaving comes first: a place that one gives up another may take.
  const ordered = [...steps].toSorted((a, b) => Number(a.to !== null) - Number(b.to !== null))
  for (const step of ordered) {
    const person = people.get(step.application)
    if (!person) return refuse({ code: 'person_gone' })
    const own = held.find(({ application, group }) => application === person.id && group === step.from)
    if (step.from !== null && !own) {
      const now = held.find(({ application }) => application === person.id)
      return refuse({
        code: 'changed_meanwhile',
        person: person.name,
        group: now?.group_name ?? '',
        by: now?.by ?? null,
      })
    }
    if (own && own.state !== 'planned' && step.from !== step.to) {
      return refuse({ code: 'confirmed_already', person: person.name, group: own.group_name })
    }
    if (step.to === null) {
      if (!own) continue
      held = held.filter((each) => each !== own)
      gone.push(own)
      done.push({ application: person.id, from: own.group, to: null, pinned: [own.wasPinned, false] })
      continue
    }
    const group = groups.get(step.to)
    if (!group) return refuse({ code: 'group_gone', person: person.name })
    const role = rows.roles.find(({ programme, key }) => programme === group.programme && key === person.role)
    if (own && step.from === step.to) {
      own.pinned = step.pinned ?? own.pinned
      done.push({
        application: person.id,
        from: own.group,
        to: own.group,
        pinned: [own.wasPinned, own.pinned],
      })
      continue
    }
    const refusal = mayEnter(person, group, role)
    if (refusal || !role) return refuse(refusal ?? { code: 'role_unknown', person: person.name })
    const inside = held.find(
      ({ group: where, email_key }) => where === group.id && email_key === person.email_key,
    )
    if (inside) return refuse({ code: 'in_group', person: person.name, group: group.name, by: inside.by })
    if (own) {
      own.group = group.id
      own.group_name = group.name
      own.pinned = step.pinned ?? own.pinned
      done.push({
        application: person.id,
        from: own.was,
        to: group.id,
        pinned: [own.wasPinned, own.pinned],
      })
      continue
    }
    const seat = freeSeat(person, role, held)
    if (seat === null) {
      const other = held.find(({ email_key }) => email_key === person.email_key)
      return refuse({
        code: 'in_group',
        person: person.name,
        group: other?.group_name ?? '',
        by: other?.by ?? null,
      })
    }
    const pinned = step.pinned ?? false
    held = [
      ...held,
      {
        id: '',
        group: group.id,
        application: person.id,
        role: role.key,
        state: 'planned',
        pinned,
        seat,
        holds: holdsOf(person, seat),
        email_key: person.email_key,
        by: null,
        group_name: group.name,
        was: null,
        wasPinned: false,
        fresh: true,
      },
    ]
    done.push({ application: person.id, from: null, to: group.id, pinned: [false, pinned] })
  }
  const broken = brokenIn({ rows, held, rules, people })
  if (broken) return refuse(broken)
  return {
    ok: true,
    steps: done,
    writes: {
      gone: gone.map(({ id }) => id),
      moved: held
        .filter(
          ({ fresh, was, group, pinned, wasPinned }) => !fresh && (was !== group || pinned !== wasPinned),
        )
        .map(({ id, group, pinned }) => ({ id, group, pinned })),
      fresh: held
        .filter(({ fresh }) => fresh)
        .map(({ application, group, role, pinned, seat, holds }) => ({
          application,
          group,
          role,
          pinned,
          seat,
          holds,
        })),
    },
  }
}

/** The first bound or rule that somebody who came into a group breaks there. */
function brokenIn({
  rows,
  held,
  rules,
  people,
}: {
  rows: SeatRows
  held: readonly Held[]
  rules: readonly PlanRule[]
  people: ReadonlyMap<string, PersonRow>
}): GroupRefusal | null {
  const nameOf = (id: string) => people.get(id)?.name ?? ''
  for (const group of rows.groups) {
    const inside = held.filter(({ group: where }) => where === group.id)
    const entered = inside.filter(({ was }) => was !== group.id)
    for (const { application, role } of entered) {
      const bound = rows.roles.find(({ programme, key }) => programme === group.programme && key === role)
      const have = inside.filter((each) => each.role === role).length
      const about = { person: nameOf(application), group: group.name }
      if (bound && have > bound.max) {
        return { code: 'group_full', ...about, role, have: have - 1, need: bound.max }
      }
      for (const rule of rules) {
        if (rule.kind === 'keep_out') {
          if (rule.person === application && (rule.group === null || rule.group === group.id)) {
            return { code: 'kept_out', ...about }
          }
        } else if (rule.kind === 'apart' && rule.people.includes(application)) {
          const others = inside.filter(
            (each) => each.application !== application && rule.people.includes(each.application),
          )
          if (others.length > 0) {
            return { code: 'kept_apart', ...about, people: others.map((each) => nameOf(each.application)) }
          }
        }
      }
    }
  }
  return null
}
