'use client'
import { useEffect, useRef, useState } from 'react'
import type { RoundCheck } from '../../rounds/check.ts'
import type { RoundDone, RoundFault, RoundForm } from '../../rounds/contract.ts'
import { roundWords } from '../../translations/roundWords.ts'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Note } from '../kit/Note.tsx'
import { Fault } from '../kit/States.tsx'
import { useDesk } from '../kit/useDesk.ts'
import { useKept } from '../kit/useKept.ts'
import { RoundChecks, checkText } from './RoundChecks.tsx'
import { RoundDates } from './RoundDates.tsx'
import { emptyDraft, missingIn, requestOf, type RoundDraft, type RoundRow, rowsOf } from './roundDraft.ts'
import { RoundFields, type RowFaults } from './RoundFields.tsx'
import { Missed, RoundWhat } from './RoundWhat.tsx'
import { useRoundCheck } from './useRoundCheck.ts'

/** What stops a period, by where it is shown. */
function faultsIn(
  checks: readonly RoundCheck[],
  refused: RoundFault['errors'],
  text: (check: RoundCheck) => string,
) {
  const faults: RowFaults = { dates: {}, others: [] }
  for (const check of checks) {
    if (check.level !== 'stop') continue
    if (check.code === 'edge') faults.dates[check.edge] = text(check)
    else faults.others.push(text(check))
  }
  for (const { path, message } of refused) {
    if (path === 'opensAt' || path === 'closesAt') faults.dates[path] ??= message
    else if (!faults.others.includes(message)) faults.others.push(message)
  }
  return faults
}

/** The form. What is written stays in this browser until it is saved; what stops it stands beside its field. */
export function RoundEditor({
  form,
  onSaved,
}: {
  form: RoundForm
  onSaved: (saved: RoundDone & { name: string; publish: boolean }) => void
}) {
  const { language, post } = useDesk()
  const words = roundWords(language)
  const kept = useKept<RoundDraft>('round', emptyDraft)
  const { value: draft } = kept
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const [refused, setRefused] = useState<RoundFault | null>(null)
  const summary = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState(0)
  useEffect(() => {
    if (said > 0) summary.current?.focus()
  }, [said])

  const rows = rowsOf(draft, form, words.allFields)
  const request = requestOf(draft, form, rows)
  const check = useRoundCheck(request)
  const missing = tried ? missingIn(draft, rows) : []
  const faults = new Map<string, RowFaults>(
    rows.map((row, index) => [
      row.key,
      faultsIn(
        draft.opensAt === '' && !row.own ? [] : (check.report?.periods[index] ?? []),
        refused?.period === index ? refused.errors : [],
        (each) => checkText(each, words),
      ),
    ]),
  )
  const common = rows.find(({ own }) => own === null)
  const commonDates = (common && faults.get(common.key)?.dates) ?? {}
  const change = (next: RoundDraft) => {
    kept.change(next)
    setRefused(null)
    setFault(null)
  }
  const save = async () => {
    setTried(true)
    setFault(null)
    if (!request || missingIn(draft, rows).length > 0) {
      setSaid(said + 1)
      return
    }
    setBusy(true)
    const answer = await post<RoundDone>('/editor/rounds', request)
    setBusy(false)
    if (answer.ok) {
      kept.forget()
      onSaved({ ...answer.body, name: draft.name.trim(), publish: draft.publish })
      return
    }
    if (answer.status === 422) setRefused(answer.body as RoundFault)
    else setFault(answer.said)
    setSaid(said + 1)
  }
  const part = { draft, change, form, words, missing }
  const own = (row: RoundRow) => (row.own ? faults.get(row.key) : { ...faults.get(row.key), dates: {} })
  return (
    <div className="jb-round">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        {kept.restored ? (
          <Note>
            <p>{words.kept}</p>
            <DeskButton
              onClick={() => {
                kept.forget()
                setTried(false)
              }}
            >
              {words.anew}
            </DeskButton>
          </Note>
        ) : null}
        <RoundWhat {...part} />
        <section>
          <h2>{words.when}</h2>
          <RoundDates
            dates={draft}
            faults={commonDates}
            id="round"
            onChange={({ opensAt, closesAt }) => change({ ...draft, opensAt, closesAt })}
            words={words}
            zone={form.zone}
          />
          <Missed missing={missing} of="opensAt" words={words} />
        </section>
        <RoundFields
          {...part}
          faults={
            new Map(rows.map((row) => [row.key, { others: [], ...own(row), dates: own(row)?.dates ?? {} }]))
          }
          rows={rows}
        />
        <fieldset>
          <legend>{words.publish}</legend>
          <div className="jb-round__stack">
            {[true, false].map((publish) => (
              <label key={String(publish)}>
                <input
                  checked={draft.publish === publish}
                  name="round-publish"
                  onChange={() => change({ ...draft, publish })}
                  type="radio"
                />{' '}
                {publish ? words.publishYes : words.publishNo}
              </label>
            ))}
          </div>
        </fieldset>
        <div ref={summary} tabIndex={-1}>
          {missing.length > 0 || refused ? (
            <div role="alert">
              <Note tone="bad">
                <p>{words.notSaved}</p>
                <ul>
                  {missing.map((each) => (
                    <li key={each}>{words.missing[each]}</li>
                  ))}
                  {refused?.errors.map(({ message }) => (
                    <li key={message}>
                      {words.of(rows[refused.period]?.name ?? '')} {message}
                    </li>
                  ))}
                </ul>
              </Note>
            </div>
          ) : null}
          {fault ? <Fault said={fault} /> : null}
        </div>
        <DeskButton disabled={busy} tone="main" type="submit">
          {busy ? words.saving : words.save(Math.max(rows.length, 1))}
        </DeskButton>
      </form>
      <RoundChecks {...check} rows={rows} />
    </div>
  )
}
