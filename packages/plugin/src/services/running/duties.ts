import type { Localized, PreparationKind, StepKind } from '@jobbuddies/shared'
import type { Client } from './rows.ts'

type Text = Partial<Localized> | null

/** Something that the programme wants done before the start. */
export type Duty = {
  kind: PreparationKind
  part: string
  name: Text
  wording: Text
  /** Hours of a training; null: it names none. */
  hours: number | null
  /** The key of the role that does it; null: everybody. */
  role: string | null
}

/** Something that the programme has for people to set out to do. */
export type StepChoice = { kind: StepKind; part: string; title: Text }

export const wordsIn = (table: string, column: string) => `
  (select jsonb_object_agg(l._locale, l.${column}) from ${table}_locales l where l._parent_id = x.id and l.${column} <> '')`

const dutiesStatement = `
  select 'training' as kind, x.id as part, ${wordsIn('programmes_trainings', 'name')} as name, null::jsonb as wording,
    x.hours::float8 as hours, x.role, 0 as place, x._order from programmes_trainings x where x._parent_id = $1
  union all
  select 'agreement', x.id, ${wordsIn('programmes_agreements', 'name')}, ${wordsIn('programmes_agreements', 'text')},
    null, null, 1, x._order from programmes_agreements x where x._parent_id = $1
  order by place, _order`

/** What a programme wants done before its groups begin. */
export async function dutiesOf(client: Client, programme: string): Promise<Duty[]> {
  const { rows } = await client.query<Duty & { place: number; _order: number }>(dutiesStatement, [programme])
  return rows.map(({ kind, part, name, wording, hours, role }) => ({
    ...{ kind, part, name, wording, hours, role },
  }))
}

const choicesStatement = `
  select 'goal' as kind, x.id as part, ${wordsIn('programmes_goals', 'text')} as title, 0 as place, x._order
    from programmes_goals x where x._parent_id = $1
  union all
  select x.kind::text, x.id, ${wordsIn('programmes_milestones', 'name')}, 1, x._order
    from programmes_milestones x where x._parent_id = $1 and x.kind in ('expert', 'job_shadowing', 'interview', 'other')
  order by place, _order`

/** The goals of a programme, and those of its milestones that people do and a group does not meet for. */
export async function stepChoicesOf(client: Client, programme: string): Promise<StepChoice[]> {
  const { rows } = await client.query<StepChoice>(choicesStatement, [programme])
  return rows.map(({ kind, part, title }) => ({ kind, part, title }))
}
