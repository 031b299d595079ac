import type { Desk, DeskQuery } from '../../desk/list.ts'
import { Pager } from '../kit/Pager.tsx'

/** The way to the page before and the page after. */
export function DeskPages({
  desk: { page, pages },
  language,
  path,
  query,
}: {
  desk: Desk
  language: string
  path: string
  query: DeskQuery
}) {
  const { page: _page, ...choice } = query
  const chosen = Object.entries(choice).flatMap(([name, value]) => (value ? [[name, value]] : []))
  const linkTo = (to: number) => `${path}?${new URLSearchParams([...chosen, ['page', String(to)]])}`
  return <Pager language={language} linkTo={linkTo} page={page} pages={pages} />
}
