import { randomUUID } from 'node:crypto'
import type { PeriodAct, SeenTimes } from '@jobbuddies/shared'
import type { ActsReport } from '../../packages/plugin/src/acts/report.ts'
import type { Answer } from './api.ts'
import { draftApi, newDraft, saveTo } from './drafts.ts'
import { rest } from './rest.ts'
import type { On } from './useHost.ts'

export const reason = {
  en: 'The form is being mended.',
  sv: 'Blanketten repareras.',
  fi: 'Lomaketta korjataan.',
}

export type ActAsk = { until?: string | null; why?: string; reason?: object; seen?: SeenTimes }

/** What a coordinator sees of a period and does to it, through the admin's own calls. */
export const actsOf = (on: On, token: () => string) => {
  const report = async (id: string): Promise<ActsReport> =>
    (await rest(on.host, 'GET', `/editor/periods/${id}/acts`, { token: token() })).body as ActsReport
  return {
    report,
    act: async (id: string, act: PeriodAct, ask: ActAsk = {}): Promise<Answer> =>
      rest(on.host, 'POST', `/editor/periods/${id}/acts`, {
        token: token(),
        body: {
          act,
          seen: ask.seen ?? (await report(id)).seen,
          why: 'For a test.',
          ...(act === 'pause' ? { reason } : {}),
          ...ask,
        },
      }),
    undo: (id: string, event: string): Promise<Answer> =>
      rest(on.host, 'POST', `/editor/periods/${id}/acts/${event}/undo`, { token: token() }),
  }
}

/** Somebody begins an application and leaves it there. */
export async function beginDraft(
  on: On,
  period: string,
  of: { email?: string; locale?: 'en' | 'sv' | 'fi' } = {},
) {
  const { email = `${randomUUID()}@example.org`, locale = 'en' } = of
  const held = newDraft()
  const body = { ...saveTo(period, { locale }), revision: 0, applicant: { email } }
  const answer = await draftApi(() => on.host.api).put(held, body)
  if (answer.status >= 300) throw new Error(answer.text)
  return { ...held, email }
}
