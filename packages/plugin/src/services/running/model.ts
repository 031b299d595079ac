import type { Cadence, Localized, MeetingPlace, MilestoneKind, PlanModel } from '@jobbuddies/shared'
import type { Client } from './rows.ts'

type Text = Partial<Localized> | null

type Row = {
  min: number | null
  max: number | null
  from: number | null
  to: number | null
  cadence: Cadence | null
  place: MeetingPlace | null
  themes: Text[]
  milestones: { kind: MilestoneKind; week: number | null; place: MeetingPlace | null; name: Text }[]
}

const inLanguages = (table: string, column: string) => `
  (select jsonb_object_agg(l._locale, l.${column}) from ${table}_locales l where l._parent_id = x.id and l.${column} <> '')`

/** What a programme says of its meetings, with its words in every language. */
const statement = `
  select p.meetings_min::int as min, p.meetings_max::int as max, p.meeting_minutes_min::int as "from",
    p.meeting_minutes_max::int as "to", p.cadence, p.meeting_place as place,
    coalesce((select jsonb_agg(${inLanguages('programmes_themes', 'text')} order by x._order)
      from programmes_themes x where x._parent_id = p.id), '[]') as themes,
    coalesce((select jsonb_agg(jsonb_build_object('kind', x.kind, 'week', x.week::int, 'place', x.place,
        'name', ${inLanguages('programmes_milestones', 'name')}) order by x._order)
      from programmes_milestones x where x._parent_id = p.id), '[]') as milestones
  from programmes p where p.id = $1`

export type Model = PlanModel & {
  themeTexts: Text[]
  milestoneNames: Text[]
}

/** The programme's model as far as running its groups goes. */
export async function modelOf(client: Client, programme: string): Promise<Model> {
  const { rows } = await client.query<Row>(statement, [programme])
  const [row] = rows
  if (!row) throw new Error(`There is no programme ${programme}`)
  const { min, max, from, to, cadence, place, themes, milestones } = row
  const longest = to ?? from
  return {
    meetingsMin: min,
    meetingsMax: max,
    minutes: longest === null ? null : { min: from ?? longest, max: longest },
    cadence,
    place,
    themes: themes.length,
    milestones: milestones.map(({ kind, week, place: where }) => ({ kind, week, place: where })),
    themeTexts: themes,
    milestoneNames: milestones.map(({ name }) => name),
  }
}
