'use client'
import { type FormEvent, useRef, useState } from 'react'
import type { RightsReport } from '../../rights/contract.ts'
import { rightsWords } from '../../translations/rightsWords.ts'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Note } from '../kit/Note.tsx'
import { RowTable } from '../kit/RowTable.tsx'
import { Fault } from '../kit/States.tsx'
import { Status } from '../kit/Status.tsx'
import { Toolbar } from '../kit/Toolbar.tsx'
import { useDesk } from '../kit/useDesk.ts'
import { instantText } from '../timeText.ts'
import { EraseAll } from './EraseAll.tsx'
import { fetchCopy } from './fetchCopy.ts'

type Found = { email: string; report: RightsReport }

/** The desk itself: an address is looked for, copied or erased. The address never stands in the page's own address. */
export function RightsDesk() {
  const { post, language, apiRoute } = useDesk()
  const words = rightsWords(language)
  const field = useRef<HTMLInputElement>(null)
  const [email, setEmail] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)

  const look = async (address: string) => {
    const answer = await post<RightsReport>('/editor/rights', { email: address })
    setFault(answer.ok ? null : answer.said)
    setFound(answer.ok ? { email: address, report: answer.body } : null)
  }
  const search = (event: FormEvent) => {
    event.preventDefault()
    setSaid(null)
    void look(email.trim())
  }
  const copy = async (format: 'json' | 'html') => {
    if (found) setFault(await fetchCopy({ apiRoute, email: found.email, format, language }))
  }
  const { counts = {}, names = {} } = found?.report ?? {}
  const rows = Object.entries(counts)
  return (
    <>
      <form className="jb-filter" onSubmit={search}>
        <label>
          {words.email}
          <input
            autoComplete="off"
            onChange={(event) => setEmail(event.target.value)}
            ref={field}
            required
            type="email"
            value={email}
          />
        </label>
        <DeskButton tone="main" type="submit">
          {words.search}
        </DeskButton>
      </form>
      <Status>{said}</Status>
      {fault ? <Fault said={fault} /> : null}
      {found && rows.length === 0 ? <Note>{words.nothing}</Note> : null}
      {found && rows.length > 0 ? (
        <>
          {found.report.matter ? <Note tone="bad">{words.matter}</Note> : null}
          {found.report.askedAt ? (
            <Note tone="warn">
              {words.asked(
                instantText({ instant: new Date(found.report.askedAt), zone: found.report.zone, language }),
              )}
            </Note>
          ) : null}
          {found.report.seated ? <Note tone="warn">{words.seated}</Note> : null}
          <RowTable
            caption={words.table}
            columns={[
              {
                key: 'what',
                label: words.columns.what,
                names: true,
                cell: ([table]) => names[table] ?? table,
              },
              { key: 'amount', label: words.columns.amount, cell: ([, amount]) => String(amount) },
            ]}
            keyOf={([table]) => table}
            language={language}
            rows={rows}
          />
          <p>{words.copyHelp}</p>
          <Toolbar label={words.table}>
            <DeskButton onClick={() => void copy('json')}>{words.copyJson}</DeskButton>
            <DeskButton onClick={() => void copy('html')}>{words.copyHtml}</DeskButton>
            <EraseAll
              email={found.email}
              onDone={(text) => {
                setSaid(text)
                // The buttons go with what is erased.
                void look(found.email).then(() => field.current?.focus())
              }}
              report={found.report}
              words={words}
            />
          </Toolbar>
        </>
      ) : null}
    </>
  )
}
