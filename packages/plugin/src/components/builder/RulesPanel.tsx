'use client'
import type { PlanRule } from '@jobbuddies/shared'
import { type FormEvent, useState } from 'react'
import { DeskButton } from '../kit/DeskButton.tsx'
import type { Shown } from './PersonItem.tsx'

/** Never-together, must-be-together and kept-out, each to be taken away again. */
export function RulesPanel({ report, words, called, acts }: Shown) {
  const [open, setOpen] = useState(false)
  const textOf = (rule: PlanRule): string => {
    if (rule.kind === 'keep_out') {
      return words.rules.keptOut(
        called.person(rule.person),
        rule.group === null ? null : called.group(rule.group),
      )
    }
    const names = called.list(rule.people.map(called.person))
    return rule.kind === 'apart' ? words.rules.apartOf(names) : words.rules.togetherOf(names)
  }
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const value = (name: string) => String(form.get(name) ?? '')
    const [first, second] = [value('first'), value('second')]
    if (first === '' || second === '' || first === second) return
    const kind = value('kind') === 'together' ? 'together' : 'apart'
    void acts.rules({ add: [{ kind, people: [first, second] }] })
  }
  const choice = (name: string, label: string) => (
    <label>
      {label}
      <select name={name} required>
        <option value="" />
        {report.people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <details
      className="jb-builder__panel"
      onToggle={(event) => setOpen(event.currentTarget.open)}
      open={open}
    >
      <summary>{words.rules.heading(report.rules.length)}</summary>
      {report.rules.length === 0 ? <p>{words.rules.none}</p> : null}
      <ul>
        {report.rules.map((rule) => {
          const text = textOf(rule)
          return (
            <li className="jb-builder__row" key={text}>
              <span>{text}</span>
              <DeskButton onClick={() => void acts.rules({ remove: [rule] })}>
                {words.rules.remove} <span className="jb-unseen">{text}</span>
              </DeskButton>
            </li>
          )
        })}
      </ul>
      <form className="jb-builder__form" onSubmit={add}>
        {choice('first', words.rules.first)}
        <label>
          {words.rules.kind}
          <select name="kind">
            <option value="apart">{words.rules.apart}</option>
            <option value="together">{words.rules.together}</option>
          </select>
        </label>
        {choice('second', words.rules.second)}
        <DeskButton type="submit">{words.rules.add}</DeskButton>
      </form>
    </details>
  )
}
