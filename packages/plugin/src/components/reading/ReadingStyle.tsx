const css = `
.jb-reading { display: grid; gap: 1.5rem 2rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 75rem) { .jb-reading[data-open='true'] { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); align-items: start; } }
.jb-pane { border: 1px solid var(--jb-line); border-radius: 6px; padding: 1rem 1.25rem; }
.jb-pane h2 { margin-top: 0; overflow-wrap: anywhere; }
.jb-pane__sides { display: grid; gap: 0 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); }
.jb-pane dl, .jb-pane dd, .jb-pane ol, .jb-pane ul { margin: 0; padding: 0; }
.jb-pane :is(ol, ul) { list-style: none; }
.jb-pane :is(dl > div, ol > li, ul > li) { padding-block: 0.4rem; }
.jb-pane dt { font-weight: 600; }
.jb-pane__words { white-space: pre-wrap; overflow-wrap: anywhere; }
.jb-pane form { display: grid; gap: 0.5rem; margin-block: 0.5rem 1rem; justify-items: start; }
.jb-pane label { display: grid; gap: 0.25rem; inline-size: 100%; }
.jb-score { display: flex !important; flex-wrap: wrap; align-items: center; gap: 0.5rem !important; }
.jb-score input { inline-size: 5rem; }
.jb-tags { display: inline-flex; flex-wrap: wrap; gap: 0.35rem; }
.jb-board { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(15rem, 1fr); gap: 0.75rem; overflow-x: auto; padding-block: 0.5rem; }
@media (max-width: 48rem) { .jb-board { grid-auto-flow: row; grid-auto-columns: auto; } }
.jb-board section { background: var(--jb-raised); border: 1px solid var(--jb-line); border-radius: 6px; padding: 0.75rem; min-inline-size: 0; }
.jb-board h2 { font-size: 1rem; margin: 0 0 0.5rem; }
.jb-board ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.5rem; }
.jb-board li { background: var(--theme-bg); border: 1px solid var(--jb-line); border-radius: 4px; padding: 0.6rem; display: grid; gap: 0.4rem; overflow-wrap: anywhere; }
.jb-board li[data-current='true'] { box-shadow: inset 3px 0 0 var(--jb-ink); }
.jb-board select { inline-size: 100%; }
.jb-choices { display: grid; gap: 0.35rem; margin: 0 0 1rem; padding: 0; border: 0; }
.jb-choices label { display: flex; gap: 0.5rem; align-items: center; }
.jb-choices legend { font-weight: 600; padding: 0; margin-bottom: 0.35rem; }
`

/** What the applications desk needs besides the kit's style; React keeps one copy on a page. */
export const ReadingStyle = () => (
  <style href="jobbuddies-reading" precedence="default">
    {css}
  </style>
)
