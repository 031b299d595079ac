import type { FormError } from './errors.ts'

/** What is wrong, at the top, each with a link to its field. Takes the focus when the page opens. */
export function ErrorSummary({
  title,
  text,
  errors,
}: {
  title: string
  text?: string
  errors: readonly FormError[]
}) {
  return (
    <div className="summary" role="alert" tabIndex={-1} autoFocus aria-labelledby="summary-title">
      <h2 id="summary-title">{title}</h2>
      {text ? <p>{text}</p> : null}
      {errors.length > 0 ? (
        <ul>
          {errors.map(({ field, text: error }) => (
            <li key={field}>
              <a href={`#${field}`}>{error}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
