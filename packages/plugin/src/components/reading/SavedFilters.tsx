'use client'
import { useState } from 'react'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Status } from '../kit/Status.tsx'
import { useDesk } from '../kit/useDesk.ts'
import type { Common } from './parts.ts'
import { filterOf, searchOf } from './useChoice.ts'

/** Filters that somebody kept, for themselves or for all coordinators. */
export function SavedFilters({
  choice,
  choose,
  options,
  words,
  onChanged,
}: Common & { onChanged: () => void }) {
  const { post, send } = useDesk()
  const { saved } = words
  const [name, setName] = useState('')
  const [shared, setShared] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const { page: _page, ...filter } = filterOf(choice)
  const keep = async () => {
    const answer = await post('/applications-desk/filters', { name, shared, query: searchOf(filter) })
    setSaid(answer.ok ? saved.kept : answer.said)
    if (!answer.ok) return
    setName('')
    onChanged()
  }
  const drop = async (id: string) => {
    const answer = await send(`/applications-desk/filters/${id}`, { method: 'DELETE' })
    setSaid(answer.ok ? null : answer.said)
    onChanged()
  }
  return (
    <details>
      <summary>
        {saved.heading} ({options.filters.length})
      </summary>
      {options.filters.length === 0 ? <p>{saved.none}</p> : null}
      <ul>
        {options.filters.map((each) => (
          <li key={each.id}>
            <a
              href={`?${each.query}`}
              onClick={(event) => {
                event.preventDefault()
                choose(Object.fromEntries(new URLSearchParams(each.query)))
              }}
            >
              {each.name}
            </a>{' '}
            {each.shared ? <span className="jb-soft">{saved.forAll}</span> : null}{' '}
            {each.own ? (
              <DeskButton aria-label={saved.drop(each.name)} onClick={() => void drop(each.id)}>
                <span aria-hidden="true">×</span>
              </DeskButton>
            ) : null}
          </li>
        ))}
      </ul>
      <form
        className="jb-filter"
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <label>
          {saved.name}
          <input maxLength={80} onChange={(event) => setName(event.target.value)} required value={name} />
        </label>
        {options.coordinates ? (
          <label>
            {saved.shared}
            <input checked={shared} onChange={(event) => setShared(event.target.checked)} type="checkbox" />
          </label>
        ) : null}
        <DeskButton type="submit">{saved.keep}</DeskButton>
      </form>
      <Status>{said}</Status>
    </details>
  )
}
