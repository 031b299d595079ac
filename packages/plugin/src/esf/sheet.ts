import { esfNotices, wallTime } from '@jobbuddies/shared'
import type { Cell } from '../reading/sheet.ts'
import type { EsfWords } from '../translations/esf/types.ts'
import type { EsfReport } from './contract.ts'

/** The desk as a table: its head, and a row for each person, with days as `2027-05-31`. */
export function esfSheet({
  report: { rows, project },
  zone,
  words,
}: {
  report: EsfReport
  /** IANA, of the days. */
  zone: string
  words: EsfWords
}): Cell[][] {
  const { columns } = words
  const head = [
    ...[columns.code, columns.reference, columns.person, columns.group],
    ...esfNotices.flatMap((kind) =>
      [columns.day, columns.lastDay, columns.state, columns.noted].map(
        (column) => `${words.notices[kind]}: ${column}`,
      ),
    ),
  ]
  return [
    head,
    ...rows.map((row): Cell[] => [
      ...[project?.code ?? '', row.reference, row.name, row.group ?? ''],
      ...esfNotices.flatMap((kind) => {
        const { day, lastDay, state, done } = row[kind]
        const noted = done ? wallTime({ instant: new Date(done.at), zone }).slice(0, 10) : ''
        return [day ?? '', lastDay ?? '', words.states[state], noted]
      }),
    ]),
  ]
}
