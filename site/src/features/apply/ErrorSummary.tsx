import { changeHref, changeId } from './changes.ts'
import type { FormError } from './errors.ts'
import { pageOfPath } from './formPages.ts'
import type { FormView } from './formView.ts'

/** Where a fault can be put right: on this page, on the page of its field, or by the button that leads there. */
function hrefOf({ path, field }: FormError, view: FormView | undefined): string {
  if (!view || view.page !== 'check' || path === 'consent') return `#${field}`
  return view.carried || view.trial
    ? `#${changeId(path)}`
    : changeHref(view, pageOfPath(view.asking, path), path)
}

/** What is wrong, at the top, each with a link to its field. Takes the focus when the page opens. */
export function ErrorSummary({
  title,
  text,
  link,
  errors,
  view,
}: {
  title: string
  text?: string
  link?: { href: string; text: string }
  errors: readonly FormError[]
  /** The page that it stands on. */
  view?: FormView
}) {
  return (
    <div className="summary" role="alert" tabIndex={-1} autoFocus aria-labelledby="summary-title">
      <h2 id="summary-title">{title}</h2>
      {text ? <p>{text}</p> : null}
      {link ? (
        <p>
          <a href={link.href}>{link.text}</a>
        </p>
      ) : null}
      {errors.length > 0 ? (
        <ul>
          {errors.map((error) => (
            <li key={error.field}>
              <a href={hrefOf(error, view)}>{error.text}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
