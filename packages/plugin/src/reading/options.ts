import { type Locale, stagesOf, wallTime, defaultZone } from '@jobbuddies/shared'
import type { Payload } from 'payload'
import type { Pool } from 'pg'
import { periodTitle } from '../services/periodTitle.ts'
import type { OptionsReport, StageName } from './contract.ts'
import { readingModels, stageName } from './programmes.ts'
import { type Reader, values, within } from './reader.ts'

type Programme = { id: string; name?: string; roles?: { key?: string; plural?: string }[] }
type PeriodDoc = {
  id: string
  title?: string | null
  role: string
  opensAt: string
  zone?: string | null
  industry?: { name?: string } | null
  programme: Programme
}

/** `IT: Mentees · 2027-03-30`: rounds of a field have one title, so the day on which each opened tells them apart. */
function titleOf(doc: PeriodDoc, locale: Locale): string {
  const said = (text: string | null | undefined) => (text ? { [locale]: text } : null)
  const title = periodTitle({
    title: said(doc.title),
    role: doc.role,
    industry: { name: said(doc.industry?.name) },
    programme: {
      name: said(doc.programme.name),
      roles: doc.programme.roles?.map(({ key, plural }) => ({ key, plural: said(plural) })) ?? [],
    },
    locale,
  })
  const opened = wallTime({ instant: new Date(doc.opensAt), zone: doc.zone ?? defaultZone })
  return `${title} · ${opened.slice(0, 10)}`
}

/** The periods that somebody reads, the newest first. */
export async function readerPeriods({
  payload,
  pool,
  reader,
  locale,
}: {
  payload: Payload
  pool: Pool
  reader: Reader
  locale: Locale
}): Promise<(OptionsReport['periods'][number] & { programme: string })[]> {
  const into = values()
  const { rows } = await pool.query<{ id: string }>(
    `select a.period_id as id from (select id as period_id from application_periods) a where ${within(reader, into)}`,
    into.list,
  )
  const { docs } = await payload.find({
    collection: 'application-periods' as 'users',
    where: { id: { in: rows.map(({ id }) => id) } },
    depth: 1,
    locale: locale as 'all',
    limit: 0,
    pagination: false,
    sort: '-opensAt',
    overrideAccess: true,
  })
  return (docs as unknown as PeriodDoc[]).map((doc) => ({
    id: doc.id,
    title: titleOf(doc, locale),
    programmeId: doc.programme.id,
    programme: doc.programme.name ?? '',
  }))
}

/** What the desk can be asked for, in the reader's language. */
export async function readOptions(of: {
  payload: Payload
  pool: Pool
  reader: Reader
  locale: Locale
}): Promise<OptionsReport> {
  const { pool, reader, locale } = of
  const [periods, tags, filters] = await Promise.all([
    readerPeriods(of),
    reader.coordinates
      ? pool.query<{ tag: string }>(`select distinct tag from application_tags order by tag limit 200`)
      : { rows: [] },
    pool.query<OptionsReport['filters'][number]>(
      `select id, name, query, shared, owner_id = $1 as own from saved_filters
       where owner_id = $1 or (shared and $2) order by lower(name), id`,
      [reader.id, reader.coordinates],
    ),
  ])
  const programmes = new Map(periods.map(({ programmeId, programme }) => [programmeId, programme]))
  const models = await readingModels(pool, [...programmes.keys()])
  const own = models.flatMap(({ stages }) => stages)
  const stages: StageName[] = [...new Set(stagesOf(own))].map((key) => ({
    key,
    name: stageName(key, own, locale),
    programmes: models.filter((model) => stagesOf(model.stages).includes(key)).map(({ id }) => id),
  }))
  return {
    periods: periods.map(({ id, title, programmeId }) => ({ id, title, programmeId })),
    programmes: [...programmes].map(([id, title]) => ({ id, title })),
    stages,
    tags: tags.rows.map(({ tag }) => tag),
    filters: filters.rows,
    coordinates: reader.coordinates,
  }
}
