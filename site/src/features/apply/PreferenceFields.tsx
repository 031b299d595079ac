import { wordsOf } from '../../i18n/words.ts'
import { fieldId } from './errors.ts'
import { FieldGroup } from './fieldParts.tsx'
import type { FormView } from './formView.ts'

const places = [0, 1, 2]

/** Other fields that the person would take as well, the dearest first; the period's own comes first anyway. */
export function PreferenceFields({ view }: { view: FormView }) {
  const { asking, data, errors, readOnly, locale } = view
  const { journey, form } = wordsOf(locale)
  const own = asking.offered.find(({ id }) => id === asking.period.industryId)
  const chosen = data.preferences ?? []
  const id = fieldId('preferences')
  const open = places.filter((place) => !(own && place === 0)).slice(0, asking.offered.length)
  return (
    <FieldGroup
      id={id}
      label={journey.fieldsLabel}
      optional={form.optional}
      hint={journey.fieldsHelp}
      error={errors.find(({ path }) => path === 'preferences')?.text}
    >
      {own ? (
        <p className="own-field">
          <span className="quiet">{journey.place(1)}</span> {own.name}
        </p>
      ) : null}
      {open.map((place, index) => (
        <label key={place} className="ranked" htmlFor={index === 0 ? id : `${id}-${place}`}>
          <span>{journey.place(place + 1)}</span>
          <select
            id={index === 0 ? id : `${id}-${place}`}
            name="preferences"
            defaultValue={chosen[place] ?? ''}
            disabled={readOnly}
          >
            <option value="">{journey.noField}</option>
            {asking.offered
              .filter((industry) => industry.id !== own?.id)
              .map((industry) => (
                <option key={industry.id} value={industry.id}>
                  {industry.name}
                </option>
              ))}
          </select>
        </label>
      ))}
    </FieldGroup>
  )
}
