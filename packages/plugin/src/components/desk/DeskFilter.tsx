import type { Locale } from '@jobbuddies/shared'
import type { DeskQuery } from '../../desk/list.ts'
import { deskWords } from '../../translations/deskWords.ts'
import type { Kind } from './kinds.ts'
import { FilterForm, FilterSelect } from '../kit/FilterForm.tsx'
import { nameOfLanguage } from './LanguageMark.tsx'

/** Which documents the desk shows. */
export function DeskFilter({
  action,
  kinds,
  language,
  promised,
  query,
}: {
  action: string
  kinds: Kind[]
  language: string
  promised: Locale[]
  query: DeskQuery
}) {
  const { filter, missing, stale } = deskWords(language)
  const languages = promised.map((each) => ({ value: each, label: nameOfLanguage(each, language) }))
  const states = [
    { value: 'missing', label: missing },
    { value: 'stale', label: stale },
  ]
  const ofKinds = kinds.map(({ slug, label }) => ({ value: slug, label }))
  const common = { all: filter.all }
  const filtered = Boolean(query.language ?? query.state ?? query.kind)
  return (
    <FilterForm
      action={action}
      chosen={query}
      clear={filtered ? { label: filter.clear, href: action } : null}
      submit={filter.show}
    >
      <FilterSelect
        {...common}
        choices={languages}
        chosen={query.language}
        label={filter.language}
        name="language"
      />
      <FilterSelect {...common} choices={states} chosen={query.state} label={filter.state} name="state" />
      <FilterSelect {...common} choices={ofKinds} chosen={query.kind} label={filter.kind} name="kind" />
    </FilterForm>
  )
}
