import { checkAnswers, type FieldError, type Question, shownQuestions } from '@jobbuddies/shared'
import type { NewFile } from '../uploads/rows.ts'
import { type Arriving, type Placed, takeIn, type Uploaded } from '../uploads/uploads.ts'
import { type Done, type Of, refuse, timesOf, whileOpen } from './changeOwn.ts'
import { type Own, readOwn } from './ownApplication.ts'
import { uuidv7 } from './uuidv7.ts'

/** The period and the application as they were judged. `answers`: the parameter that holds the answers. */
const judged = (answers: string) => `
  period as (
    select id from application_periods
    where id = $2 and published and opens_at = $3 and closes_at is not distinct from $4
      and paused_at is not distinct from $5 and closed_at is not distinct from $6 and updated_at = $7
  ), former as (
    select a.id, a.name, a.phone, a.answers from applications a, period
    where a.id = $1 and a.stage <> 'withdrawn' and a.answers = ${answers}::jsonb for update of a
  )`

/** The history tells the words from before, as with any change, and how the files were called. */
const noted = (into: { id: string; at: string; question: string; now: string }) => `
  insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
  select ${into.id}, former.id, 'edited', ${into.at}, jsonb_build_object(
    'before', jsonb_build_object('name', former.name, 'phone', former.phone, 'answers', former.answers),
    'file', jsonb_build_object('question', ${into.question}, 'before', (select name from before), 'now', ${into.now})
  ), now(), now() from former join changed on changed.id = former.id`

const replaceStatement = `
  with ${judged('$18')}, before as (
    select u.id, u.name, u.stored_as from uploads u, former
    where u.application_id = former.id and u.id::text = former.answers ->> $9::text
  ), replaced as (
    update uploads u set id = $8, name = $10, kind = $11, bytes = $12, digest = $13, stored_as = $14, scan = $15, scan_at = now(),
      tries = 0, created_at = now(), updated_at = now()
    from before where u.id = before.id returning u.id
  ), added as (
    insert into uploads (id, draft, application_id, question, name, kind, bytes, digest, stored_as, scan, scan_at, tries, created_at, updated_at)
    select $8, former.id::text, former.id, $9, $10, $11, $12, $13, $14, $15, now(), 0, now(), now() from former
    where not exists (select from before)
    on conflict (draft, question) do update set id = excluded.id, application_id = excluded.application_id, name = excluded.name,
      kind = excluded.kind, bytes = excluded.bytes, digest = excluded.digest, stored_as = excluded.stored_as, scan = excluded.scan,
      scan_at = excluded.scan_at, tries = 0, created_at = now(), updated_at = now()
    returning id
  ), changed as (
    update applications a set answers = former.answers || jsonb_build_object($9::text, $8::text), updated_at = now()
    from former where a.id = former.id and exists (select from replaced union all select from added)
    returning a.id
  ), event as (${noted({ id: '$16', at: '$17', question: '$9::text', now: '$10::text' })})
  select (select count(*) from changed)::int as changed, (select stored_as from before) as "storedAs"`

const removeStatement = `
  with ${judged('$11')}, before as (
    delete from uploads u using former
    where u.application_id = former.id and u.id = $8 and former.answers ->> u.question = u.id::text
    returning u.name, u.question, u.stored_as
  ), changed as (
    update applications a set answers = former.answers - before.question, updated_at = now()
    from former, before where a.id = former.id returning a.id
  ), event as (${noted({ id: '$9', at: '$10', question: '(select question from before)', now: 'null' })})
  select (select count(*) from changed)::int as changed, (select stored_as from before) as "storedAs"`

type Changed = { changed: number; storedAs: string | null }

/** Does this application ask for a file there, as it is answered now? */
const asksFor = ({ questions, row }: Own, question: string): boolean =>
  shownQuestions({ questions, answers: row.answers }).some(
    ({ key, kind }: Question) => key === question && kind === 'file',
  )

const notAsked: FieldError[] = [{ path: 'question', code: 'not_an_option' }]

async function place({ sources, id, file }: Of & { file: NewFile }): Promise<Placed> {
  let before: string | null = null
  const done = await whileOpen({ sources, id }, async (own) => {
    if (!own.view.may.includes('edit')) return refuse({ code: 'not_now' })
    if (!asksFor(own, file.question)) return refuse({ code: 'invalid', errors: notAsked })
    const at = sources.now()
    const { question, name, kind, bytes, digest, storedAs, scan } = file
    const { rows } = await sources.pool.query<Changed>(replaceStatement, [
      ...[id, own.row.period_id, ...timesOf(own)],
      ...[file.id, question, name, kind, bytes, digest, storedAs, scan, uuidv7(at), at],
      JSON.stringify(own.row.answers),
    ])
    before = rows[0]?.storedAs ?? null
    return rows[0]?.changed === 1 ? { ok: true } : null
  })
  return done.ok ? { ok: true, before } : { ok: false, ...done.problem }
}

/** May the file be sent at all? Judged before any of its bytes are read, and again when they are here. */
export async function mayReplaceFile({ sources, id, question }: Of & { question: string }): Promise<Done> {
  const asked = await whileOpen({ sources, id }, (own) => {
    if (!own.view.may.includes('edit')) return Promise.resolve(refuse({ code: 'not_now' }))
    if (!asksFor(own, question)) return Promise.resolve(refuse({ code: 'invalid', errors: notAsked }))
    return Promise.resolve({ ok: true })
  })
  return asked
}

/** A file of one's own application, in place of the one that was sent: until the close, as with its words. */
export const replaceOwnFile = ({ sources, id, ...arriving }: Of & Arriving): Promise<Uploaded> =>
  takeIn({ ...arriving, place: (file) => place({ sources, id, file }) })

/** Removes a file that need not be there. Once it is gone, again is fine. */
export async function removeOwnFile({
  sources,
  id,
  files,
  file,
}: Of & Pick<Arriving, 'files'> & { file: string }): Promise<Done> {
  let storedAs: string | null = null
  const own = await readOwn({ sources, id, locale: null })
  if (own && !own.view.files.some((each) => each.id === file)) return { ok: true }
  const done = await whileOpen({ sources, id }, async (own) => {
    if (!own.view.may.includes('edit')) return refuse({ code: 'not_now' })
    const question = own.view.files.find((each) => each.id === file)?.question
    if (!question || own.row.answers[question] !== file) return { ok: true }
    const { [question]: _gone, ...answers } = own.row.answers
    const errors = checkAnswers({ questions: own.questions, answers }).errors.filter(
      ({ path }) => path === `answers.${question}`,
    )
    if (errors.length > 0) return refuse({ code: 'invalid', errors })
    const at = sources.now()
    const { rows } = await sources.pool.query<Changed>(removeStatement, [
      ...[id, own.row.period_id, ...timesOf(own), file, uuidv7(at), at],
      JSON.stringify(own.row.answers),
    ])
    storedAs = rows[0]?.storedAs ?? null
    return rows[0]?.changed === 1 ? { ok: true } : null
  })
  // Without its row nobody finds it any more; what cannot be removed now is swept.
  if (storedAs) await files.store.remove(storedAs).catch(() => undefined)
  return done
}
