'use client'
import { useTranslation } from '@payloadcms/ui'
import { fi } from 'date-fns/locale/fi'
import type { ReactNode } from 'react'

/**
 * Gives the admin's calendars and relative times ("5 minuuttia sitten") Finnish words. Payload loads these by a closed
 * list without Finnish and hands them down in `i18n`; this stands above everything that reads it.
 */
export function FinnishDates({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation()
  if ((i18n.language as string) === 'fi') Object.assign(i18n, { dateFNS: fi })
  return children
}
