import { fieldId } from './errors.ts'

/** That the person accepts how the data is used. */
export function Consent({
  checked,
  error,
  label,
  more,
}: {
  checked: boolean
  error: string | undefined
  label: string
  more: { href: string; text: string }
}) {
  const id = fieldId('consent')
  return (
    <div className={error ? 'field wrong' : 'field'}>
      {error ? (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      <label className="choice" htmlFor={id}>
        <input
          type="checkbox"
          id={id}
          name="consent"
          value="yes"
          defaultChecked={checked}
          aria-describedby={error ? `${id}-error` : undefined}
          aria-invalid={error ? true : undefined}
        />
        <span>{label}</span>
      </label>
      <p className="hint">
        <a href={more.href} target="_blank" rel="noopener">
          {more.text}
        </a>
      </p>
    </div>
  )
}
