'use client'
import { type ReactNode, useState } from 'react'
import { dragged } from './PersonItem.tsx'
import type { PlanActs } from './usePlan.ts'

/** Where people can be dropped; what it does can also be done from each person's own list. */
export function DropTarget({
  to,
  heading,
  className,
  seat,
  closed = false,
  children,
}: {
  /** A group, or null for those without a place. */
  to: string | null
  /** The id of its heading. */
  heading: string
  className: string
  seat: PlanActs['seat']
  closed?: boolean
  children: ReactNode
}) {
  const [over, setOver] = useState(false)
  return (
    <section
      aria-labelledby={heading}
      className={className}
      data-group={to ?? 'pool'}
      data-over={over || undefined}
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        if (closed || !event.dataTransfer.types.includes(dragged)) return
        event.preventDefault()
        setOver(true)
      }}
      onDrop={(event) => {
        setOver(false)
        const text = event.dataTransfer.getData(dragged)
        if (closed || text === '') return
        event.preventDefault()
        const { application, from } = JSON.parse(text) as { application: string; from: string | null }
        if (from !== to) void seat({ application, from, to })
      }}
    >
      {children}
    </section>
  )
}
