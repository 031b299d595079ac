'use client'
import { sortKeys } from '../../reading/contract.ts'
import { FilterForm, FilterSelect, FilterText } from '../kit/FilterForm.tsx'
import type { Common } from './parts.ts'
import { type Choice, filterOf, searchOf } from './useChoice.ts'

/** Rows of a page beside the usual ones. */
const more = ['50', '100']

/** Which applications, in which order. */
export function ReadingFilter({ choice, choose, options, words }: Common) {
  const { filter } = words
  const chosen = filterOf(choice)
  const narrowed = ['q', 'period', 'stage', 'tag', 'unscored'].some((name) => choice[name])
  const view: Choice = choice.view ? { view: choice.view } : {}
  const sorts = sortKeys.filter((key) => options.coordinates || (key !== 'name' && key !== 'score'))
  return (
    <FilterForm
      action=""
      chosen={chosen}
      clear={narrowed ? { label: filter.clear, href: `?${searchOf(view)}` } : null}
      onSubmit={(event) => {
        event.preventDefault()
        const told = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>
        choose({ ...view, ...told })
      }}
      submit={filter.show}
    >
      <FilterText label={filter.search} name="q" written={choice.q} />
      <FilterSelect
        all={filter.all}
        choices={options.periods.map(({ id, title }) => ({ value: id, label: title }))}
        chosen={choice.period}
        label={filter.period}
        name="period"
      />
      <FilterSelect
        all={filter.all}
        choices={options.stages.map(({ key, name }) => ({ value: key, label: name }))}
        chosen={choice.stage}
        label={filter.stage}
        name="stage"
      />
      {options.tags.length > 0 ? (
        <FilterSelect
          all={filter.all}
          choices={options.tags.map((tag) => ({ value: tag, label: tag }))}
          chosen={choice.tag}
          label={filter.tag}
          name="tag"
        />
      ) : null}
      <FilterSelect
        all={filter.all}
        choices={[{ value: 'me', label: filter.unscoredMe }]}
        chosen={choice.unscored}
        label={filter.unscored}
        name="unscored"
      />
      {options.coordinates ? (
        <FilterSelect
          all={filter.all}
          choices={[{ value: 'unread', label: filter.answeredUnread }]}
          chosen={choice.answered}
          label={filter.answered}
          name="answered"
        />
      ) : null}
      <FilterSelect
        choices={sorts.map((value) => ({ value, label: words.sorts[value] }))}
        chosen={choice.sort ?? 'arrivedAt'}
        label={filter.sort}
        name="sort"
      />
      <FilterSelect
        choices={(['desc', 'asc'] as const).map((value) => ({ value, label: words.orders[value] }))}
        chosen={choice.order ?? 'desc'}
        label={filter.order}
        name="order"
      />
      <FilterSelect
        all="25"
        choices={more.map((amount) => ({ value: amount, label: amount }))}
        chosen={choice.perPage}
        label={filter.perPage}
        name="perPage"
      />
    </FilterForm>
  )
}
