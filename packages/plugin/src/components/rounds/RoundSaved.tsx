'use client'
import { isLocale } from '@jobbuddies/shared'
import { useConfig, useLocale } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef } from 'react'
import { previewHref } from '../../preview/previewHref.ts'
import type { RoundDone } from '../../rounds/contract.ts'
import { roundWords } from '../../translations/roundWords.ts'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Toolbar } from '../kit/Toolbar.tsx'
import { useDesk } from '../kit/useDesk.ts'
import { instantText } from '../timeText.ts'

/** What was saved, with the way to each period and to its opening as the site will show it. */
export function RoundSaved({
  saved,
  zone,
  onAnother,
}: {
  saved: RoundDone & { name: string; publish: boolean }
  zone: string
  onAnother: () => void
}) {
  const { language } = useDesk()
  const { config } = useConfig()
  const { code } = useLocale()
  const words = roundWords(language)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { admin: adminRoute, api } = config.routes
  const list = formatAdminURL({ adminRoute, path: '/collections/application-periods' })
  const rehearsal = ({ id, opensAt }: RoundDone['periods'][number]) =>
    previewHref({
      api,
      admin: adminRoute,
      entity: { kind: 'collections', slug: 'application-periods', id },
      locale: isLocale(code) ? code : 'en',
      at: opensAt,
      drafts: !saved.publish,
    })
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {words.done(saved.name)}
      </h2>
      <p>{words.doneHint}</p>
      <ul className="jb-round__rows">
        {saved.periods.map((period) => (
          <li key={period.id}>
            <h3>
              <a href={`${list}/${period.id}`}>{period.label}</a>
            </h3>
            <a href={rehearsal(period)} rel="noopener" target="_blank">
              {words.rehearse(instantText({ instant: new Date(period.opensAt), zone, language }))}{' '}
              {words.newTab}
            </a>
          </li>
        ))}
      </ul>
      <Toolbar label={words.title}>
        <DeskButton onClick={onAnother}>{words.another}</DeskButton>
        <a href={list}>{words.toPeriods}</a>
      </Toolbar>
    </section>
  )
}
