import { wordsOf } from '../../i18n/words.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { fieldId } from './errors.ts'
import type { FormView } from './formView.ts'

/** What is expected, each to be answered with yes or no before anything is written. */
export function EligibilityFields({ view }: { view: FormView }) {
  const { asking, data, errors, readOnly, locale } = view
  const { form, journey } = wordsOf(locale)
  const options = [
    { value: 'yes', label: form.yes },
    { value: 'no', label: form.no },
  ]
  return (
    <>
      <p className="lead">{journey.eligibilityLead}</p>
      {asking.requirements.map((requirement, place) => (
        <ChoiceField
          key={requirement}
          id={fieldId(`eligible.${place}`)}
          name={`eligible.${place}`}
          label={requirement}
          error={errors.find(({ path }) => path === `eligible.${place}`)?.text}
          options={options}
          chosen={[view.eligible?.[place] ?? (data.eligibility === 'confirmed' ? 'yes' : '')]}
          several={false}
          readOnly={readOnly}
          inLine
        />
      ))}
    </>
  )
}
