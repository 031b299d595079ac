import type { FormEventHandler, ReactNode } from 'react'

export type FilterChoice = { value: string; label: string }

export const FilterSelect = ({
  name,
  label,
  all,
  chosen,
  choices,
}: {
  name: string
  label: string
  /** The words for "whichever"; without them one must be chosen. */
  all?: string | undefined
  chosen: string | undefined
  choices: FilterChoice[]
}) => (
  <label>
    {label}
    <select defaultValue={chosen ?? ''} name={name}>
      {all === undefined ? null : <option value="">{all}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  </label>
)

export const FilterText = ({
  name,
  label,
  written,
  type = 'search',
}: {
  name: string
  label: string
  written: string | undefined
  type?: 'search' | 'date'
}) => (
  <label>
    {label}
    <input autoComplete="off" defaultValue={written ?? ''} maxLength={200} name={name} type={type} />
  </label>
)

/** A plain form: the choice stands in the address, so that it can be kept and sent. `chosen` resets the boxes when it changes. */
export const FilterForm = ({
  action,
  chosen,
  submit,
  clear,
  onSubmit,
  children,
}: {
  action: string
  chosen: unknown
  submit: string
  /** The way back to everything; null while nothing is chosen. */
  clear: { label: string; href: string } | null
  onSubmit?: FormEventHandler<HTMLFormElement>
  children: ReactNode
}) => (
  <form
    action={action}
    className="jb-filter"
    key={JSON.stringify(chosen)}
    method="get"
    role="search"
    {...(onSubmit ? { onSubmit } : {})}
  >
    {children}
    <button className="jb-button" type="submit">
      {submit}
    </button>
    {clear ? <a href={clear.href}>{clear.label}</a> : null}
  </form>
)
