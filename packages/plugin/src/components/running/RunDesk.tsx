'use client'
import { useSearchParams } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { runWords } from '../../translations/runWords.ts'
import { useDesk } from '../kit/useDesk.ts'
import { RunList } from './RunList.tsx'
import { RunPage } from './RunPage.tsx'

/** All groups, or the one that the address names. */
export function RunDesk() {
  const { language, adminRoute } = useDesk()
  const words = runWords(language)
  const group = useSearchParams().get('group')
  const home = formatAdminURL({ adminRoute, path: '/groups/run' })
  return group === null ? (
    <RunList home={home} language={language} words={words} />
  ) : (
    <>
      <p className="jb-desk__back">
        <a href={home}>← {words.back}</a>
      </p>
      <RunPage group={group} key={group} language={language} words={words} />
    </>
  )
}
