'use client'
import type { PlanReport, ProposalReport } from '../../groups/contract.ts'
import type { BuilderWords, Called } from '../../translations/builder/types.ts'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Note, Tag } from '../kit/Note.tsx'
import { calledIn, whenText } from './called.ts'
import type { PlanActs } from './usePlan.ts'

type Of = { report: PlanReport; words: BuilderWords; language: string; acts: PlanActs }

/** In which group a proposal puts everybody, by name. */
function placesIn({ result }: ProposalReport, called: Called): Map<string, string> {
  return new Map(
    result?.groups.flatMap(({ key, members }) => members.map(({ id }) => [id, called.group(key)] as const)) ??
      [],
  )
}

function Groups({
  proposal,
  words,
  called,
}: {
  proposal: ProposalReport
  words: BuilderWords
  called: Called
}) {
  const { result } = proposal
  if (!result) return null
  return (
    <details>
      <summary>{words.proposals.show}</summary>
      {result.groups.map(({ key, members }) => (
        <div key={key}>
          <h4>{called.group(key)}</h4>
          <ul>
            {members.map(({ id, reasons }) => (
              <li key={id}>
                {called.person(id)}
                {reasons.length > 0
                  ? `: ${reasons.map((reason) => words.reason(reason, called)).join(' · ')}`
                  : ''}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {result.unplaced.length > 0 ? (
        <>
          <h4>{words.proposals.unplaced}</h4>
          <ul>
            {result.unplaced.map(({ id, reason }) => (
              <li key={id}>
                {called.person(id)}: {words.noPlace(reason, called)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </details>
  )
}

function One({
  proposal,
  words,
  called,
  acts,
  language,
}: Omit<Of, 'report'> & { proposal: ProposalReport; called: Called }) {
  const { number, result, metrics, state } = proposal
  const when = whenText(proposal.at, language)
  return (
    <section aria-labelledby={`proposal-${proposal.id}`} data-proposal={number}>
      <h3 id={`proposal-${proposal.id}`}>
        {words.proposals.one(number)}{' '}
        <Tag tone={state === 'applied' ? 'good' : 'plain'}>{words.states[state]}</Tag>
      </h3>
      <p className="jb-soft">{words.proposals.by(when, proposal.by)}</p>
      {result ? (
        <>
          <p>{words.proposals.placed(result.figures.placed, result.figures.people, result.groups.length)}</p>
          <p>
            {words.proposals.wishes(result.figures.points, result.figures.mostPoints)};{' '}
            {result.figures.proven ? words.proposals.proven : words.proposals.notProven}
          </p>
          {result.figures.moved > 0 ? <p>{words.proposals.moved(result.figures.moved)}</p> : null}
          {metrics ? (
            <p className="jb-soft">{words.proposals.greedy(metrics.greedy.placed, metrics.greedy.points)}</p>
          ) : null}
          {metrics?.method === 'one_by_one' ? <Note tone="warn">{words.proposals.oneByOne}</Note> : null}
          {result.findings.length > 0 ? (
            <Note tone="warn">
              <p>{words.proposals.findings}</p>
              <ul>
                {result.findings.map((finding) => {
                  const text = words.finding(finding, called)
                  return <li key={text}>{text}</li>
                })}
              </ul>
            </Note>
          ) : null}
          {proposal.outdated ? <p>{words.proposals.outdated}</p> : null}
          {state === 'draft' && result.groups.length > 0 ? (
            <DeskButton
              disabled={acts.busy}
              onClick={() => void acts.act(`proposals/${proposal.id}/apply`, {}, () => words.applied)}
            >
              {words.proposals.apply(number)}
            </DeskButton>
          ) : null}
          <Groups called={called} proposal={proposal} words={words} />
        </>
      ) : null}
    </section>
  )
}

/** The newest two proposals with a result beside each other, and who is elsewhere in the other. */
export function Proposals({ report, words, language, acts }: Of) {
  const shown = report.proposals.filter(({ result, state }) => result || state === 'failed').slice(0, 2)
  const calledFor = ({ result }: ProposalReport) => calledIn({ report, words, locale: language, result })
  const [newer, older] = shown
  const differing = () => {
    if (!newer?.result || !older?.result) return []
    const [now, before] = [placesIn(newer, calledFor(newer)), placesIn(older, calledFor(older))]
    const { nowhere } = words.proposals
    return report.people.flatMap(({ id, name }) => {
      const [one, other] = [before.get(id) ?? nowhere, now.get(id) ?? nowhere]
      return one === other ? [] : [{ id, text: words.proposals.differs(name, one, other) }]
    })
  }
  const differences = differing()
  return (
    <details className="jb-builder__panel" open>
      <summary>{words.proposals.heading}</summary>
      {shown.length === 0 ? <p>{words.proposals.none}</p> : null}
      <div className="jb-builder__proposals">
        {shown.map((proposal) => (
          <One
            acts={acts}
            called={calledFor(proposal)}
            key={proposal.id}
            language={language}
            proposal={proposal}
            words={words}
          />
        ))}
      </div>
      {newer?.result && older?.result ? (
        <details>
          <summary>
            {words.proposals.compare(words.proposals.one(older.number), words.proposals.one(newer.number))}
          </summary>
          {differences.length === 0 ? <p>{words.proposals.same}</p> : null}
          <ul>
            {differences.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </details>
  )
}
