import type { ReactNode } from 'react'

export type Tone = 'plain' | 'good' | 'warn' | 'bad'

/** A framed remark: an explanation, an empty list, a fault. */
export const Note = ({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) => (
  <div className="jb-note" data-tone={tone}>
    {typeof children === 'string' ? <p>{children}</p> : children}
  </div>
)

/** A short word in a frame. The word carries the meaning, the colour only helps. */
export const Tag = ({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) => (
  <span className="jb-tag" data-tone={tone}>
    {children}
  </span>
)
