import { locales } from '@jobbuddies/shared'

const own = new RegExp(
  `(\\s(?:href|action|formaction)=")(/(?:(?:${locales.join('|')})(?=[/?#"])[^"]*)?)(?=")`,
  'g',
)
const instants = / data-(edge|until)="(\d+)"/g

/**
 * A page of the site for somebody with a pass: its links and forms stay under the pass (`prefix`), and its script counts
 * to the rehearsal's edges by the true clock, which is `ahead` milliseconds behind the rehearsal's. With a clock that
 * stands still (`ahead` null) nothing counts.
 */
export function underPass({
  html,
  prefix,
  ahead,
}: {
  html: string
  prefix: string
  ahead: number | null
}): string {
  return html
    .replace(own, (_, start: string, path: string) => start + prefix + path)
    .replace(instants, (_, name: string, at: string) =>
      ahead === null ? '' : ` data-${name}="${Number(at) - ahead}"`,
    )
}
