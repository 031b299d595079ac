'use client'
import type { Localized } from '@jobbuddies/shared'
import { Link, NavGroup, useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { type AccountRole, accountRoleOf } from '../../access/roles.ts'
import { inLanguage } from '../../translations/inLanguage.ts'

export type DeskLink = { path: `/${string}`; label: Localized; roles: AccountRole[] }

/** The desks in the menu, above the collections: those that the reader's role includes. */
export function DeskLinks({ heading, links }: { heading: Localized; links: DeskLink[] }) {
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const pathname = usePathname()
  const role = accountRoleOf(user)
  const own = links.filter(({ roles }) => role !== null && roles.includes(role))
  if (own.length === 0) return null
  return (
    <NavGroup label={inLanguage(i18n.language, heading)}>
      {own.map(({ path, label }) => {
        const href = formatAdminURL({ adminRoute: config.routes.admin, path })
        const here = pathname === href || pathname.startsWith(`${href}/`)
        return (
          <Link
            aria-current={here ? 'page' : undefined}
            className="nav__link"
            href={href}
            id={`nav-desk-${path.slice(1).replaceAll('/', '-')}`}
            key={path}
            prefetch={false}
          >
            {here ? <div className="nav__link-indicator" /> : null}
            <span className="nav__link-label">{inLanguage(i18n.language, label)}</span>
          </Link>
        )
      })}
    </NavGroup>
  )
}
