const css = `
.jb-run-form { display: grid; gap: 0.75rem; max-inline-size: 34rem; margin-block: 0.5rem 1rem; }
.jb-run-form :is(label, fieldset) { display: grid; gap: 0.25rem; border: 0; padding: 0; margin: 0; min-inline-size: 0; }
.jb-run-form legend { padding: 0; margin-block-end: 0.25rem; font-weight: 600; }
.jb-run-form fieldset label { display: flex; gap: 0.6rem; align-items: center; min-block-size: 2rem; }
.jb-run-form :is(input:not([type='checkbox'], [type='radio']), select, textarea) { font: inherit; min-height: 2.5rem; padding: 0.35rem 0.75rem; border: 1px solid var(--theme-elevation-500); border-radius: 4px; background: var(--theme-input-bg, var(--theme-bg)); color: var(--theme-text); inline-size: 100%; }
.jb-run-form input[type='number'] { max-inline-size: 7rem; }
.jb-run-row { display: flex; flex-wrap: wrap; gap: 0.75rem; }
.jb-run-row > label { flex: 1 1 10rem; }
.jb-run-tags { display: flex; flex-wrap: wrap; gap: 0.35rem 0.75rem; align-items: center; }
.jb-run-tags a { display: inline-block; min-block-size: 1.75rem; line-height: 1.75rem; }
p.jb-run-tags { margin-block: 0 0.35rem; }
.jb-run-acts { display: flex; flex-wrap: wrap; gap: 0.4rem; }
.jb-run-acts .jb-button { padding-inline: 0.6rem; font-weight: 500; }
.jb-run-history { padding-inline-start: 1.25rem; display: grid; gap: 0.25rem; }
.jb-run-names { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.15rem; }
.jb-run-below { margin-block: 0.75rem; }
.jb-run-note { overflow-wrap: anywhere; }
`

/** What the desk of running groups needs besides the kit's style; React keeps one copy on a page. */
export const RunStyle = () => (
  <style href="jobbuddies-running" precedence="default">
    {css}
  </style>
)
