import type { Locale, Period, Site, Subscribed } from '@jobbuddies/shared'
import type { SelfService } from '../../cms/selfService.ts'
import { wordsOf } from '../../i18n/words.ts'

/** What somebody may wait for: a role of a programme. */
export type Wish = { programmeId: string; role: string; label: string }

export type TellMePage =
  | {
      kind: 'ask'
      status: number
      email: string
      /** `programme role`, and an industry or nothing. */
      wish: string
      industryId: string
      error: string | null
      trouble: string | null
      expired: boolean
    }
  | { kind: 'sent' }
  | { kind: 'confirm' | 'end'; token: string }
  | { kind: 'confirmed' | 'ended'; what: Subscribed }

type Context = { calls: SelfService; site: Site; locale: Locale; query: URLSearchParams }

/** The roles that periods exist for, programme by programme. */
export function wishesOf({ programmes }: Site): Wish[] {
  const named = programmes.length > 1
  return programmes.flatMap(({ id, name, roles }) =>
    roles.map(({ key, plural }) => ({
      programmeId: id,
      role: key,
      label: named ? `${plural}, ${name}` : plural,
    })),
  )
}

export const wishKey = ({ programmeId, role }: Pick<Wish, 'programmeId' | 'role'>) => `${programmeId} ${role}`

const about = (period: Period | undefined) => ({
  wish: period ? wishKey(period) : '',
  industryId: period?.industryId ?? '',
})

const ask = (change: Partial<TellMePage & { kind: 'ask' }>): TellMePage => ({
  kind: 'ask',
  status: 200,
  email: '',
  wish: '',
  industryId: '',
  error: null,
  trouble: null,
  expired: false,
  ...change,
})

/** What somebody meets who opens the page. Nothing is changed by that. */
export function openTellMe({ site, query }: Pick<Context, 'site' | 'query'>): TellMePage {
  const token = query.get('t')
  if (token) return { kind: query.has('end') ? 'end' : 'confirm', token }
  return ask(about(site.periods.find(({ id }) => id === query.get('for'))))
}

/** Does what was asked for by a press on a button, here or in a mail programme (RFC 8058). */
export async function postTellMe({
  calls,
  site,
  locale,
  query,
  body,
}: Context & { body: URLSearchParams }): Promise<TellMePage> {
  const oneClick = body.get('List-Unsubscribe') === 'One-Click'
  const act = oneClick ? 'end' : body.get('act')
  const token = body.get('token') ?? query.get('t') ?? ''
  if (act === 'confirm' || act === 'end') return useToken({ calls, locale, act, token })
  const { problems, fields } = wordsOf(locale)
  const email = body.get('email') ?? ''
  const industryId = body.get('industry') ?? ''
  const [programmeId = '', role = ''] = (body.get('wish') ?? '').split(' ')
  const typed = { email, industryId, wish: wishKey({ programmeId, role }) }
  const known = site.programmes.some(
    ({ id, roles }) => id === programmeId && roles.some(({ key }) => key === role),
  )
  if (!known) return ask({ ...typed, status: 422, trouble: problems.malformed })
  const request = { email, locale, programmeId, role, industryId: industryId || null }
  const asked = await calls.subscribe(request)
  if (asked.kind === 'ok') return { kind: 'sent' }
  if (asked.kind === 'unreachable') return ask({ ...typed, status: 503, trouble: problems.unavailable })
  const { code, errors = [], status } = asked.problem
  if (errors.some(({ path }) => path === 'email'))
    return ask({
      ...typed,
      status,
      error: email.trim() ? fields.email_invalid() : fields.required(wordsOf(locale).tellMe.email),
    })
  return ask({ ...typed, status, trouble: problems[code] })
}

async function useToken({
  calls,
  locale,
  act,
  token,
}: Pick<Context, 'calls' | 'locale'> & { act: 'confirm' | 'end'; token: string }): Promise<TellMePage> {
  const used = await (act === 'confirm' ? calls.confirm(token) : calls.unsubscribe(token))
  if (used.kind === 'ok') return { kind: act === 'confirm' ? 'confirmed' : 'ended', what: used.value }
  if (used.kind === 'unreachable') return ask({ status: 503, trouble: wordsOf(locale).problems.unavailable })
  return ask({ status: 410, expired: true })
}
