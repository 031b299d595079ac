import type { AdminViewServerProps } from 'payload'
import { retentionWords } from '../../translations/retentionWords.ts'
import { DecisionsStyle } from '../decisions/DecisionsStyle.tsx'
import { DeskPage } from '../kit/DeskPage.tsx'
import { RetentionDesk } from './RetentionDesk.tsx'

/** `/admin/retention`: what is kept for how long, what would go, and what has gone. */
export function RetentionView(view: AdminViewServerProps) {
  const { title, intro } = retentionWords(view.initPageResult.req.i18n.language)
  return (
    <DeskPage intro={intro} roles={['admin', 'coordinator']} title={title} view={view}>
      {() => (
        <>
          <DecisionsStyle />
          <RetentionDesk />
        </>
      )}
    </DeskPage>
  )
}
