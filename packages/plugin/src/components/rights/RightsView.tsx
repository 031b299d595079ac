import type { AdminViewServerProps } from 'payload'
import { rightsWords } from '../../translations/rightsWords.ts'
import { DecisionsStyle } from '../decisions/DecisionsStyle.tsx'
import { DeskPage } from '../kit/DeskPage.tsx'
import { RightsDesk } from './RightsDesk.tsx'

/** `/admin/rights`: what is held about somebody, a copy of it, and its end. */
export function RightsView(view: AdminViewServerProps) {
  const { title, intro } = rightsWords(view.initPageResult.req.i18n.language)
  return (
    <DeskPage intro={intro} roles={['admin', 'coordinator']} title={title} view={view}>
      {() => (
        <>
          <DecisionsStyle />
          <RightsDesk />
        </>
      )}
    </DeskPage>
  )
}
