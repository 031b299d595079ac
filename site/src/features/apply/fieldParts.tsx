import type { ReactNode } from 'react'

export type Notes = { hint?: string | null; error?: string }

export function describedBy(id: string, { hint, error }: Notes): string | undefined {
  return [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined
}

/** What is said below a label: the hint, and what is wrong. */
export function FieldNotes({ id, hint, error }: { id: string } & Notes) {
  return (
    <>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </>
  )
}

/** First in a form whose fields have buttons of their own: Enter in a field presses the first button of a form. */
export const EnterButton = () => <button type="submit" className="unseen" tabIndex={-1} aria-hidden="true" />

/** The label, and that the field may stay empty. */
export const LabelText = ({ label, optional }: { label: string; optional?: string }) => (
  <>
    {label}
    {optional ? <span className="quiet"> ({optional})</span> : null}
  </>
)

export type GroupProps = Notes & { id: string; label: string; optional?: string }

/** A question with several inputs. The first of them has the id that errors link to. */
export function FieldGroup({ children, ...props }: GroupProps & { children: ReactNode }) {
  return (
    <fieldset
      className={props.error ? 'field wrong' : 'field'}
      aria-describedby={describedBy(props.id, props)}
    >
      <legend>
        <LabelText {...props} />
      </legend>
      <FieldNotes {...props} />
      {children}
    </fieldset>
  )
}
