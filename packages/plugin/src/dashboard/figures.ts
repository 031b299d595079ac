import { answerUnread } from '../reading/list.ts'
import { risksOf } from '../services/running/risk.ts'
import type { AccountRole } from '../access/roles.ts'

export const figureKeys = [
  'unread',
  'answered',
  'unbooked',
  'notes',
  'offers',
  'risks',
  'unscored',
  'missing',
  'stale',
  'drafts',
] as const
export type FigureKey = (typeof figureKeys)[number]

type Figure = {
  key: FigureKey
  roles: readonly AccountRole[]
  /** A number as a scalar of the one statement. `$1`: the reader, `$2`: now. */
  count: string
  /** Where the same ones are listed; below the admin's address. */
  path: `/${string}`
}

const desk = ['admin', 'coordinator'] as const
const editing = ['admin', 'editor'] as const
const given = `select g.application_periods_id from users_rels g where g.parent_id = $1 and g.path = 'periods'`

/** What waits for somebody. A new one is a line here and its words. */
export const figures: Figure[] = [
  {
    key: 'unread',
    roles: desk,
    count: `(select count(*) from applications a where a.stage = 'submitted')`,
    path: '/applications-desk?stage=submitted',
  },
  {
    key: 'answered',
    roles: desk,
    count: `(select count(*) from applications a where ${answerUnread})`,
    path: '/applications-desk?answered=unread',
  },
  {
    key: 'unbooked',
    roles: desk,
    count: `(select count(*) from applications a where a.stage = 'interviewing'
      and not exists (select from interviews i where i.awaits = a.id::text))`,
    path: '/interviews',
  },
  {
    key: 'notes',
    roles: desk,
    count: `(select count(*) from interviews i join interview_slots s on s.id = i.slot_id
      join interview_seats seat on seat.slot_id = s.id and seat.staff_id = $1
      where i.status in ('booked', 'held') and s.ends_at <= $2 and s.ends_at > $2::timestamptz - interval '30 days'
        and not exists (select from interview_notes n where n.interview_id = i.id and n.staff_id = $1 and n.outcome is not null))`,
    path: '/interviews',
  },
  {
    key: 'offers',
    roles: desk,
    count: `(select count(*) from offers o where o.status = 'open' and o.expires_at > $2
      and o.expires_at <= $2::timestamptz + interval '48 hours')`,
    path: '/decisions',
  },
  {
    key: 'risks',
    roles: desk,
    count: `(select count(*) from groups g where g.stage = 'running' and ${risksOf('$2')} <> '{}')`,
    path: '/groups/run',
  },
  {
    key: 'unscored',
    roles: ['reviewer'],
    count: `(select count(*) from applications a where a.period_id in (${given})
      and not exists (select from reviews r where r.application_id = a.id and r.reviewer_id = $1))`,
    path: '/applications-desk?unscored=me',
  },
  {
    key: 'missing',
    roles: editing,
    count: `(select count(distinct document) from translation_states where missing > 0)`,
    path: '/translations?state=missing',
  },
  {
    key: 'stale',
    roles: editing,
    count: `(select count(distinct document) from translation_states where stale > 0)`,
    path: '/translations?state=stale',
  },
  {
    key: 'drafts',
    roles: editing,
    count: `(select count(*) from news where _status = 'draft')`,
    path: '/collections/news?where[_status][equals]=draft',
  },
]
