import { type GroupRisk, logHours } from '@jobbuddies/shared'

const live = `k.group_id = g.id and k.state = 'confirmed' and k.until is null`

/** A planned meeting whose log is overdue at `now`; `m` is its row. As `overdueAt` of shared. */
export const overdue = (now: string): string =>
  `(m.state = 'planned' and m.starts_at + make_interval(mins => m.minutes::int, hours => ${logHours}) <= ${now}::timestamptz)`

/** How many of the counted meetings a group should hold: what its programme asks for, else what its plan has. */
export const neededOf = `coalesce(
  (select p.meetings_min from programmes p where p.id = g.programme_id),
  (select count(*) from meetings m where m.group_id = g.id and m.kind = 'meeting' and m.state <> 'cancelled'))`

export const heldOf = `(select count(*) from meetings m where m.group_id = g.id and m.kind = 'meeting' and m.state = 'held')`

const conditions: Record<GroupRisk, (now: string) => string> = {
  log_overdue: (now) => `exists (select from meetings m where m.group_id = g.id and ${overdue(now)})`,
  nothing_planned: (
    now,
  ) => `(${heldOf} < ${neededOf} and not exists (select from meetings m where m.group_id = g.id
    and m.state = 'planned' and m.starts_at > ${now}::timestamptz))`,
  too_few: () => `exists (select from programmes_roles r where r._parent_id = g.programme_id
    and r.min > (select count(*) from group_members k where ${live} and k.role = r.key))`,
  // Missed the last two.
  absent: () => `exists (select from group_members k where ${live} and (
    select count(*) = 2 and not bool_or(last.present) from (
      select t.present from meeting_attendances t join meetings m on m.id = t.meeting_id
      where t.application_id = k.application_id and m.group_id = g.id and m.state = 'held' order by m.starts_at desc limit 2) last))`,
}

/** What is wrong with a running group, as an SQL array of `GroupRisk`; `g` is its row. */
export const risksOf = (now: string): string =>
  `array_remove(array[${Object.entries(conditions)
    .map(([risk, condition]) => `case when ${condition(now)} then '${risk}' end`)
    .join(',\n  ')}]::text[], null)`
