const css = `
.jb-seats { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
.jb-seats input { inline-size: 5rem; }
.jb-order { margin: 0 0 1rem; padding-inline-start: 2rem; display: grid; gap: 0.5rem; max-inline-size: 46rem; }
.jb-order li { padding-inline-start: 0.25rem; }
.jb-order li > div { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; justify-content: space-between; overflow-wrap: anywhere; }
.jb-order .jb-toolbar { margin: 0; gap: 0.35rem; }
.jb-order .jb-button { min-inline-size: 2.75rem; }
.jb-letter { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; background: var(--theme-elevation-50); border: 1px solid var(--theme-elevation-200); border-radius: 4px; padding: 0.75rem; margin: 0.5rem 0; }
.jb-dialog label { display: grid; gap: 0.25rem; margin-block: 0.75rem; }
.jb-dialog :is(input:not([type='checkbox'], [type='radio']), select, textarea) { font: inherit; min-height: 2.5rem; padding: 0.35rem 0.75rem; border: 1px solid var(--theme-elevation-500); border-radius: 4px; background: var(--theme-input-bg, var(--theme-bg)); color: var(--theme-text); inline-size: 100%; }
.jb-dialog details { margin-block: 0.5rem; }
.jb-dialog summary { cursor: pointer; min-height: 1.5rem; }
.jb-acts-cell { display: flex; flex-wrap: wrap; gap: 0.5rem; }
`

/** What the decisions desk needs besides the kit's style; React keeps one copy on a page. */
export const DecisionsStyle = () => (
  <style href="jobbuddies-decisions" precedence="default">
    {css}
  </style>
)
