'use client'
import { type OfferStatus, offerStatuses } from '@jobbuddies/shared'
import { useState } from 'react'
import type { OfferRow } from '../../decisions/contract.ts'
import { Confirm } from '../kit/Confirm.tsx'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Tag, type Tone } from '../kit/Note.tsx'
import { RowTable } from '../kit/RowTable.tsx'
import { Fault } from '../kit/States.tsx'
import { useDesk } from '../kit/useDesk.ts'
import { instantText } from '../timeText.ts'
import { type Common, lastDayText } from './parts.ts'

const tones: Record<OfferStatus, Tone> = {
  open: 'warn',
  accepted: 'good',
  declined: 'plain',
  expired: 'plain',
  dropped: 'bad',
}

const acts = ['accept', 'decline', 'drop'] as const
type Act = (typeof acts)[number]
/** What staff may note, by the state of an offer. */
const actsOf: Record<OfferStatus, readonly Act[]> = {
  open: acts,
  accepted: ['drop'],
  declined: [],
  expired: [],
  dropped: [],
}
const short = { accept: 'acceptShort', decline: 'declineShort', drop: 'dropShort' } as const
const title = { accept: 'acceptTitle', decline: 'declineTitle', drop: 'dropTitle' } as const
const help = { accept: 'acceptHelp', decline: 'declineHelp', drop: 'dropHelp' } as const

/** What became of the offers, who came in whose place, and what staff were told otherwise than by the page. */
export function OffersTable({ report, words, language, onDone }: Common) {
  const { post } = useDesk()
  const [acting, setActing] = useState<{ act: Act; id: string; name: string } | null>(null)
  const [why, setWhy] = useState('')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const { offers } = words
  if (report.offers.length === 0) return null

  const counts = Object.fromEntries(
    offerStatuses.map((status) => [status, report.offers.filter((each) => each.status === status).length]),
  ) as Record<OfferStatus, number>
  const close = () => {
    setActing(null)
    setWhy('')
    setFault(null)
  }
  const perform = async () => {
    if (!acting) return
    setBusy(true)
    const body = acting.act === 'drop' ? { act: 'drop_out', why } : { act: acting.act }
    const answer = await post(`/editor/decisions/offers/${acting.id}`, body)
    setBusy(false)
    if (answer.ok) {
      close()
      onDone(offers.done)
    } else {
      setFault(answer.said)
      if (answer.status === 409) onDone(words.said.changed)
    }
  }
  const nameOf = ({ application }: OfferRow) => application?.name ?? offers.erased
  const when = (instant: string, zone: string) => instantText({ instant: new Date(instant), zone, language })
  return (
    <section aria-labelledby="offers">
      <h2 id="offers">{offers.caption}</h2>
      <RowTable
        caption={offers.figures(counts)}
        columns={[
          { key: 'who', label: offers.who, names: true, cell: nameOf },
          { key: 'seat', label: offers.seat, cell: ({ seat }) => seat },
          {
            key: 'status',
            label: offers.status,
            cell: ({ status, why: reason }) => (
              <>
                <Tag tone={tones[status]}>{offers.statuses[status]}</Tag>
                {reason ? <div className="jb-soft">{reason}</div> : null}
              </>
            ),
          },
          {
            key: 'until',
            label: offers.until,
            cell: ({ answeredAt, expiresAt, zone }) =>
              answeredAt ? when(answeredAt, zone) : lastDayText({ endsAt: expiresAt, zone, language }),
          },
          {
            key: 'replaces',
            label: offers.replaces,
            cell: ({ replaces }) => (replaces === null ? offers.first : replaces || offers.erased),
          },
          {
            key: 'acts',
            label: offers.acts,
            cell: (row) => (
              <div className="jb-acts-cell">
                {actsOf[row.status].map((act) => (
                  <DeskButton
                    aria-label={offers[act](nameOf(row))}
                    key={act}
                    onClick={() =>
                      row.application && setActing({ act, id: row.application.id, name: nameOf(row) })
                    }
                  >
                    {offers[short[act]]}
                  </DeskButton>
                ))}
              </div>
            ),
          },
        ]}
        keyOf={({ id }) => id}
        language={language}
        rows={report.offers}
      />
      <Confirm
        act={offers.sure}
        busy={busy || (acting?.act === 'drop' && why.trim() === '')}
        onClose={close}
        onConfirm={() => void perform()}
        open={acting !== null}
        title={acting ? offers[title[acting.act]](acting.name) : ''}
      >
        {acting ? <p>{offers[help[acting.act]]}</p> : null}
        {acting?.act === 'drop' ? (
          <label>
            {offers.why}
            <input maxLength={500} onChange={(event) => setWhy(event.target.value)} value={why} />
          </label>
        ) : null}
        {fault ? <Fault said={fault} /> : null}
      </Confirm>
    </section>
  )
}
