const css = `
.jb-report { margin-block: 2rem; }
.jb-report > h2 { margin-block-start: 0; }
.jb-report figure { margin: 0 0 1.25rem; min-inline-size: 0; }
.jb-report figcaption { color: var(--jb-soft); font-size: 0.95rem; margin-block-end: 0.75rem; max-inline-size: 46rem; }
.jb-report__pair { display: grid; gap: 1.5rem 3rem; align-items: start; }
.jb-desk label.jb-report-share { display: flex; gap: 0.6rem; align-items: center; min-block-size: 2.5rem; }
.jb-funnel { display: grid; gap: 0.45rem; max-inline-size: 60rem; }
.jb-funnel__step { display: grid; grid-template-columns: minmax(0, 11rem) minmax(4rem, 1fr) minmax(3.5rem, auto); gap: 0.75rem; align-items: center; }
.jb-funnel__step strong { text-align: end; font-variant-numeric: tabular-nums; }
.jb-funnel--long .jb-funnel__step { grid-template-columns: minmax(0, 14rem) minmax(4rem, 1fr); }
.jb-report__legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
.jb-report__legend span { display: inline-flex; gap: 0.4rem; align-items: center; }
.jb-report__legend svg { inline-size: 1.5rem; block-size: 0.75rem; overflow: visible; }
.jb-funnel__step span { overflow-wrap: anywhere; line-height: 1.25; }
.jb-funnel svg, .jb-report__frame { display: block; inline-size: 100%; block-size: 1.4rem; overflow: visible; }
.jb-report__frame { max-inline-size: 60rem; }
.jb-report-track { fill: var(--theme-elevation-100); }
.jb-report-done { fill: var(--theme-elevation-800); }
.jb-report-middle { fill: var(--theme-elevation-400); }
.jb-report-outline, .jb-report-out { fill: none; stroke: var(--theme-elevation-800); stroke-width: 1.5; vector-effect: non-scaling-stroke; }
.jb-report-out { fill: var(--theme-bg); stroke-dasharray: 4 3; }
.jb-report td { font-variant-numeric: tabular-nums; }
.jb-report__table tbody tr:last-child > * { font-weight: 700; }
.jb-report__files { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; align-items: baseline; margin-block-start: 1rem; }
.jb-report__files a { min-block-size: 1.75rem; line-height: 1.75rem; }
.jb-report__money { margin-block: 1.5rem; }
.jb-report__sums { display: grid; grid-template-columns: auto 1fr; gap: 0.25rem 1.5rem; margin-block: 1rem 0; }
.jb-report__sums dd { margin: 0; font-weight: 700; font-variant-numeric: tabular-nums; }
.jb-report__sums dd:last-child { font-size: 1.1rem; }
@media (min-width: 48.01rem) {
  .jb-report td, .jb-report thead th:not(:first-child) { text-align: end; }
  .jb-report :is(th, td):not(:first-child) { padding-inline: 0.75rem 0; }
  .jb-report__table tbody tr:last-child > * { border-block-start: 2px solid var(--jb-edge); }
}
@media (min-width: 80rem) { .jb-report__pair { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); } }
@media (max-width: 48rem) {
  .jb-filter { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); }
  .jb-filter label { min-inline-size: 0; }
  .jb-desk label.jb-report-share { grid-column: 1 / -1; }
  .jb-filter select { inline-size: 100%; }
  .jb-filter > a { align-self: center; }
  .jb-report__pair .jb-table { display: table; }
  .jb-report__pair .jb-table thead { display: table-header-group; position: static; clip-path: none; }
  .jb-report__pair .jb-table tbody { display: table-row-group; }
  .jb-report__pair .jb-table tr { display: table-row; }
  .jb-report__pair .jb-table :is(th, td) { display: table-cell; padding: 0.35rem 0.5rem 0.35rem 0; border-bottom: 1px solid var(--theme-elevation-150); }
  .jb-report__pair .jb-table :is(td, thead th:not(:first-child)) { text-align: end; padding-inline: 0.5rem 0; }
  .jb-report__pair .jb-table [data-label]::before { content: none; }
  :is(.jb-report__table, .jb-report__money) .jb-table tr { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: 0 1rem; }
  :is(.jb-report__table, .jb-report__money) .jb-table tbody th { grid-column: 1 / -1; font-weight: 600; }
  .jb-report__table tbody tr:last-child { border-block: 2px solid var(--jb-edge); }
}
@media (max-width: 36rem) {
  .jb-funnel__step, .jb-funnel--long .jb-funnel__step { grid-template-columns: minmax(0, 1fr) auto; gap: 0.1rem 0.75rem; }
  .jb-funnel__step svg { grid-column: 1 / -1; grid-row: 2; block-size: 1rem; }
}
@media print {
  html, html[data-theme='dark'] { --theme-text: #000; --theme-bg: #fff; --theme-elevation-100: #eee; --theme-elevation-150: #ccc; --theme-elevation-200: #bbb; --theme-elevation-400: #999; --theme-elevation-500: #666; --theme-elevation-700: #333; --theme-elevation-800: #111; }
  body, .template-default, .jb-desk { background: #fff !important; color: #000; }
  .nav, .app-header, .nav-toggler-wrapper, .template-default__nav-toggler-wrapper, .jb-filter, .jb-pages, .jb-report__files { display: none !important; }
  .template-default, .template-default__wrap { display: block !important; padding: 0 !important; margin: 0 !important; }
  .jb-desk { padding: 0 !important; }
  .jb-desk a:not(.btn) { text-decoration: none; }
  .jb-report svg { print-color-adjust: exact; }
  .jb-report figure, .jb-report tr, .jb-funnel__step, .jb-report__pair, .jb-report__money { break-inside: avoid; }
  .jb-report h2 { break-after: avoid; }
}
`

/** What the desk of reports needs besides the kit's style; React keeps one copy on a page. */
export const ReportStyle = () => (
  <style href="jobbuddies-reports" precedence="default">
    {css}
  </style>
)
