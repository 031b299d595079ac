'use client'
import { type Locale, locales } from '@jobbuddies/shared'
import { languageNames } from '../fields/languages.ts'

/** In which language the site is to be seen. */
export const LanguageChoice = ({
  id,
  label,
  value,
  onChange,
}: {
  id: string
  label: string
  value: Locale
  onChange: (locale: Locale) => void
}) => (
  <label htmlFor={id} style={{ display: 'grid', gap: '0.25em' }}>
    {label}
    <select
      id={id}
      onChange={(event) => onChange(locales.find((each) => each === event.target.value) ?? value)}
      style={{ padding: '0.5em', font: 'inherit' }}
      value={value}
    >
      {locales.map((locale) => (
        <option key={locale} lang={locale} value={locale}>
          {languageNames[locale][locale]}
        </option>
      ))}
    </select>
  </label>
)
