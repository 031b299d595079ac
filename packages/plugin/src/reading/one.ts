import {
  type Locale,
  reviewTotal,
  type Scores,
  totalOf,
  workingStagesOf,
  isDecided,
} from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { inLocale } from '../services/periodTitle.ts'
import type { OneReport } from './contract.ts'
import { type ReadingModel, readingModels } from './programmes.ts'
import { hidden, type Reader, values, within } from './reader.ts'
import { recordReadsOf } from './reads.ts'

type Row = {
  id: string
  reference: string
  stage: string
  locale: string
  arrived_at: Date
  period_id: string
  programme_id: string
  name: string
  email: string
  email_key: string
  phone: string | null
  questions: OneReport['questions']
  answers: OneReport['answers']
  hidden: boolean
}

type Of = { pool: Pool; reader: Reader; id: string }

async function rowOf({ pool, reader, id }: Of): Promise<Row | null> {
  const into = values()
  const { rows } = await pool.query<Row>(
    `select a.id, a.reference, a.stage, a.locale, a.arrived_at, a.period_id, a.programme_id, a.name, a.email, a.email_key, a.phone,
       a.questions, a.answers, ${hidden(reader, into)} as hidden
     from applications a join programmes p on p.id = a.programme_id
     where a.id = ${into.put(id)} and ${within(reader, into)}`,
    into.list,
  )
  return rows[0] ?? null
}

/** May they read this application at all? For acts on it, and for its files. */
export async function mayRead(of: Of): Promise<{ hidden: boolean; programme: string } | null> {
  const row = await rowOf(of)
  return row && { hidden: row.hidden, programme: row.programme_id }
}

/** Kinds of history entries whose words were written by staff or the person and are shown with them. */
const historyOf = async (pool: Pool, id: string) => {
  const { rows } = await pool.query<Omit<OneReport['history'][number], 'at'> & { at: Date }>(
    `select e.id, e.kind, e.at, u.name as by, e.data->>'from' as "from", e.data->>'to' as "to", e.data->>'text' as text
     from application_events e left join users u on u.id::text = e.data->>'by'
     where e.application_id = $1 order by e.at desc, e.id desc limit 200`,
    [id],
  )
  return rows.map(({ id: event, kind, at, by, from, to, text }) => ({
    id: event,
    kind,
    at: at.toISOString(),
    by,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(text ? { text } : {}),
  }))
}

async function duplicatesOf(pool: Pool, row: Row): Promise<OneReport['duplicates']> {
  const { rows } = await pool.query<OneReport['duplicates'][number]>(
    `select id, reference, stage, period_id as "periodId",
       case when email_key = $2 then 'email' else 'name_and_phone' end as why
     from applications where id <> $1 and (email_key = $2
       or ($4 <> '' and lower(name) = lower($3) and regexp_replace(phone, '[^0-9]', '', 'g') = $4))
     order by arrived_at desc limit 20`,
    [row.id, row.email_key, row.name, (row.phone ?? '').replaceAll(/[^0-9]/g, '')],
  )
  return rows
}

type ReviewRow = {
  reviewer_id: string
  reviewer: string | null
  scores: Scores
  comment: string | null
  at: Date
}

async function reviewsOf(
  of: Of,
  model: ReadingModel,
  mayCompare: boolean,
): Promise<Pick<OneReport, 'reviews' | 'score'>> {
  const { rows } = await of.pool.query<ReviewRow>(
    `select r.reviewer_id, u.name as reviewer, r.scores, r.comment, r.at from reviews r left join users u on u.id = r.reviewer_id
     where r.application_id = $1 order by r.at, r.id`,
    [of.id],
  )
  const all = rows.map((row) => ({
    reviewer: row.reviewer ?? '',
    own: row.reviewer_id === of.reader.id,
    scores: row.scores,
    total: reviewTotal({ criteria: model.criteria, scores: row.scores }),
    comment: row.comment ?? '',
    at: row.at.toISOString(),
  }))
  // What others gave is told once one's own scores are in, so that nobody leans on it.
  const told = mayCompare || all.some(({ own }) => own)
  return { reviews: told ? all : [], score: told ? totalOf(all.map(({ total }) => total)) : null }
}

async function remarksOf(pool: Pool, id: string): Promise<Pick<OneReport, 'notes' | 'tags'>> {
  const [{ rows: notes }, { rows: tags }] = await Promise.all([
    pool.query<{ id: string; author: string | null; text: string; at: Date }>(
      `select n.id, u.name as author, n.text, n.at from application_notes n left join users u on u.id = n.author_id
       where n.application_id = $1 order by n.at, n.id`,
      [id],
    ),
    pool.query<{ tag: string }>(`select tag from application_tags where application_id = $1 order by tag`, [
      id,
    ]),
  ])
  return {
    notes: notes.map((note) => ({ ...note, at: note.at.toISOString() })),
    tags: tags.map(({ tag }) => tag),
  }
}

/** One application as this reader may see it, and the record that they did. Null when there is none for them. */
export async function readOne(of: Of & { locale: Locale; now: Date }): Promise<OneReport | null> {
  const { pool, reader, id, locale, now } = of
  const row = await rowOf(of)
  const [model] = row ? await readingModels(pool, [row.programme_id]) : []
  if (!row || !model) return null
  const { coordinates } = reader
  const secret = new Set(row.hidden ? model.identifying : [])
  const isSecret = ({ key, kind }: OneReport['questions'][number]) =>
    row.hidden && (secret.has(key) || kind === 'file')
  const questions = row.questions.filter((question) => !isSecret(question))
  const shown = new Set(questions.map(({ key }) => key))
  const [history, remarks, reviewed, duplicates] = await Promise.all([
    coordinates ? historyOf(pool, id) : [],
    row.hidden ? { notes: [], tags: [] } : remarksOf(pool, id),
    reviewsOf(of, model, coordinates),
    coordinates ? duplicatesOf(pool, row) : [],
    recordReadsOf({ pool, applications: [id], reader: reader.id, how: 'desk', at: now }),
  ])
  return {
    id,
    reference: row.reference,
    stage: row.stage,
    locale: row.locale,
    arrivedAt: row.arrived_at.toISOString(),
    periodId: row.period_id,
    programmeId: row.programme_id,
    person: row.hidden ? null : { name: row.name, email: row.email, phone: row.phone },
    questions,
    answers: Object.fromEntries(
      Object.entries(row.answers).filter(([key]) => (row.hidden ? shown.has(key) : true)),
    ),
    hiddenAnswers: row.questions.length - questions.length,
    ...remarks,
    history,
    criteria: model.criteria.map((criterion) => ({
      ...criterion,
      name: inLocale(criterion.name, locale) || criterion.key,
      description: inLocale(criterion.description, locale),
    })),
    ...reviewed,
    duplicates,
    moves:
      coordinates && !isDecided(row.stage)
        ? workingStagesOf(model.stages).filter((to) => to !== row.stage)
        : [],
    coordinates,
  }
}
