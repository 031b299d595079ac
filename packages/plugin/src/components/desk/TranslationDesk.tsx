import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { staffRoles } from '../../access/roles.ts'
import { deskQuerySchema, readDesk } from '../../desk/list.ts'
import { takeStock } from '../../desk/stock.ts'
import { deskWords } from '../../translations/deskWords.ts'
import { DeskPage } from '../kit/DeskPage.tsx'
import { Status } from '../kit/Status.tsx'
import { DeskFilter } from './DeskFilter.tsx'
import { DeskPages } from './DeskPages.tsx'
import { DeskStyle } from './DeskStyle.tsx'
import { DeskTable } from './DeskTable.tsx'
import { kindsOf } from './kinds.ts'
import { nameOfLanguage } from './LanguageMark.tsx'

/** `/admin/translations`: every document that lacks a promised language or is stale in one. */
export function TranslationDesk(view: AdminViewServerProps) {
  const { title, intro } = deskWords(view.initPageResult.req.i18n.language)
  return (
    <DeskPage intro={intro} roles={staffRoles} title={title} view={view}>
      {() => <Waiting {...view} />}
    </DeskPage>
  )
}

async function Waiting({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const { i18n, payload } = req
  const adminRoute = payload.config.routes.admin
  const language: string = i18n.language
  const words = deskWords(language)
  await takeStock({ payload, now: () => new Date() })
  const query = deskQuerySchema.parse(searchParams ?? {})
  const desk = await readDesk({ payload, query })
  const kinds = kindsOf(payload, i18n)
  const filtered = Boolean(query.language ?? query.state ?? query.kind)
  const path = formatAdminURL({ adminRoute, path: '/translations' })
  return (
    <>
      <DeskStyle />
      <ul className="jb-desk__totals">
        {desk.promised.map((each) => (
          <li key={each}>
            {words.total(nameOfLanguage(each, language), desk.totals[each] ?? { missing: 0, stale: 0 })}
          </li>
        ))}
      </ul>
      <DeskFilter action={path} kinds={kinds} language={language} promised={desk.promised} query={query} />
      <Status>
        {desk.total > 0 ? words.found(desk.total) : filtered ? words.nothingFound : words.nothing}
      </Status>
      <DeskTable
        adminRoute={adminRoute}
        desk={desk}
        kinds={kinds}
        language={language}
        only={query.language}
      />
      <DeskPages desk={desk} language={language} path={path} query={query} />
    </>
  )
}

/** The list of states has no page of its own: its place in the menu leads to the desk. */
export function ToTranslationDesk({ payload }: Pick<AdminViewServerProps, 'payload'>) {
  redirect(formatAdminURL({ adminRoute: payload.config.routes.admin, path: '/translations' }))
}
