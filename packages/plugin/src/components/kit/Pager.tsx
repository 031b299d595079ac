import { kitWords } from '../../translations/kitWords.ts'

/** The way to the page before and the page after: by address, or without leaving the page when `onPage` is given. */
export function Pager({
  page,
  pages,
  language,
  linkTo,
  onPage,
}: {
  page: number
  pages: number
  language: string
  linkTo: (page: number) => string
  onPage?: (page: number) => void
}) {
  if (pages <= 1) return null
  const words = kitWords(language)
  const way = (to: number, rel: 'prev' | 'next', label: string) => (
    <a
      href={linkTo(to)}
      rel={rel}
      {...(onPage
        ? {
            onClick: (event) => {
              event.preventDefault()
              onPage(to)
            },
          }
        : {})}
    >
      {label}
    </a>
  )
  return (
    <nav aria-label={words.page(page, pages)} className="jb-pages">
      {page > 1 ? way(page - 1, 'prev', words.previous) : null}
      <span>{words.page(page, pages)}</span>
      {page < pages ? way(page + 1, 'next', words.next) : null}
    </nav>
  )
}
