import type { AdminViewServerProps } from 'payload'
import { roundWords } from '../../translations/roundWords.ts'
import { DeskPage } from '../kit/DeskPage.tsx'
import { RoundDesk } from './RoundDesk.tsx'
import { RoundStyle } from './RoundStyle.tsx'

/** `/admin/rounds/open`: all periods of a round in one screen. */
export function RoundOpening(view: AdminViewServerProps) {
  const { title, intro } = roundWords(view.initPageResult.req.i18n.language)
  return (
    <DeskPage intro={intro} roles={['admin', 'coordinator']} title={title} view={view} wide>
      {() => (
        <>
          <RoundStyle />
          <RoundDesk />
        </>
      )}
    </DeskPage>
  )
}
