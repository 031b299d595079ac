'use client'
import { FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { inLanguage } from '../translations/inLanguage.ts'
import { conditionWords } from '../translations/questionWords.ts'
import { fixedBox, inputBox } from './inputBox.ts'
import { type Source, useEarlierQuestions } from './useEarlierQuestions.ts'

type Condition = { key: string; values: string[] } | null

const valueName = (
  source: Source,
  value: { value: string; label: string },
  words: { yes: string; no: string },
) => (source.yesNo ? (value.value === 'yes' ? words.yes : words.no) : value.label)

/** On which answers to an earlier question this one is asked: the question is chosen by its words, the answers by theirs. */
export function ConditionField({ field, path, readOnly }: JSONFieldClientProps) {
  const { value, setValue, showError, errorMessage } = useField<Condition>({ potentiallyStalePath: path })
  const { i18n } = useTranslation()
  const words = inLanguage(i18n.language, conditionWords)
  const earlier = useEarlierQuestions(Number(path.split('.')[1]))
  const key = value?.key ?? ''
  const source = earlier.find((each) => each.key === key)
  const chosen = value?.values ?? []
  const choose = (next: string) => setValue(next === '' ? null : { key: next, values: [] })
  const toggle = (one: string, on: boolean) =>
    setValue({ key, values: on ? [...chosen, one] : chosen.filter((each) => each !== one) })
  return (
    <div className={`field-type${showError ? ' error' : ''}`} style={{ marginBottom: '1.5em' }}>
      <FieldLabel label={field.label} path={path} />
      <div className="field-type__wrap" style={{ position: 'relative' }}>
        <FieldError message={errorMessage} path={path} showError={showError} />
        <select
          disabled={readOnly || (earlier.length === 0 && !value)}
          id={`field-${path.replaceAll('.', '__')}`}
          onChange={(event) => choose(event.target.value)}
          style={{ ...(readOnly ? fixedBox : inputBox), width: '100%' }}
          value={key}
        >
          <option value="">{words.always}</option>
          {key && !source ? <option value={key}>{key}</option> : null}
          {earlier.map((each) => (
            <option key={each.key} value={each.key}>
              {each.label || words.unnamed(each.number)}
            </option>
          ))}
        </select>
      </div>
      {earlier.length === 0 ? <p style={{ fontSize: '0.85em' }}>{words.none}</p> : null}
      {key && !source ? <p style={{ fontSize: '0.85em' }}>{words.hidden}</p> : null}
      {source ? (
        <fieldset style={{ border: 0, margin: '0.75em 0 0', padding: 0 }}>
          <legend style={{ padding: 0 }}>{words.values}</legend>
          {source.values.map((each) => (
            <label key={each.value} style={{ display: 'block', padding: '0.2em 0' }}>
              <input
                checked={chosen.includes(each.value)}
                disabled={readOnly}
                onChange={(event) => toggle(each.value, event.target.checked)}
                type="checkbox"
              />{' '}
              {valueName(source, each, words)}
            </label>
          ))}
        </fieldset>
      ) : null}
    </div>
  )
}
