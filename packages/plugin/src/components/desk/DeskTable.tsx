import { defaultZone, type Locale, wallTime } from '@jobbuddies/shared'
import { formatAdminURL } from 'payload/shared'
import type { Desk, DeskRow } from '../../desk/list.ts'
import { deskWords } from '../../translations/deskWords.ts'
import { Tag } from '../kit/Note.tsx'
import { dayText } from '../timeText.ts'
import type { Kind } from './kinds.ts'
import { LanguageMark, languageWithin, nameOfLanguage, stateOf } from './LanguageMark.tsx'

type Props = { desk: Desk; kinds: Kind[]; language: string; adminRoute: string; only: Locale | undefined }

/** The documents that wait, a table for each kind. */
export function DeskTable({ desk, kinds, ...rest }: Props) {
  return kinds.map(({ slug, label }) => {
    const rows = desk.rows.filter(({ kind }) => kind === slug)
    return rows.length > 0 ? (
      <KindTable key={slug} label={label} promised={desk.promised} rows={rows} {...rest} />
    ) : null
  })
}

type TableProps = Omit<Props, 'desk' | 'kinds'> & { label: string; promised: Locale[]; rows: DeskRow[] }

const KindTable = ({ label, language, promised, rows, adminRoute, only }: TableProps) => {
  const words = deskWords(language)
  return (
    <table className="jb-table">
      <caption>{label}</caption>
      <thead>
        <tr>
          <th scope="col">{words.document}</th>
          {promised.map((each) => (
            <th key={each} scope="col">
              {nameOfLanguage(each, language)}
            </th>
          ))}
          <th scope="col">{words.since}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            adminRoute={adminRoute}
            key={JSON.stringify(row.place)}
            label={label}
            language={language}
            only={only}
            promised={promised}
            row={row}
          />
        ))}
      </tbody>
    </table>
  )
}

const pathOf = ({ place }: DeskRow): `/${string}` =>
  'global' in place ? `/globals/${place.global}` : `/collections/${place.collection}/${place.id}`

const Row = ({
  row,
  label,
  language,
  promised,
  adminRoute,
  only,
}: Omit<TableProps, 'rows'> & { row: DeskRow }) => {
  const words = deskWords(language)
  const isGlobal = 'global' in row.place
  const title = row.title || (isGlobal ? label : words.untitled)
  const linkTo = (locale: Locale) => `${formatAdminURL({ adminRoute, path: pathOf(row) })}?locale=${locale}`
  const counts = (locale: Locale) => row.languages[locale] ?? { missing: 0, stale: 0 }
  const first = only ?? promised.find((each) => stateOf(counts(each)) !== 'complete') ?? promised[0] ?? 'en'
  return (
    <tr>
      <th scope="row">
        <a href={linkTo(first)}>{title}</a> {row.hidden ? <Tag>{words[row.hidden]}</Tag> : null}
      </th>
      {promised.map((each) => (
        <td data-label={nameOfLanguage(each, language)} key={each}>
          {stateOf(counts(each)) === 'complete' ? (
            <LanguageMark counts={counts(each)} language={language} />
          ) : (
            <a
              aria-label={`${words.openIn(title, languageWithin(each, language))}: ${words.counts(counts(each))}`}
              href={linkTo(each)}
            >
              <LanguageMark counts={counts(each)} language={language} />
            </a>
          )}
        </td>
      ))}
      <td data-label={words.since}>
        {row.since
          ? dayText({ day: wallTime({ instant: row.since, zone: defaultZone }).slice(0, 10), language })
          : ''}
      </td>
    </tr>
  )
}
