import type { PeriodView } from './periodView.ts'

/** What the script of a page needs to know of a period that is shown: when it changes, and its name to say so. */
export const watchedBy = ({ edge, title }: PeriodView) =>
  edge?.near ? { 'data-edge': edge.at.getTime(), 'data-name': title } : {}
