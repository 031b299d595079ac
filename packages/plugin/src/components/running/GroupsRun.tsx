import type { AdminViewServerProps } from 'payload'
import { runWords } from '../../translations/runWords.ts'
import { DeskPage } from '../kit/DeskPage.tsx'
import { RunDesk } from './RunDesk.tsx'
import { RunStyle } from './RunStyle.tsx'

/** `/admin/groups/run`: running groups; `?group=` is one of them. */
export function GroupsRun(view: AdminViewServerProps) {
  const { title, intro } = runWords(view.initPageResult.req.i18n.language)
  return (
    <DeskPage intro={intro} roles={['admin', 'coordinator']} title={title} view={view} wide>
      {() => (
        <>
          <RunStyle />
          <RunDesk />
        </>
      )}
    </DeskPage>
  )
}
