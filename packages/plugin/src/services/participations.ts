/**
 * Who took part in a programme, as an SQL query of one row for each application: `application_id`, `programme_id`, `group_id` (the last
 * that they were in), `started_on` (their first day as `2027-05-31`, of the group or their own), `ended_at` (when their last group
 * ended or they left it; null while they are in one that is not over) and `finished`. Whoever left before their group began took no
 * part, and those who lead a group are not meant. `which`: a condition on `p`, the programme; `zone`: an SQL expression of the
 * zone of days.
 */
export const participations = (which: string, zone = `'UTC'`): string => `
  select k.application_id, g.programme_id,
    min(greatest(to_char(g.starts_on at time zone 'UTC', 'YYYY-MM-DD'), to_char(k.since at time zone ${zone}, 'YYYY-MM-DD')))
      filter (where k.active) as started_on,
    case when not bool_or(k.until is null and g.stage <> 'completed') then max(coalesce(k.until, d.at, g.updated_at)) filter (where k.active) end as ended_at,
    (array_agg(g.id order by coalesce(k.until, d.at) desc nulls first, g.id) filter (where k.active))[1] as group_id,
    bool_or(k.finished is true) as finished
  from programmes p join groups g on g.programme_id = p.id
  join lateral (
    select m.*, g.stage in ('running', 'completed') and (m.state = 'confirmed' or m.until >= g.starts_on) as active
    from group_members m where m.group_id = g.id and m.state in ('confirmed', 'left') and m.application_id is not null
  ) k on true
  left join lateral (select max(e.at) as at from group_events e where e.group_id = g.id and e.kind = 'completed') d on g.stage = 'completed'
  where (${which}) and not exists (select from programmes_roles r where r._parent_id = p.id and r.key = k.role and r.facilitator)
  group by k.application_id, g.programme_id having bool_or(k.active)`
