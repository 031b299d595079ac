const css = `
.jb-board-grid { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 23rem), 1fr)); margin-block: 1rem 2rem; }
.jb-year { margin-block-end: 2rem; }
.jb-card { border: 1px solid var(--jb-line); border-radius: 6px; padding: 1rem 1.25rem; min-inline-size: 0; }
.jb-desk .jb-card h2 { margin: 0 0 0.5rem; font-size: 1.1rem; }
.jb-card ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.5rem; }
.jb-figure { display: grid; grid-template-columns: minmax(2.5rem, auto) minmax(0, 1fr); gap: 0.25rem 0.75rem; align-items: baseline; }
.jb-desk a.jb-figure { text-decoration: none; }
.jb-desk a.jb-figure:hover span { text-decoration: underline; }
.jb-figure strong { font-size: 1.5rem; line-height: 1.2; font-variant-numeric: tabular-nums; text-align: end; }
.jb-figure[data-none='true'] { color: var(--jb-soft); }
.jb-figure[data-none='true'] strong { font-weight: 400; }
.jb-columns { display: block; inline-size: 100%; block-size: 5rem; margin-block: 0.5rem; }
.jb-columns rect, .jb-bar rect { fill: var(--theme-elevation-600); }
.jb-columns rect[data-none='true'] { fill: var(--theme-elevation-200); }
.jb-bar { display: block; inline-size: 100%; block-size: 0.6rem; }
.jb-time { position: relative; margin-block: 1rem; }
.jb-time ol { list-style: none; margin: 0; padding: 0; }
.jb-time li { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.15rem; padding-block: 0.35rem; border-top: 1px solid var(--theme-elevation-100); }
.jb-time li a { overflow-wrap: anywhere; }
.jb-time svg { display: block; inline-size: 100%; block-size: 1.1rem; background: var(--jb-raised); border-radius: 3px; }
.jb-time [data-state='open'] { fill: var(--theme-success-500); }
.jb-time [data-state='scheduled'] { fill: var(--theme-warning-400, var(--theme-warning-500)); }
.jb-time [data-state='paused'] { fill: var(--theme-warning-600); }
.jb-time [data-state='closed'] { fill: var(--theme-elevation-500); }
.jb-time [data-published='false'] { fill-opacity: 0.35; stroke: var(--jb-ink); stroke-dasharray: 4 3; vector-effect: non-scaling-stroke; }
.jb-time line { stroke: var(--theme-error-500); stroke-width: 2; vector-effect: non-scaling-stroke; }
.jb-time__months { display: flex; font-size: 0.85rem; color: var(--jb-soft); }
.jb-time__months span { flex: 1 1 0; min-inline-size: 0; overflow: hidden; border-inline-start: 1px solid var(--jb-line); padding-inline-start: 0.25rem; }
@media (min-width: 48rem) { .jb-time li { grid-template-columns: 14rem minmax(0, 1fr); align-items: center; gap: 1rem; } .jb-time__months { margin-inline-start: 15rem; } }
@media (max-width: 47.99rem) { .jb-time__months span:nth-child(even) { display: none; } }
@media (min-width: 90rem) { .jb-year { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2rem; align-items: start; } .jb-year .jb-table caption { padding-top: 0; } }
`

/** What the dashboard needs besides the kit's style; React keeps one copy on a page. */
export const DashboardStyle = () => (
  <style href="jobbuddies-dashboard" precedence="default">
    {css}
  </style>
)
