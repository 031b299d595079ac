'use client'
import { type FormEvent } from 'react'
import { DeskButton } from '../kit/DeskButton.tsx'
import { useDesk } from '../kit/useDesk.ts'
import type { RemarkProps } from './Remarks.tsx'

/** One's own scores by the programme's criteria, and what others gave once those are in. */
export function Scores({ report, words: { review }, onChanged, onSaid }: RemarkProps) {
  const { post } = useDesk()
  const own = report.reviews.find((each) => each.own)
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const told = new FormData(event.currentTarget)
    const scores = Object.fromEntries(
      report.criteria.map(({ key }) => [key, Number(told.get(`score-${key}`))]),
    )
    const comment = String(told.get('comment') ?? '')
    const answer = await post(`/applications-desk/${report.id}/review`, { scores, comment })
    onSaid(answer.ok ? review.saved : answer.said)
    if (answer.ok) onChanged()
  }
  if (report.criteria.length === 0) return null
  const { mean, complete, spread } = report.score ?? { mean: null, complete: 0, spread: 0 }
  return (
    <section aria-labelledby="application-scores">
      <h3 id="application-scores">{review.heading}</h3>
      {report.score === null ? (
        <p>{review.blind}</p>
      ) : (
        <>
          <p>{mean === null ? review.none : review.total(mean, complete, spread)}</p>
          <ul aria-label={review.others}>
            {report.reviews.map((each) => (
              <li key={`${each.reviewer} ${each.at}`}>
                {review.one(each.reviewer, each.total)}
                {each.comment ? <div className="jb-pane__words">{each.comment}</div> : null}
              </li>
            ))}
          </ul>
        </>
      )}
      <form key={own?.at ?? 'new'} onSubmit={(event) => void save(event)}>
        <fieldset className="jb-choices">
          <legend>{review.yours}</legend>
          {report.criteria.map(({ key, name, description, weight, scale }) => (
            <label className="jb-score" key={key}>
              <input
                defaultValue={own?.scores[key] ?? ''}
                max={scale}
                min={0}
                name={`score-${key}`}
                required
                step={1}
                type="number"
              />
              <span>
                {name}{' '}
                <span className="jb-soft">
                  {review.outOf(scale)}, {review.weight(weight)}. {description}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
        <label>
          {review.comment}
          <textarea defaultValue={own?.comment ?? ''} maxLength={5_000} name="comment" rows={2} />
        </label>
        <DeskButton type="submit">{review.save}</DeskButton>
      </form>
    </section>
  )
}
