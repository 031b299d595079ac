import { feedbackSides, isLocale } from '@jobbuddies/shared'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { feedbackQuerySchema, type FeedbackReport } from '../../feedback/contract.ts'
import { readFeedbackReport } from '../../feedback/report.ts'
import { staffServicesOf } from '../../services/services.ts'
import { feedbackWords } from '../../translations/feedbackWords.ts'
import { DeskPage } from '../kit/DeskPage.tsx'
import { FilterForm, FilterSelect } from '../kit/FilterForm.tsx'
import { Note } from '../kit/Note.tsx'
import { FeedbackStyle } from './FeedbackStyle.tsx'
import { type FeedbackPart, Question } from './Question.tsx'
import { Rounds } from './Rounds.tsx'

/** `/admin/feedback`: what people in the groups answered; everything that is chosen stands in the address. */
export function FeedbackView(view: AdminViewServerProps) {
  const { title, intro } = feedbackWords(view.initPageResult.req.i18n.language)
  return (
    <DeskPage intro={intro} roles={['admin', 'coordinator']} title={title} view={view} wide>
      {() => <Feedback {...view} />}
    </DeskPage>
  )
}

/** What one side says: what can be counted, then texts. */
function Side({
  side,
  report,
  language,
  words,
}: FeedbackPart & { side: (typeof feedbackSides)[number]; report: FeedbackReport }) {
  const questions = report.questions.filter((each) => each.side === side)
  const texts = report.words.filter((each) => each.side === side)
  if (questions.length + texts.length === 0) return null
  return (
    <section aria-labelledby={`feedback-${side}`} className="jb-feedback">
      <h2 id={`feedback-${side}`}>{words.heading[side]}</h2>
      {questions.map((question) => (
        <Question
          key={`${question.key} ${question.kind}`}
          language={language}
          question={question}
          words={words}
        />
      ))}
      {texts.map(({ key, moment, label, texts: said }) => (
        <section key={`${key} ${moment}`}>
          <h3>
            {label} <span className="jb-soft">({words.moments[moment]})</span>
          </h3>
          <ul aria-label={words.words} className="jb-feedback__texts">
            {said.map(({ text, by }, index) => (
              <li key={index}>
                {text}
                {by ? <span className="jb-soft"> – {by}</span> : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

async function Feedback(view: AdminViewServerProps) {
  const { i18n, payload } = view.initPageResult.req
  const language: string = i18n.language
  const words = feedbackWords(language)
  const { pool, clock, options } = staffServicesOf(payload)
  const query = feedbackQuerySchema.parse(view.searchParams ?? {})
  const locale = isLocale(language) ? language : 'en'
  const { report } = await readFeedbackReport({ pool, query, locale, now: clock.now() })
  const { programme, group } = report
  if (programme === null) return <Note>{words.none}</Note>
  const { admin: adminRoute, api } = payload.config.routes
  const home = formatAdminURL({ adminRoute, path: '/feedback' })
  const linkTo = (of: string) => `${home}?programme=${programme}&group=${of}`
  const file = (format: string) =>
    `${api}/editor/feedback/export?programme=${programme}${group ? `&group=${group}` : ''}&format=${format}`
  const part = { language, words }
  const empty = report.questions.length + report.words.length === 0
  return (
    <>
      <FeedbackStyle />
      <FilterForm
        action={home}
        chosen={{ programme, group }}
        clear={group ? { label: words.filter.clear, href: `${home}?programme=${programme}` } : null}
        submit={words.filter.show}
      >
        <FilterSelect
          choices={report.options.programmes}
          chosen={programme}
          label={words.filter.programme}
          name="programme"
        />
        <FilterSelect
          all={words.filter.allGroups}
          choices={report.options.groups}
          chosen={group ?? undefined}
          label={words.filter.group}
          name="group"
        />
      </FilterForm>
      <Rounds {...part} groupLink={linkTo} rounds={report.rounds} zone={options.zone} />
      {report.rounds.some(({ hidden }) => hidden === 'few') ? <Note>{words.together}</Note> : null}
      {empty ? <Note>{words.nothing}</Note> : null}
      {feedbackSides.map((side) => (
        <Side {...part} key={side} report={report} side={side} />
      ))}
      {empty ? null : (
        <p aria-label={words.export.label} className="jb-feedback__files" role="group">
          <a download href={file('csv')}>
            {words.export.csv}
          </a>
          <a download href={file('xlsx')}>
            {words.export.xlsx}
          </a>
        </p>
      )}
    </>
  )
}
