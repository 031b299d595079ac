import type { Verdict } from '@jobbuddies/shared'

const marks: Record<Verdict, string> = { scheduled: '◷', open: '●', paused: '❚❚', closed: '○' }
const colours: Record<Verdict, string> = {
  scheduled: 'var(--theme-warning-100, #fdf3d8)',
  open: 'var(--theme-success-100, #d8f5e3)',
  paused: 'var(--theme-warning-150, #fbe7b0)',
  closed: 'var(--theme-elevation-100, #ebebeb)',
}

/** A verdict as a mark, a colour and a word, so that none of them alone carries it. */
export const Badge = ({ verdict, word }: { verdict: Verdict; word: string }) => (
  <span
    data-state={verdict}
    style={{
      background: colours[verdict],
      color: 'var(--theme-text, #222)',
      borderRadius: 4,
      padding: '0.15em 0.6em',
      fontWeight: 600,
      whiteSpace: 'nowrap',
    }}
  >
    <span aria-hidden="true">{marks[verdict]} </span>
    {word}
  </span>
)
