'use client'
import { useTranslation } from '@payloadcms/ui'
import { builderWords } from '../../translations/builderWords.ts'
import { WayToDesk } from '../kit/WayToDesk.tsx'

/** Above the list of groups: the way to the screen that builds them. */
export function ToGroupsBuilder() {
  const { i18n } = useTranslation()
  return <WayToDesk path="/groups-builder">{builderWords(i18n.language).title}</WayToDesk>
}
