import type { AdminViewServerProps } from 'payload'
import { interviewWords } from '../../translations/interviewWords.ts'
import { DeskPage } from '../kit/DeskPage.tsx'
import { InterviewStyle } from './InterviewStyle.tsx'
import { InterviewsDesk } from './InterviewsDesk.tsx'

/** `/admin/interviews`: times that are offered, who comes when, and what each interviewer thinks. */
export function InterviewsView(view: AdminViewServerProps) {
  const { title, intro } = interviewWords(view.initPageResult.req.i18n.language)
  return (
    <DeskPage intro={intro} roles={['admin', 'coordinator']} title={title} view={view} wide>
      {() => (
        <>
          <InterviewStyle />
          <InterviewsDesk />
        </>
      )}
    </DeskPage>
  )
}
