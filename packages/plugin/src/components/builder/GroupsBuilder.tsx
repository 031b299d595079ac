import type { AdminViewServerProps } from 'payload'
import { builderWords } from '../../translations/builderWords.ts'
import { DeskPage } from '../kit/DeskPage.tsx'
import { BuilderDesk } from './BuilderDesk.tsx'
import { BuilderStyle } from './BuilderStyle.tsx'

/** `/admin/groups-builder`: groups out of the people of some periods; `?plan=` is the plan. */
export function GroupsBuilder(view: AdminViewServerProps) {
  const { title, intro } = builderWords(view.initPageResult.req.i18n.language)
  return (
    <DeskPage intro={intro} roles={['admin', 'coordinator']} title={title} view={view} wide>
      {() => (
        <>
          <BuilderStyle />
          <BuilderDesk />
        </>
      )}
    </DeskPage>
  )
}
