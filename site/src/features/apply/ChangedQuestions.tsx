import { wordsOf } from '../../i18n/words.ts'
import { changeHref } from './changes.ts'
import { changeText, type FormChange } from './formChanges.ts'
import { pageOfPath } from './formPages.ts'
import type { FormView } from './formView.ts'

/** Leads to the question when its page lies behind; those ahead will be met anyhow. */
function Change({ change, view }: { change: FormChange; view: FormView }) {
  const text = changeText(change, wordsOf(view.locale).journey.changes)
  const path = `answers.${change.key}`
  const page = pageOfPath(view.asking, path)
  const behind = change.kind !== 'removed' && view.steps.indexOf(page) < view.steps.indexOf(view.page)
  if (!behind || view.carried || view.trial) return text
  return <a href={changeHref(view, page, path)}>{text}</a>
}

/** Which questions staff changed after the person had opened the form. The script of the form fills it, too. */
export function ChangedQuestions({ view }: { view: FormView }) {
  const { changed, locale } = view
  const { changes } = wordsOf(locale).journey
  return (
    <div className="notice" data-says="changed" role="status" hidden={changed.length === 0}>
      <p>
        <strong>{changes.title}</strong> {changes.kept}
      </p>
      <ul>
        {changed.map((change) => (
          <li key={change.key}>
            <Change change={change} view={view} />
          </li>
        ))}
      </ul>
    </div>
  )
}
