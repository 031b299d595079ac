import { type Forgotten, forgetStatement } from '../retention/forget.ts'
import {
  appendErasures,
  applicationHash,
  type Erasure,
  type LedgerOf,
  noteErasure,
} from '../rights/ledger.ts'
import type { FileStore } from '../uploads/fileStore.ts'
import type { MailSources } from './mails.ts'
import { type Done, refuse } from './changeOwn.ts'
import { readOwn } from './ownApplication.ts'
import { inOne } from './transaction.ts'
import { uuidv7 } from './uuidv7.ts'

/** The application with all that hangs on it, and one last mail that says so, in one statement. */
const eraseStatement = forgetStatement({
  ids: '$1::uuid[]',
  more: [
    `told as (
      insert into outbox (id, key, "to", locale, template, data, status, attempts, due_at, created_at, updated_at)
      select $2::uuid, 'erased:' || $2::text, email, locale, 'erased', jsonb_build_object('title', $3::text), 'queued', 0, now(), now(), now()
      from gone
    )`,
  ],
})

const matterStatement = 'select coalesce(matter, false) as matter from applications where id = $1 for update'

/** Once: a second wish says nothing new. */
const noteWish = `
  insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
  select $2, $1, 'erasure_asked', $3, '{}'::jsonb, now(), now()
  where not exists (select from application_events where application_id = $1 and kind = 'erasure_asked')`

/**
 * The application and all that belongs to it. What staff keep for a complaint or a legal matter stays (GDPR Art. 17 (3) e), and the
 * wish is noted in its history.
 */
export async function eraseOwn({
  sources,
  store,
  ledger: { secret, file },
  id,
}: {
  sources: MailSources
  store: FileStore
  ledger: LedgerOf
  id: string
}): Promise<Done> {
  const own = await readOwn({ sources, id, locale: null })
  const at = sources.now()
  const erased = await inOne(sources.pool, async (client) => {
    const { rows: held } = await client.query<{ matter: boolean }>(matterStatement, [id])
    if (held[0]?.matter) {
      await client.query(noteWish, [id, uuidv7(at), at])
      return 'kept' as const
    }
    const { rows } = await client.query<Forgotten>(eraseStatement, [[id], uuidv7(at), own?.view.title ?? ''])
    const { gone = 0, rows: counts = {}, files = [] } = rows[0] ?? {}
    if (gone !== 1) return 'not_found' as const
    const entry: Erasure = {
      ...{ id: uuidv7(at), at: at.toISOString(), scope: 'application', counts },
      hash: applicationHash(id, secret),
    }
    await noteErasure(client, entry, null)
    return { entry, files }
  })
  if (typeof erased === 'string') return refuse({ code: erased })
  // Without its row nobody finds a file any more; one that cannot be removed now is swept.
  await Promise.allSettled([
    appendErasures(file, [erased.entry]),
    ...erased.files.map((name) => store.remove(name)),
  ])
  return { ok: true }
}
