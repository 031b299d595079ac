import type { ReactNode } from 'react'

/** Acts that belong together, with a name for those who do not see that they do. */
export const Toolbar = ({ label, children }: { label: string; children: ReactNode }) => (
  <div aria-label={label} className="jb-toolbar" role="group">
    {children}
  </div>
)
