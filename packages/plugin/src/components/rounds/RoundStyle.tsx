const css = `
.jb-round { display: grid; gap: 0 3rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 64rem) { .jb-round { grid-template-columns: minmax(0, 3fr) minmax(17rem, 2fr); align-items: start; } .jb-round__checks { position: sticky; inset-block-start: 5rem; } }
.jb-round section > h2:first-child { margin-top: 1.25rem; }
.jb-round__field { display: grid; gap: 0.25rem; margin-bottom: 1rem; max-width: 36rem; }
.jb-round__field > label, .jb-round__field > span { font-weight: 600; }
.jb-round fieldset { border: 0; padding: 0; margin: 0 0 1rem; min-inline-size: 0; }
.jb-round legend { font-weight: 600; padding: 0; margin-bottom: 0.35rem; }
.jb-round__boxes { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; }
.jb-round__boxes label, .jb-round__rows label.jb-round__own { display: inline-flex; gap: 0.5rem; align-items: center; min-height: 2rem; }
.jb-round__stack { display: grid; gap: 0.35rem; }
.jb-round__dates { display: flex; flex-wrap: wrap; gap: 0 2rem; }
.jb-round__dates > * { min-inline-size: min(100%, 16rem); }
.jb-round__rows { list-style: none; margin: 0 0 1rem; padding: 0; display: grid; gap: 0.75rem; }
.jb-round__rows > li { border: 1px solid var(--jb-line); border-radius: 6px; padding: 0.75rem 1rem; }
.jb-round__rows > li[data-faulty='true'] { border-color: var(--theme-error-500); border-inline-start-width: 4px; }
.jb-round__rows h3 { margin: 0 0 0.5rem; }
.jb-round__rows select { inline-size: 100%; max-inline-size: 30rem; }
.jb-round__checks { border: 1px solid var(--jb-line); border-radius: 6px; padding: 0.25rem 1.25rem 1rem; margin-block: 1.25rem; }
.jb-round__checks ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.6rem; }
.jb-round__checks h2 { margin-top: 0.75rem; }
.jb-round__checks li { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: 0.15rem 0.5rem; justify-items: start; align-items: start; overflow-wrap: anywhere; }
.jb-round__checks li > .jb-soft { grid-column: 2; }
`

/** What the screen that opens a round needs besides the kit's style; React keeps one copy on a page. */
export const RoundStyle = () => (
  <style href="jobbuddies-round" precedence="default">
    {css}
  </style>
)
