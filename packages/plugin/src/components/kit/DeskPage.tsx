import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { type AccountRole, accountRoleOf } from '../../access/roles.ts'
import { kitWords } from '../../translations/kitWords.ts'
import { KitStyle } from './KitStyle.tsx'
import { Note } from './Note.tsx'

/**
 * The role of whoever asked for a view of ours. Payload guards its own views; one that is added has to look for itself.
 * Whoever has no account of ours is sent to sign in, and this does not return.
 */
export function staffRole({ initPageResult: { req } }: AdminViewServerProps): AccountRole {
  const role = accountRoleOf(req.user)
  if (role) return role
  return redirect(formatAdminURL({ adminRoute: req.payload.config.routes.admin, path: '/login' }))
}

/** The frame of a view of ours inside Payload's admin. What it shows is asked for only when the role may see it. */
export async function DeskPage({
  view,
  title,
  intro,
  back,
  roles,
  wide = false,
  children,
}: {
  view: AdminViewServerProps
  title: string
  intro?: string
  /** Where one comes from; below the admin's address: `/groups-desk`. */
  back?: { path: `/${string}`; label: string }
  roles: readonly AccountRole[]
  /** All of the window's width. */
  wide?: boolean
  children: () => ReactNode | Promise<ReactNode>
}) {
  const role = staffRole(view)
  const { locale, permissions, req, visibleEntities } = view.initPageResult
  const { i18n, payload } = req
  const adminRoute = payload.config.routes.admin
  const toBack = back && { label: back.label, url: formatAdminURL({ adminRoute, path: back.path }) }
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={view.params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={view.searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[...(toBack ? [toBack] : []), { label: title }]} />
      <KitStyle />
      <Gutter className={wide ? 'jb-desk jb-desk--wide' : 'jb-desk'}>
        {toBack ? (
          <p className="jb-desk__back">
            <a href={toBack.url}>← {toBack.label}</a>
          </p>
        ) : null}
        <h1>{title}</h1>
        {intro ? <p>{intro}</p> : null}
        {roles.includes(role) ? (
          await children()
        ) : (
          <Note tone="bad">{kitWords(i18n.language).notForYou}</Note>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
