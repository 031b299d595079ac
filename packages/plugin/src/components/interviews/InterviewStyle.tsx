const css = `
.jb-interviews { display: grid; gap: 0 2rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 75rem) { .jb-interviews[data-open='true'] { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; } }
.jb-acts-cell { display: flex; flex-wrap: wrap; gap: 0.4rem; }
.jb-interviews .jb-table :is(tbody, thead) th:first-child { padding-inline-start: 0.6rem; white-space: nowrap; }
.jb-ipane h3 { margin-bottom: 0; }
.jb-ipane { border: 1px solid var(--jb-line); border-radius: 6px; padding: 1rem 1.25rem; margin-top: 1.5rem; }
.jb-ipane h2:first-of-type { margin-top: 0.5rem; }
.jb-ipane form, .jb-plan { display: grid; gap: 1rem; }
.jb-ipane label, .jb-plan label.jb-line, .jb-dialog label.jb-line { display: grid; gap: 0.25rem; }
.jb-ipane fieldset, .jb-plan fieldset, .jb-dialog fieldset { border: 0; padding: 0; margin: 0; min-inline-size: 0; display: grid; gap: 0.4rem; }
.jb-ipane legend, .jb-plan legend, .jb-dialog legend { font-weight: 600; padding: 0; margin-bottom: 0.35rem; }
.jb-criterion { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.4rem; }
.jb-criterion textarea { min-height: 3.5rem; }
@media (min-width: 40rem) { .jb-criterion { grid-template-columns: 6rem minmax(0, 1fr); } .jb-criterion legend { float: left; grid-column: 1 / -1; } }
.jb-plan { border: 1px solid var(--jb-line); border-radius: 6px; padding: 0.5rem 1.25rem 1.25rem; margin-block: 1rem; }
.jb-plan h2 { margin: 0.5rem 0 0; }
.jb-plan__row { display: flex; flex-wrap: wrap; gap: 0.75rem 1.25rem; align-items: end; }
.jb-plan__row > label.jb-box, .jb-plan__list label { display: inline-flex; gap: 0.5rem; align-items: center; min-height: 2rem; }
.jb-plan__list { display: grid; max-block-size: 14rem; overflow-y: auto; padding: 0.15rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 0 1rem; }
.jb-plan input[type='number'] { inline-size: 7rem; }
.jb-plan .jb-long { inline-size: min(100%, 32rem); }
.jb-dialog form, .jb-form { display: grid; gap: 0.75rem; margin-block: 0.5rem; }
.jb-dialog :is(select, input:not([type='checkbox'], [type='radio'])) { inline-size: 100%; }
.jb-words { white-space: pre-wrap; overflow-wrap: anywhere; }
`

/** What the interview desk needs besides the kit's style; React keeps one copy on a page. */
export const InterviewStyle = () => (
  <style href="jobbuddies-interviews" precedence="default">
    {css}
  </style>
)
