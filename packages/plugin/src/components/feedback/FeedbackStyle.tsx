const css = `
.jb-feedback { margin-block: 2rem; }
.jb-feedback h3 { margin-block: 1.5rem 0.5rem; max-inline-size: 46rem; font-size: 1.1rem; line-height: 1.35; }
.jb-feedback__pair { display: grid; gap: 0.75rem 2.5rem; align-items: start; }
.jb-feedback figure { margin: 0; min-inline-size: 0; display: grid; gap: 0.45rem; }
.jb-feedback__bar { display: grid; grid-template-columns: minmax(0, 9rem) minmax(4rem, 1fr) minmax(2.5rem, auto); gap: 0.75rem; align-items: center; }
.jb-feedback__bar strong { text-align: end; font-variant-numeric: tabular-nums; }
.jb-feedback__bar svg { display: block; inline-size: 100%; block-size: 1.25rem; }
.jb-feedback__track { fill: var(--theme-elevation-100); }
.jb-feedback__fill { fill: var(--theme-elevation-800); }
.jb-feedback td { font-variant-numeric: tabular-nums; }
.jb-feedback__change { margin-block: 0.35rem 0; font-weight: 600; }
.jb-feedback__texts { display: grid; gap: 0.6rem; max-inline-size: 46rem; padding-inline-start: 1.25rem; }
.jb-feedback__texts li { overflow-wrap: anywhere; white-space: pre-line; }
.jb-feedback__files { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; }
.jb-feedback__files a { min-block-size: 1.75rem; line-height: 1.75rem; }
@media (min-width: 70rem) { .jb-feedback__pair { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
@media (max-width: 30rem) { .jb-feedback__bar { grid-template-columns: minmax(0, 1fr) auto; gap: 0.1rem 0.75rem; } .jb-feedback__bar svg { grid-column: 1 / -1; grid-row: 2; } }
@media (max-width: 48rem) {
  .jb-feedback [data-kind='scale'] .jb-table { display: table; }
  .jb-feedback [data-kind='scale'] .jb-table thead { display: table-header-group; position: static; clip-path: none; }
  .jb-feedback [data-kind='scale'] .jb-table tbody { display: table-row-group; }
  .jb-feedback [data-kind='scale'] .jb-table tr { display: table-row; }
  .jb-feedback [data-kind='scale'] .jb-table :is(th, td) { display: table-cell; padding: 0.35rem 0.35rem 0.35rem 0; border-bottom: 1px solid var(--theme-elevation-150); }
  .jb-feedback [data-kind='scale'] .jb-table [data-label]::before { content: none; }
}
@media print { .jb-filter, .jb-feedback__files { display: none !important; } .jb-feedback svg { print-color-adjust: exact; } .jb-feedback__pair { break-inside: avoid; } }
`

/** What the desk of feedback needs besides the kit's style; React keeps one copy on a page. */
export const FeedbackStyle = () => (
  <style href="jobbuddies-feedback" precedence="default">
    {css}
  </style>
)
