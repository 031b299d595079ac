import { languageLevels, type Locale } from '@jobbuddies/shared'
import type { Words } from '../../i18n/en.ts'
import { languageChoices } from '../../i18n/languageNames.ts'
import { FieldGroup, type GroupProps } from './fieldParts.tsx'

export type LanguagesFieldProps = GroupProps & {
  name: string
  /** `fi:B1`. */
  value: readonly string[]
  /** How many may be named; null = no bound. */
  most: number | null
  readOnly: boolean
  locale: Locale
  words: Words['form']
}

/** Rows of a language and its level; two more than are filled in, at least four. */
export function LanguagesField(props: LanguagesFieldProps) {
  const { name, value, most, readOnly, locale, words, ...group } = props
  const rows = Math.min(Math.max(4, value.length + 2), most ?? 12)
  const filled = Array.from(
    { length: Math.max(rows, value.length) },
    (_, row) => value[row]?.split(':') ?? [],
  )
  return (
    <FieldGroup {...group}>
      {filled.map(([language = '', level = ''], row) => (
        <div className="language-row" key={row} role="group" aria-label={`${words.language} ${row + 1}`}>
          <label htmlFor={row === 0 ? group.id : `${group.id}-${row}`}>
            <span>{words.language}</span>
            <select
              id={row === 0 ? group.id : `${group.id}-${row}`}
              name={`${name}.language`}
              defaultValue={language}
              disabled={readOnly}
            >
              <option value="" />
              {languageChoices[locale].map(({ value: code, label }) => (
                <option key={code} value={code}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label htmlFor={`${group.id}-${row}-level`}>
            <span>{words.level}</span>
            <select
              id={`${group.id}-${row}-level`}
              name={`${name}.level`}
              defaultValue={level}
              disabled={readOnly}
            >
              <option value="" />
              {languageLevels.map((each) => (
                <option key={each} value={each}>
                  {words.levels[each]}
                </option>
              ))}
            </select>
          </label>
        </div>
      ))}
    </FieldGroup>
  )
}
