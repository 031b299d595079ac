import { Gutter } from '@payloadcms/ui'
import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent'
import { dayAfter, startOfDay, wallTime } from '@jobbuddies/shared'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { loadDashboard } from '../../dashboard/load.ts'
import { staffServicesOf } from '../../services/services.ts'
import { dashboardWords } from '../../translations/dashboardWords.ts'
import { staffRole } from '../kit/DeskPage.tsx'
import { KitStyle } from '../kit/KitStyle.tsx'
import { Arrivals, Fields } from './Arrivals.tsx'
import { DashboardStyle } from './DashboardStyle.tsx'
import { Figures } from './Figures.tsx'
import { Interviews } from './Interviews.tsx'
import { OpenNow } from './OpenNow.tsx'
import { Timeline } from './Timeline.tsx'

export type Part = { language: string; to: (path: `/${string}`) => string; now: Date }

/** Payload's first page: what is open, what waits for whoever looks, and how the rounds lie in the year. */
export async function Dashboard(view: AdminViewServerProps) {
  const role = staffRole(view)
  const { req, locale, permissions } = view.initPageResult
  const { i18n, payload, user } = req
  const { pool, clock, options } = staffServicesOf(payload)
  const language: string = i18n.language
  const { zone } = options
  const now = clock.now()
  const day = wallTime({ instant: now, zone }).slice(0, 10)
  const today = { from: startOfDay({ day, zone }), to: startOfDay({ day: dayAfter(day), zone }) }
  const board = await loadDashboard({
    ...{ pool, role, language, zone, today, now },
    reader: String(user?.id),
  })
  const words = dashboardWords(language)
  const adminRoute = payload.config.routes.admin
  const part: Part = { language, now, to: (path) => formatAdminURL({ adminRoute, path }) }
  const coordinates = role === 'admin' || role === 'coordinator'
  const { afterDashboard, beforeDashboard } = payload.config.admin.components
  const serverProps = {
    i18n,
    locale,
    params: view.params,
    payload,
    permissions,
    searchParams: view.searchParams,
    user,
  }
  const rendered = (Component: typeof beforeDashboard) =>
    Component ? RenderServerComponent({ Component, importMap: payload.importMap, serverProps }) : null
  return (
    <Gutter className="dashboard jb-desk jb-desk--wide">
      <KitStyle />
      <DashboardStyle />
      <h1>{words.title}</h1>
      <div className="jb-board-grid">
        <Figures {...part} figures={board.figures} />
        {role === 'editor' ? null : <OpenNow {...part} coordinates={coordinates} periods={board.periods} />}
        {coordinates ? <Interviews {...part} interviews={board.interviews} /> : null}
        {coordinates ? <Arrivals {...part} perDay={board.perDay} /> : null}
        {coordinates ? <Fields {...part} fields={board.fields} /> : null}
      </div>
      <Timeline {...part} periods={board.periods} withAmounts={coordinates} />
      {rendered(beforeDashboard)}
      {rendered(afterDashboard)}
    </Gutter>
  )
}
