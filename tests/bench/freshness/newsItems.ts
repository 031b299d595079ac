import type { Database } from '../harness/database.ts'

/** The demo's newest published news item. */
export async function ownItem({ query }: Database): Promise<{ id: string; slug: string }> {
  const [item] = await query<{ id: string; slug: string }>(
    `select n.id, l.slug from news n join news_locales l on l._parent_id = n.id and l._locale = 'en'
     where n._status = 'published' order by n.published_at desc limit 1`,
  )
  if (!item) throw new Error('The demo has no news')
  return item
}

/** Leaves so many published news items: the one to keep and older copies of it, written past the CMS. */
export async function setNewsCount(
  { query }: Database,
  { count, keep }: { count: number; keep: string },
): Promise<void> {
  const columnsOf = async (table: string, without: string[]) => {
    const rows = await query<{ column_name: string }>(
      'select column_name from information_schema.columns where table_name = $1 and table_schema = current_schema()',
      [table],
    )
    return rows.flatMap(({ column_name: name }) => (without.includes(name) ? [] : `"${name}"`)).join(', ')
  }
  const own = await columnsOf('news', ['id', 'published_at'])
  const localized = await columnsOf('news_locales', ['id', '_parent_id', 'slug'])
  await query('delete from news where id <> $1', [keep])
  for (let made = 1; made < count; made += 1) {
    const [copy] = await query<{ id: string }>(
      `insert into news (id, published_at, ${own})
       select gen_random_uuid(), published_at - interval '1 day', ${own} from news where id = $1 returning id`,
      [keep],
    )
    await query(
      `insert into news_locales (_parent_id, slug, ${localized})
       select $2, slug || '-' || $3, ${localized} from news_locales where _parent_id = $1`,
      [keep, copy?.id, String(made)],
    )
  }
}
