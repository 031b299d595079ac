import { isLocale } from '@jobbuddies/shared'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '../hooks/transaction.ts'
import { servicesOf } from '../services/services.ts'
import type { RoundForm } from './contract.ts'

/** Every name in the reader's language, or in the first that has it: one statement. */
const statement = (locale: string) => sql`
  with names as (select ${locale}::text as locale), named as (
    select l._parent_id as id, (array_agg(l.name order by (l._locale::text = names.locale) desc, l._locale) filter (where l.name <> ''))[1] as name
    from programmes_locales l, names group by 1
  ), fields as (
    select l._parent_id as id, (array_agg(l.name order by (l._locale::text = names.locale) desc, l._locale) filter (where l.name <> ''))[1] as name
    from industries_locales l, names group by 1
  )
  select
    coalesce((select json_agg(json_build_object('id', p.id, 'name', n.name, 'roles', (
      select coalesce(json_agg(json_build_object('key', r.key, 'name', coalesce((
        select l.name from programmes_roles_locales l, names where l._parent_id = r.id and l.name <> ''
        order by (l._locale::text = names.locale) desc, l._locale limit 1), r.key)) order by r._order), '[]'::json)
      from programmes_roles r where r._parent_id = p.id)) order by n.name)
      from programmes p join named n on n.id = p.id), '[]'::json) as programmes,
    coalesce((select json_agg(json_build_object('id', i.id, 'name', f.name) order by f.name)
      from industries i join fields f on f.id = i.id where f.name is not null), '[]'::json) as industries,
    coalesce((select json_agg(json_build_object('id', r.id, 'name', r.name, 'programme', r.programme_id) order by r.created_at desc)
      from rounds r), '[]'::json) as rounds,
    coalesce((select json_agg(json_build_object('id', p.id, 'label', p.label, 'programme', p.programme_id, 'industry', p.industry_id,
        'role', p.role, 'round', p.round_id, 'zone', p.zone, 'opensAt', p.opens_at, 'closesAt', p.closes_at) order by p.opens_at desc)
      from (select * from application_periods order by opens_at desc limit 300) p), '[]'::json) as periods`

/** What the screen offers to choose and to copy. */
export async function roundForm(req: PayloadRequest): Promise<RoundForm> {
  const { payload } = req
  const { clock, options } = servicesOf(payload)
  const language: string = req.i18n.language
  const [row] = await inTransaction<Omit<RoundForm, 'now' | 'zone'>>(
    { payload },
    statement(isLocale(language) ? language : 'en'),
  )
  const { programmes = [], industries = [], rounds = [], periods = [] } = row ?? {}
  return { now: clock.now().toISOString(), zone: options.zone, programmes, industries, rounds, periods }
}
