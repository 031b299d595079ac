'use client'
import { everyField, type RoundRow } from './roundDraft.ts'
import { RoundDates } from './RoundDates.tsx'
import { Missed, type Part } from './RoundWhat.tsx'

export type RowFaults = { dates: { opensAt?: string; closesAt?: string }; others: string[] }

/** The fields, and of each chosen one what it copies and the dates that it has of its own. */
export function RoundFields({
  rows,
  faults,
  ...part
}: Part & { rows: readonly RoundRow[]; faults: ReadonlyMap<string, RowFaults> }) {
  const { draft, change, form, words, missing } = part
  const toggle = (id: string) => {
    // One period for all fields and periods for each do not go together.
    const others = draft.fields.filter((each) => each !== id && (id === everyField) === (each === everyField))
    change({ ...draft, fields: draft.fields.includes(id) ? others : [...others, id] })
  }
  return (
    <section>
      <h2>{words.fields}</h2>
      <fieldset aria-describedby={missing.includes('fields') ? 'round-fields-error' : undefined}>
        <legend style={{ fontWeight: 400 }}>{words.fieldsHint}</legend>
        <div className="jb-round__boxes">
          {[...form.industries, { id: everyField, name: words.allFields }].map(({ id, name }) => (
            <label key={id}>
              <input checked={draft.fields.includes(id)} onChange={() => toggle(id)} type="checkbox" /> {name}
            </label>
          ))}
        </div>
        <Missed missing={missing} of="fields" words={words} />
      </fieldset>
      <ul className="jb-round__rows">
        {rows.map((row) => (
          <Row faults={faults.get(row.key)} key={row.key} {...part} row={row} />
        ))}
      </ul>
    </section>
  )
}

function Row({
  row,
  faults,
  draft,
  change,
  form,
  words,
}: Part & { row: RoundRow; faults: RowFaults | undefined }) {
  const write = (choice: object) =>
    change({ ...draft, rows: { ...draft.rows, [row.key]: { ...draft.rows[row.key], ...choice } } })
  const sources = form.periods.filter((each) => each.programme === draft.programme && each.role === row.role)
  const id = `round-row-${row.key.replaceAll(/[^\w-]/g, '-')}`
  const faulty = Boolean(
    faults && (faults.others.length > 0 || faults.dates.opensAt || faults.dates.closesAt),
  )
  return (
    <li data-faulty={faulty} data-period-row={row.name} id={id}>
      <h3>{row.name}</h3>
      <div className="jb-round__field">
        <label htmlFor={`${id}-copy`}>{words.copyFrom}</label>
        <select
          aria-label={`${row.name}: ${words.copyFrom}`}
          id={`${id}-copy`}
          onChange={(event) => write({ copyFrom: event.target.value })}
          value={row.copyFrom}
        >
          <option value="">{words.copyNothing}</option>
          {sources.map((source) => (
            <option key={source.id} value={source.id}>
              {source.label}
            </option>
          ))}
        </select>
      </div>
      <label className="jb-round__own">
        <input
          aria-label={words.ownDatesOf(row.name)}
          checked={row.own !== null}
          onChange={() =>
            write({ own: row.own ? null : { opensAt: draft.opensAt, closesAt: draft.closesAt } })
          }
          type="checkbox"
        />{' '}
        {words.ownDates}
      </label>
      {row.own ? (
        <RoundDates
          dates={row.own}
          faults={faults?.dates ?? {}}
          id={id}
          of={row.name}
          onChange={(own) => write({ own })}
          words={words}
          zone={form.zone}
        />
      ) : null}
      {(row.own
        ? (faults?.others ?? [])
        : [faults?.dates.opensAt, faults?.dates.closesAt, ...(faults?.others ?? [])]
      )
        .filter((text) => text !== undefined)
        .map((text) => (
          <p className="jb-error" key={text}>
            {text}
          </p>
        ))}
    </li>
  )
}
