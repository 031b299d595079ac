'use client'
import { useState } from 'react'
import { DropTarget } from './DropTarget.tsx'
import { PersonItem, type Shown } from './PersonItem.tsx'
import { calledIn } from './called.ts'

/** Who is ready and has no place, each with the reason that the newest proposal gives. */
export function PoolPanel({ language, ...shown }: Shown & { language: string }) {
  const { report, words } = shown
  const [search, setSearch] = useState('')
  const [role, setRole] = useState('')
  const waiting = report.people.filter(({ placeable, left }) => placeable && left > 0)
  const found = waiting.filter(
    (person) =>
      (role === '' || person.role === role) &&
      person.name.toLocaleLowerCase(language).includes(search.trim().toLocaleLowerCase(language)),
  )
  const newest = report.proposals.find(({ result }) => result)?.result ?? null
  const named = calledIn({ report, words, locale: language, result: newest })
  const whyOf = (id: string): string[] => {
    const reason = newest?.unplaced.find((each) => each.id === id)?.reason
    return [reason ? words.noPlace(reason, named) : words.pool.notYet]
  }
  return (
    <DropTarget className="jb-builder__pool" heading="jb-pool" seat={shown.acts.seat} to={null}>
      <h2 id="jb-pool">{words.pool.heading(waiting.length)}</h2>
      {waiting.length === 0 ? (
        <p>{words.pool.everybodyPlaced}</p>
      ) : (
        <div className="jb-builder__filter">
          <label>
            {words.pool.search}
            <input
              autoComplete="off"
              onChange={(event) => setSearch(event.target.value)}
              type="search"
              value={search}
            />
          </label>
          <label>
            {words.pool.role}
            <select onChange={(event) => setRole(event.target.value)} value={role}>
              <option value="">{words.pool.all}</option>
              {report.roles.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <ul className="jb-builder__people">
        {found.map((person) => (
          <PersonItem key={person.id} {...shown} person={person} why={whyOf(person.id)} />
        ))}
      </ul>
    </DropTarget>
  )
}
