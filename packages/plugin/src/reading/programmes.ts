import { type Locale, type OwnStage } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { stageNames } from '../translations/choiceWords.ts'
import { inLocale } from '../services/periodTitle.ts'
import type { CriterionReport } from './contract.ts'

type Named = Partial<Record<Locale, string>>

/** What reading needs to know of a programme. */
export type ReadingModel = {
  id: string
  blind: boolean
  identifying: string[]
  stages: OwnStage[]
  criteria: (Omit<CriterionReport, 'name' | 'description'> & { name: Named; description: Named })[]
}

const named = (table: string, column: string) =>
  `coalesce((select jsonb_object_agg(l._locale, l.${column}) from ${table}_locales l where l._parent_id = row.id and l.${column} is not null), '{}')`

/** The models of some programmes, or of all: of the published rows, by which applications are judged. */
export async function readingModels(pool: Pool, ids: readonly string[] | null): Promise<ReadingModel[]> {
  const { rows } = await pool.query<ReadingModel>(
    `select p.id, coalesce(p.blind_review, false) as blind,
       coalesce((select array_agg(t.text order by t."order") from programmes_texts t where t.parent_id = p.id and t.path = 'identifying'), '{}') as identifying,
       coalesce((select jsonb_agg(jsonb_build_object('key', row.key, 'name', ${named('programmes_stages', 'name')}) order by row._order)
         from programmes_stages row where row._parent_id = p.id and row.key is not null), '[]') as stages,
       coalesce((select jsonb_agg(jsonb_build_object('key', row.key, 'weight', row.weight, 'scale', row.scale,
           'name', ${named('programmes_criteria', 'name')}, 'description', ${named('programmes_criteria', 'description')}) order by row._order)
         from programmes_criteria row where row._parent_id = p.id and row.key is not null), '[]') as criteria
     from programmes p where $1::uuid[] is null or p.id = any($1)`,
    [ids],
  )
  return rows
}

/** What a stage is called: its common name, the programme's own, or else its key. */
export function stageName(key: string, own: readonly OwnStage[], locale: Locale): string {
  const common = (stageNames as Record<string, Named | undefined>)[key]
  if (common) return inLocale(common, locale)
  return inLocale(own.find((stage) => stage.key === key)?.name as Named, locale) || key
}
