import type { AdminViewServerProps } from 'payload'
import { readingWords } from '../../translations/readingWords.ts'
import { DeskPage } from '../kit/DeskPage.tsx'
import { ReadingDesk } from './ReadingDesk.tsx'
import { ReadingStyle } from './ReadingStyle.tsx'

/** `/admin/applications-desk`: the applications of periods and rounds, read and moved on. */
export function ApplicationsDesk(view: AdminViewServerProps) {
  const { title, intro } = readingWords(view.initPageResult.req.i18n.language)
  return (
    <DeskPage intro={intro} roles={['admin', 'coordinator', 'reviewer']} title={title} view={view} wide>
      {() => (
        <>
          <ReadingStyle />
          <ReadingDesk />
        </>
      )}
    </DeskPage>
  )
}
