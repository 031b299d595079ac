'use client'
import { useConfig } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { ownZone } from './zoneHere.ts'

/** The schedule drawer starts in the editor's own zone, also where it is none of those that Payload lists. */
export function OwnZone({ children }: { children: ReactNode }) {
  const { config, setConfig } = useConfig()
  // Before somebody signs in Payload sends a config without zones, whatever its type says.
  const timezones = config.admin.timezones as typeof config.admin.timezones | undefined
  useEffect(() => {
    if (!timezones || !ownZone || timezones.defaultTimezone === ownZone) return
    const listed = timezones.supportedTimezones.some(({ value }) => value === ownZone)
    setConfig({
      ...config,
      admin: {
        ...config.admin,
        timezones: {
          ...timezones,
          defaultTimezone: ownZone,
          supportedTimezones: listed
            ? timezones.supportedTimezones
            : [{ label: ownZone.replaceAll('_', ' '), value: ownZone }, ...timezones.supportedTimezones],
        },
      },
    })
  }, [config, setConfig, timezones])
  return children
}
