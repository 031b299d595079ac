'use client'
import type { SlotPlan } from '@jobbuddies/shared'
import type { ReactNode } from 'react'
import type { InterviewOptions } from '../../services/interviews/desk.ts'
import type { InterviewWords } from '../../translations/interviewWords.ts'
import type { PlanErrors } from './SlotPlanForm.tsx'

type Props = {
  plan: SlotPlan
  change: (plan: SlotPlan) => void
  errors: PlanErrors
  options: InterviewOptions
  words: InterviewWords
}

const toggled = <Value,>(list: readonly Value[], value: Value): Value[] =>
  list.includes(value) ? list.filter((each) => each !== value) : [...list, value]

/** What times are offered, by whom, to whom. What is wrong stands beside its field. */
export function SlotPlanFields({ plan, change, errors, options, words }: Props) {
  const { plan: said } = words
  const lunch = plan.lunch ?? { from: '12:00', to: '13:00' }
  const fault = (name: string) =>
    errors[name] ? (
      <p className="jb-error" id={`plan-${name}-error`}>
        {errors[name]}
      </p>
    ) : null
  const marks = (name: string) => ({
    'aria-invalid': Boolean(errors[name]),
    'aria-describedby': errors[name] ? `plan-${name}-error` : undefined,
  })
  const group = (name: string, legend: string, children: ReactNode) => (
    <fieldset {...(errors[name] ? { 'aria-describedby': `plan-${name}-error` } : {})}>
      <legend>{legend}</legend>
      {children}
      {fault(name)}
    </fieldset>
  )
  const field = (name: keyof SlotPlan, label: string, type: 'date' | 'time' | 'number' | 'text' | 'url') => (
    <div>
      <label className="jb-line">
        {label}
        <input
          {...marks(name)}
          {...(type === 'number' ? { min: 0, max: 240 } : {})}
          {...(type === 'text' || type === 'url' ? { className: 'jb-long', maxLength: 300 } : {})}
          onChange={(event) =>
            change({
              ...plan,
              [name]: type === 'number' ? event.target.valueAsNumber || 0 : event.target.value,
            })
          }
          type={type}
          value={String(plan[name])}
        />
      </label>
      {fault(name)}
    </div>
  )
  return (
    <>
      {group(
        'periods',
        said.periods,
        <div className="jb-plan__list">
          {options.periods.map(({ id, title }) => (
            <label key={id}>
              <input
                checked={plan.periods.includes(id)}
                onChange={() => change({ ...plan, periods: toggled(plan.periods, id) })}
                type="checkbox"
              />{' '}
              {title}
            </label>
          ))}
        </div>,
      )}
      {group(
        'interviewers',
        said.interviewers,
        <div className="jb-plan__list">
          {options.staff.map(({ id, name }) => (
            <label key={id}>
              <input
                checked={plan.interviewers.includes(id)}
                onChange={() => change({ ...plan, interviewers: toggled(plan.interviewers, id) })}
                type="checkbox"
              />{' '}
              {name}
            </label>
          ))}
        </div>,
      )}
      <fieldset>
        <legend>{said.days}</legend>
        <div className="jb-plan__row">
          {field('fromDay', said.fromDay, 'date')}
          {field('toDay', said.toDay, 'date')}
        </div>
      </fieldset>
      {group(
        'weekdays',
        said.weekdays,
        <div className="jb-plan__row">
          {said.weekday.map((name, index) => (
            <label className="jb-box" key={name}>
              <input
                checked={plan.weekdays.includes(index + 1)}
                onChange={() => change({ ...plan, weekdays: toggled(plan.weekdays, index + 1).sort() })}
                type="checkbox"
              />{' '}
              {name}
            </label>
          ))}
        </div>,
      )}
      {group(
        'lunch',
        `${said.hours} (${options.zone})`,
        <div className="jb-plan__row">
          {field('from', said.from, 'time')}
          {field('to', said.to, 'time')}
          <label className="jb-box">
            <input
              checked={plan.lunch !== null}
              onChange={() => change({ ...plan, lunch: plan.lunch ? null : lunch })}
              type="checkbox"
            />{' '}
            {said.lunch}
          </label>
          {plan.lunch
            ? (['from', 'to'] as const).map((edge) => (
                <label className="jb-line" key={edge}>
                  {edge === 'from' ? said.lunchFrom : said.lunchTo}
                  <input
                    onChange={(event) => change({ ...plan, lunch: { ...lunch, [edge]: event.target.value } })}
                    type="time"
                    value={lunch[edge]}
                  />
                </label>
              ))
            : null}
        </div>,
      )}
      <div className="jb-plan__row">
        {field('minutes', said.minutes, 'number')}
        {field('buffer', said.buffer, 'number')}
      </div>
      {field('place', said.place, 'text')}
      {field('link', said.link, 'url')}
      <p className="jb-soft" style={{ margin: 0 }}>
        {said.linkHint}
      </p>
    </>
  )
}
