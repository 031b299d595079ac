'use client'
import type { FormEvent } from 'react'
import { DeskButton } from '../kit/DeskButton.tsx'
import type { Shown } from './PersonItem.tsx'

/** A new empty group. */
export function AddGroup({ plan, report, words, acts }: Shown & { plan: string }) {
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    const name = String(data.get('name') ?? '').trim()
    const industry = String(data.get('industry') ?? '') || null
    void acts
      .act(`${plan}/groups`, { name, industry }, () => words.groupMade(name))
      .then((done) => done && form.reset())
  }
  return (
    <form className="jb-builder__form" onSubmit={add}>
      <label>
        {words.group.name}
        <input autoComplete="off" maxLength={120} name="name" required />
      </label>
      <label>
        {words.group.field}
        <select name="industry">
          <option value="">{words.group.anyField}</option>
          {Object.entries(report.industries).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <DeskButton type="submit">{words.group.add}</DeskButton>
    </form>
  )
}
