'use client'
import { useTranslation } from '@payloadcms/ui'
import { roundWords } from '../../translations/roundWords.ts'
import { WayToDesk } from '../kit/WayToDesk.tsx'

/** Above the lists of rounds and periods: the way to the screen that opens a round. */
export function ToRoundOpening() {
  const { i18n } = useTranslation()
  return <WayToDesk path="/rounds/open">{roundWords(i18n.language).link}</WayToDesk>
}
