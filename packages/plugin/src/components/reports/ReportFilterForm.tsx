import { reportDimensions } from '@jobbuddies/shared'
import { type Report, reportFilters, type ReportQuery } from '../../reports/contract.ts'
import type { ReportWords } from '../../translations/reports/types.ts'
import { FilterForm, FilterSelect } from '../kit/FilterForm.tsx'

/** What the report is about and divided by, as a plain form: it needs no script, and its address can be kept. */
export function ReportFilterForm({
  action,
  options,
  query,
  words,
}: {
  action: string
  options: Report['options']
  query: ReportQuery
  words: ReportWords
}) {
  const { filter } = words
  const isChosen = reportFilters.some((name) => query[name] !== undefined) || query.share !== undefined
  return (
    <FilterForm
      action={action}
      chosen={query}
      clear={isChosen ? { label: filter.clear, href: action } : null}
      submit={filter.show}
    >
      <FilterSelect
        choices={reportDimensions.map((value) => ({ value, label: words.by[value] }))}
        chosen={query.by}
        label={filter.divide}
        name="by"
      />
      {reportFilters.map((name) => (
        <FilterSelect
          all={filter.all}
          choices={options[name].map(({ value, label }) => ({ value, label: label ?? value }))}
          chosen={query[name]}
          key={name}
          label={filter[name]}
          name={name}
        />
      ))}
      <label className="jb-report-share">
        <input defaultChecked={query.share === '1'} name="share" type="checkbox" value="1" />
        {filter.share}
      </label>
    </FilterForm>
  )
}
