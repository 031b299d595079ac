import type { AdminViewServerProps } from 'payload'
import { decisionWords } from '../../translations/decisionWords.ts'
import { DeskPage } from '../kit/DeskPage.tsx'
import { DecisionsDesk } from './DecisionsDesk.tsx'
import { DecisionsStyle } from './DecisionsStyle.tsx'

/** `/admin/decisions`: who is offered a place, released together, and what came of it. */
export function DecisionsView(view: AdminViewServerProps) {
  const { title, intro } = decisionWords(view.initPageResult.req.i18n.language)
  return (
    <DeskPage intro={intro} roles={['admin', 'coordinator']} title={title} view={view} wide>
      {() => (
        <>
          <DecisionsStyle />
          <DecisionsDesk />
        </>
      )}
    </DeskPage>
  )
}
