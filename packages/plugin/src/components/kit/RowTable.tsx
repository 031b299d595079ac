import type { ReactNode } from 'react'
import { kitWords } from '../../translations/kitWords.ts'

export type Column<Row> = {
  key: string
  label: string
  cell: (row: Row) => ReactNode
  /** The cell that names the row. */
  names?: boolean
  sortable?: boolean
}

export type Sort = { key: string; descending: boolean }

export type Selection<Row> = {
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
  /** What the row is called in "Choose …". */
  nameOf: (row: Row) => string
}

type Props<Row> = {
  caption: string
  /** The heading above says the same: the caption is for those who do not see where the table stands. */
  captionUnseen?: boolean
  language: string
  columns: Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  sort?: Sort
  onSort?: (sort: Sort) => void
  selection?: Selection<Row>
  /** The key of the row that is being looked at. */
  current?: string | null
}

/** Rows of like things. On a narrow window each becomes a card with its columns' names, for the same table in the same order. */
export function RowTable<Row>(props: Props<Row>) {
  const { caption, captionUnseen, columns, rows, keyOf, selection, current } = props
  return (
    <table className="jb-table">
      <caption className={captionUnseen ? 'jb-unseen' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {selection ? <ChooseAll {...props} selection={selection} /> : null}
          {columns.map((column) => (
            <Head column={column} key={column.key} {...props} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr data-current={current === keyOf(row) || undefined} data-row={keyOf(row)} key={keyOf(row)}>
            {selection ? <Choose {...props} row={row} selection={selection} /> : null}
            {columns.map(({ key, label, names, cell }) =>
              names ? (
                <th key={key} scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td data-label={label} key={key}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Head<Row>({ column, sort, onSort }: Props<Row> & { column: Column<Row> }) {
  const { key, label, sortable } = column
  if (!sortable || !onSort) return <th scope="col">{label}</th>
  const own = sort?.key === key ? sort : null
  return (
    <th aria-sort={own ? (own.descending ? 'descending' : 'ascending') : undefined} scope="col">
      <button
        className="jb-sort"
        onClick={() => onSort({ key, descending: own ? !own.descending : false })}
        type="button"
      >
        {label} <span aria-hidden="true">{own ? (own.descending ? '▼' : '▲') : '↕'}</span>
      </button>
    </th>
  )
}

type Choosing<Row> = Props<Row> & { selection: Selection<Row> }

function ChooseAll<Row>({ language, rows, keyOf, selection: { chosen, onChange } }: Choosing<Row>) {
  const keys = rows.map(keyOf)
  const amount = keys.filter((key) => chosen.has(key)).length
  const all = keys.length > 0 && amount === keys.length
  return (
    <th className="jb-table__choose" scope="col">
      <input
        aria-label={kitWords(language).chooseAll}
        checked={all}
        onChange={() => {
          const others = [...chosen].filter((key) => !keys.includes(key))
          onChange(new Set(all ? others : [...others, ...keys]))
        }}
        ref={(box) => {
          if (box) box.indeterminate = amount > 0 && !all
        }}
        type="checkbox"
      />
    </th>
  )
}

function Choose<Row>({
  language,
  row,
  keyOf,
  selection: { chosen, onChange, nameOf },
}: Choosing<Row> & { row: Row }) {
  const key = keyOf(row)
  return (
    <td className="jb-table__choose">
      <input
        aria-label={kitWords(language).choose(nameOf(row))}
        checked={chosen.has(key)}
        onChange={() => {
          const next = new Set(chosen)
          if (!next.delete(key)) next.add(key)
          onChange(next)
        }}
        type="checkbox"
      />
    </td>
  )
}
