/** A native input that looks like Payload's own. */
export const inputBox = {
  background: 'var(--theme-input-bg)',
  border: '1px solid var(--theme-elevation-150)',
  borderRadius: 'var(--style-radius-s)',
  color: 'var(--theme-text)',
  font: 'inherit',
  minHeight: 40,
  padding: '0 0.6em',
} as const

/** The same while nobody may change it. */
export const fixedBox = {
  ...inputBox,
  background: 'var(--theme-elevation-100)',
  color: 'var(--theme-elevation-600)',
} as const
