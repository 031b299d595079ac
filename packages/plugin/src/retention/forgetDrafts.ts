import { entryOf, forgetRows } from './forget.ts'

const ofDrafts = 'in (select id::text from gone)'

/**
 * Drafts `$1` with their links, files and mails, in one statement. What a draft became when it was sent stays: it is an
 * application of its own. Answers one row, `Forgotten`.
 */
export const forgetDraftsStatement = `
  with gone as (delete from application_drafts where id = any($1::uuid[]) returning id, email_key),
  gone_uploads as (${forgetRows(entryOf('uploads'), `application_id is null and draft ${ofDrafts}`)} returning stored_as),
  gone_links as (${forgetRows(entryOf('application-links'), `application_id is null and draft ${ofDrafts}`)} returning id),
  gone_mails as (${forgetRows(
    entryOf('outbox'),
    `application_id is null and (data ->> 'draft' ${ofDrafts}
    or (template in ('status_link', 'resume_link') and data ->> 'emailKey' in (select email_key from gone)
      and not exists (select from applications a where a.email_key = outbox.data ->> 'emailKey')
      and not exists (select from application_drafts d where d.email_key = outbox.data ->> 'emailKey' and not d.id in (select id from gone))))`,
  )}
    returning id)
  select (select count(*) from gone)::int as gone, (select coalesce(array_agg(stored_as), '{}') from gone_uploads) as files,
    jsonb_build_object('application_drafts', (select count(*) from gone), 'uploads', (select count(*) from gone_uploads),
      'application_links', (select count(*) from gone_links), 'outbox', (select count(*) from gone_mails)) as rows`
