/**
 * Gives up every place of these applications; parts of a larger statement. A place that was only thought of is forgotten, one
 * that was confirmed is kept as left. `of` is a part of the statement with `id`, `at` the instant of the act.
 */
export const leaveGroups = ({ of, at }: { of: string; at: string }): string => `
  place_forgotten as (
    delete from group_members m using ${of} gone where m.application_id = gone.id and m.state = 'planned'
  ), place_left as (
    update group_members m set state = 'left', holds = null, until = ${at}::timestamptz, updated_at = now()
    from ${of} gone where m.application_id = gone.id and m.state = 'confirmed' and m.holds is not null
    returning m.application_id, m.group_id
  ), place_left_event as (
    insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
    select gen_random_uuid(), application_id, 'left_group', ${at}::timestamptz, jsonb_build_object('group', group_id), now(), now()
    from place_left
  )`
