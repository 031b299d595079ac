import { fewestAnswers } from '@jobbuddies/shared'
import type { FeedbackRow } from '../../feedback/contract.ts'
import { type Column, RowTable } from '../kit/RowTable.tsx'
import { lastDayText } from '../decisions/parts.ts'
import { type FeedbackPart, formatsOf } from './Question.tsx'

/** How many have answered, and why something is not shown. */
export function Rounds({
  rounds,
  zone,
  groupLink,
  language,
  words,
}: FeedbackPart & { rounds: FeedbackRow[]; zone: string; groupLink: (group: string) => string }) {
  const said = words.rounds
  const { share } = formatsOf(language)
  const stateOf = ({ hidden, anonymous, open, closesAt }: FeedbackRow) =>
    [
      anonymous ? said.anonymous : said.named,
      open ? said.openUntil(lastDayText({ endsAt: closesAt, zone, language })) : said.over,
      hidden === 'open' ? said.hiddenOpen : hidden === 'few' ? said.hiddenFew(fewestAnswers) : '',
    ]
      .filter(Boolean)
      .join(' · ')
  const columns: Column<FeedbackRow>[] = [
    {
      key: 'group',
      label: said.columns.group,
      names: true,
      cell: ({ group, groupName }) => <a href={groupLink(group)}>{groupName}</a>,
    },
    { key: 'moment', label: said.columns.moment, cell: ({ moment }) => words.moments[moment] },
    { key: 'side', label: said.columns.side, cell: ({ side }) => words.sides[side] },
    {
      key: 'answered',
      label: said.columns.answered,
      cell: ({ answered, asked }) =>
        said.rate(answered, asked, share.format(asked === 0 ? 0 : answered / asked)),
    },
    { key: 'state', label: said.columns.state, cell: stateOf },
  ]
  return (
    <section aria-labelledby="feedback-rounds" className="jb-feedback">
      <h2 id="feedback-rounds">{said.heading}</h2>
      <RowTable
        caption={said.heading}
        captionUnseen
        columns={columns}
        keyOf={({ id }) => id}
        language={language}
        rows={rounds}
      />
    </section>
  )
}
