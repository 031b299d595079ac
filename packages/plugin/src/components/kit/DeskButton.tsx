import type { ButtonHTMLAttributes } from 'react'

/** A button of a desk. `main`: the one act of its group; `danger`: what cannot be undone. */
export const DeskButton = ({
  tone = 'plain',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { tone?: 'plain' | 'main' | 'danger' }) => (
  <button className="jb-button" data-tone={tone} type="button" {...rest} />
)
