'use client'
import { useAuth, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { roleOf } from '../../access/roles.ts'

/** Above a list: the way to a coordinator's desk; nothing for others. */
export function WayToDesk({ path, children }: { path: `/${string}`; children: string }) {
  const { user } = useAuth()
  const { config } = useConfig()
  const role = roleOf(user)
  if (role !== 'admin' && role !== 'coordinator') return null
  return (
    <p style={{ margin: '0 0 1rem' }}>
      <a
        className="btn btn--style-primary btn--size-small"
        href={formatAdminURL({ adminRoute: config.routes.admin, path })}
        style={{ margin: 0 }}
      >
        {children}
      </a>
    </p>
  )
}
