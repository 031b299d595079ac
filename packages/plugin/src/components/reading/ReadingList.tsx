'use client'
import type { ListRow, SortKey } from '../../reading/contract.ts'
import { instantText } from '../timeText.ts'
import { Tag } from '../kit/Note.tsx'
import { Pager } from '../kit/Pager.tsx'
import { type Column, RowTable } from '../kit/RowTable.tsx'
import { useDesk } from '../kit/useDesk.ts'
import { ownZone } from '../zoneHere.ts'
import { type Common, nameOfStage, titleOfPeriod } from './parts.ts'
import { searchOf } from './useChoice.ts'

export const nameOf = ({ name, reference }: ListRow): string => name ?? reference

/** The way into an application: a real address, opened beside the list. */
export function OpenLink({
  row,
  choice,
  onOpen,
}: Pick<Common, 'choice'> & { row: ListRow; onOpen: (id: string) => void }) {
  return (
    <a
      aria-current={choice.open === row.id ? 'true' : undefined}
      href={`?${searchOf({ ...choice, open: row.id })}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey) return
        event.preventDefault()
        onOpen(row.id)
      }}
    >
      {nameOf(row)}
    </a>
  )
}

/** The applications row by row. */
export function ReadingList({
  choice,
  choose,
  options,
  report,
  words,
  chosen,
  onChoose,
  onOpen,
}: Common & {
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
  onOpen: (id: string) => void
}) {
  const { language } = useDesk()
  const { columns: names } = words
  const narrow = Boolean(choice.open)
  const columns: Column<ListRow>[] = [
    {
      key: 'name',
      label: names.who,
      names: true,
      sortable: options.coordinates,
      cell: (row) => (
        <>
          <OpenLink choice={choice} onOpen={onOpen} row={row} />
          {row.name === null ? <span className="jb-soft"> {words.hiddenName}</span> : null}
        </>
      ),
    },
    { key: 'reference', label: names.reference, sortable: true, cell: ({ reference }) => reference },
    { key: 'stage', label: names.stage, sortable: true, cell: ({ stage }) => nameOfStage(options, stage) },
    ...(narrow
      ? []
      : [
          {
            key: 'period',
            label: names.period,
            cell: ({ periodId }: ListRow) => titleOfPeriod(options, periodId),
          },
          {
            key: 'arrivedAt',
            label: names.arrived,
            sortable: true,
            cell: ({ arrivedAt }: ListRow) =>
              instantText({ instant: new Date(arrivedAt), zone: ownZone, language }),
          },
          {
            key: 'tags',
            label: names.tags,
            cell: ({ tags }: ListRow) => (
              <span className="jb-tags">
                {tags.map((tag) => (
                  <Tag key={tag}>{tag}</Tag>
                ))}
              </span>
            ),
          },
        ]),
    {
      key: 'score',
      label: names.score,
      sortable: options.coordinates,
      cell: ({ score, reviews }) => (
        <>
          {score ?? words.notScored}{' '}
          <span className="jb-soft">{reviews > 0 ? words.reviewsOf(reviews) : ''}</span>
        </>
      ),
    },
  ]
  const sort = { key: choice.sort ?? 'arrivedAt', descending: choice.order !== 'asc' }
  return (
    <>
      <RowTable
        caption={words.title}
        captionUnseen
        columns={columns}
        current={choice.open ?? null}
        keyOf={({ id }) => id}
        language={language}
        onSort={({ key, descending }) =>
          choose({ ...choice, sort: key as SortKey, order: descending ? 'desc' : 'asc', page: '' })
        }
        rows={report.rows}
        sort={sort}
        {...(options.coordinates ? { selection: { chosen, onChange: onChoose, nameOf } } : {})}
      />
      <Pager
        language={language}
        linkTo={(page) => `?${searchOf({ ...choice, page: String(page), open: '' })}`}
        onPage={(page) => choose({ ...choice, page: String(page), open: '' })}
        page={report.page}
        pages={report.pages}
      />
    </>
  )
}
