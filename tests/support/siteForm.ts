import type { Locale } from '@jobbuddies/shared'
import { createDrafts } from '../../site/src/cms/drafts.ts'
import { answerPost, type PostAnswer } from '../../site/src/features/apply/answerPost.ts'
import { carryOn } from '../../site/src/features/apply/carryOn.ts'
import { outlineOf, writeOutline } from '../../site/src/features/apply/formChanges.ts'
import { type FormPage, questionsOn } from '../../site/src/features/apply/formPages.ts'
import { type FormView } from '../../site/src/features/apply/formView.ts'
import { openPage } from '../../site/src/features/apply/openPage.ts'
import { readForm } from '../../site/src/features/apply/readForm.ts'
import type { Runtime } from '../../site/src/runtime.ts'
import type { Host } from './payload.ts'
import { siteSecret } from './site.ts'
import { siteOf } from './siteApi.ts'

const siteUrl = 'http://localhost:4321'
/** Nobody listens there. */
const nowhere = 'http://127.0.0.1:9'

/** One browser without scripts on the pages of the form, against a real CMS that can be out of reach. */
export async function visitForm(host: Host, periodId: string, locale: Locale = 'en') {
  /** `reached`: what the form told the site of the CMS last. */
  const state = { down: false, reached: null as boolean | null, content: await siteOf(host, locale) }
  const env = {
    siteUrl,
    secret: siteSecret,
    get cmsUrl() {
      return state.down ? nowhere : host.api.url
    },
  }
  const drafts = createDrafts({
    cmsUrl: host.api.url,
    reachable: () => true,
    noteReach: (reached) => void (state.reached = reached),
    fetch: (input, init) => (state.down ? Promise.reject(new Error('out of reach')) : fetch(input, init)),
  })
  const contents = {
    reachable: () => !state.down,
    noteReach: (reached: boolean) => void (state.reached = reached),
    expire: () => undefined,
    fresh: () => Promise.resolve(),
  }
  const site = { env, drafts, contents, invalidate: () => undefined } as unknown as Runtime
  const jar = new Map<string, string>()
  const keep = (lines: readonly string[]) => {
    for (const line of lines) {
      const [name = '', value = ''] = line.split(';')[0]!.split(/=(.*)/s)
      jar.set(name, value)
    }
  }
  const cookies = () => [...jar].map((pair) => pair.join('=')).join('; ')
  const periodOf = (id: string) => state.content.periods.find((each) => each.id === id)!
  const common = () => ({ cookies: cookies(), content: state.content, locale, site, trial: null })
  const passed = (at: number) => ({ secret: siteSecret, arrivedAt: at, client: null })

  return {
    state,
    cookies,
    refresh: async () => void (state.content = await siteOf(host, locale)),
    /** What the page of the form carries unseen, when it is opened with these questions and no draft. */
    outline: () => writeOutline(outlineOf(periodOf(periodId).questions)),
    async post(page: FormPage, fields: Record<string, string>, at = Date.now()): Promise<PostAnswer> {
      const period = periodOf(periodId)
      const asked = questionsOn({ questions: period.questions, answers: {}, page }).map(({ key }) => key)
      const posted = readForm(new URLSearchParams({ asked: asked.join(' '), ...fields }))
      const answer = await answerPost({ ...common(), page, posted, period, passed: passed(at), uploads: {} })
      keep(answer.cookies)
      return answer
    },
    open: (page: FormPage, id = periodId, query = '') => {
      const moment = { now: new Date(), query: new URLSearchParams(query), passed: passed(Date.now()) }
      return openPage({ ...common(), ...moment, page, period: periodOf(id) })
    },
    async carry(fields: Record<string, string> = {}) {
      const body = new URLSearchParams({ periodId, ...fields })
      const gone = await carryOn({ ...common(), body, now: new Date(), passed: passed(Date.now()) })
      if (gone) keep(gone.cookies)
      return gone
    },
  }
}

/** The hidden fields of a page that carries everything itself. */
export const carriedBy = ({ id, data, pressed }: FormView) => ({
  id,
  carried: JSON.stringify(data),
  ...(pressed ? { pressed } : {}),
})
