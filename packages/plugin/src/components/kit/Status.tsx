/** What just happened, read out. It stands on the page from the start, since only a change of it is read. */
export const Status = ({ children }: { children: string | null }) => (
  <p className="jb-status" role="status">
    {children}
  </p>
)
