/** Colours and lines of Payload's own, so that light and dark follow the admin. */
const css = `
.jb-desk {
  --jb-ink: var(--theme-text); --jb-soft: var(--theme-elevation-700); --jb-line: var(--theme-elevation-200); --jb-edge: var(--theme-elevation-500);
  --jb-field: var(--theme-input-bg, var(--theme-bg)); --jb-raised: var(--theme-elevation-50); --jb-press: var(--theme-elevation-100); --jb-press-hover: var(--theme-elevation-200);
  --jb-focus: 2px solid var(--theme-text); --jb-gap: 0.75rem; --jb-round: 4px;
  padding-block: 1.5rem 4rem; max-width: 75rem;
}
.jb-desk--wide { max-width: none; }
.jb-unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.jb-desk h1 { margin-bottom: 0.5rem; }
.jb-desk h2 { font-size: 1.25rem; margin: 1.5rem 0 0.5rem; }
.jb-desk h3 { font-size: 1rem; font-weight: 700; margin: 1rem 0 0.35rem; }
.jb-desk p { max-width: 46rem; }
.jb-desk a:not(.btn) { text-decoration: underline; text-underline-offset: 0.15em; color: var(--jb-ink); }
.jb-desk :is(a, button, select, input, textarea, summary, [tabindex]):focus-visible { outline: var(--jb-focus); outline-offset: 2px; }
.jb-desk__back { margin: 0 0 0.75rem; }
.jb-desk :is(select, input:not([type='checkbox'], [type='radio']), textarea) { font: inherit; min-height: 2.5rem; padding: 0.35rem 0.75rem; border: 1px solid var(--jb-edge); border-radius: var(--jb-round); background: var(--jb-field); color: var(--jb-ink); max-width: 100%; }
.jb-desk :is(input[type='checkbox'], input[type='radio']) { inline-size: 1.25rem; block-size: 1.25rem; accent-color: var(--jb-ink); vertical-align: middle; }
.jb-desk textarea { inline-size: 100%; }
.jb-button { font: inherit; font-weight: 600; min-height: 2.5rem; padding: 0.35rem 0.9rem; border: 1px solid var(--jb-edge); border-radius: var(--jb-round); background: var(--jb-press); color: var(--jb-ink); cursor: pointer; }
.jb-button:hover:not(:disabled) { background: var(--jb-press-hover); }
.jb-button:disabled { opacity: 0.6; cursor: default; }
.jb-button[data-tone='main'] { background: var(--jb-ink); border-color: var(--jb-ink); color: var(--theme-bg); }
.jb-button[data-tone='main']:hover:not(:disabled) { background: var(--theme-elevation-800); }
.jb-button[data-tone='danger'] { border-color: var(--theme-error-600); color: var(--theme-error-700, var(--theme-error-600)); }
.jb-error { color: var(--theme-error-700, var(--theme-error-600)); font-weight: 600; margin: 0.25rem 0 0; }
.jb-button[aria-pressed='true'] { background: var(--jb-press-hover); box-shadow: inset 0 0 0 1px var(--jb-ink); }
.jb-filter { display: flex; flex-wrap: wrap; gap: var(--jb-gap); align-items: end; margin-block: 1.25rem; }
.jb-filter label:has([type='email']) { flex: 0 1 26rem; }
.jb-table + p { margin-block-start: 1rem; }
.jb-filter label { display: grid; gap: 0.25rem; font-size: 0.9rem; }
.jb-toolbar { display: flex; flex-wrap: wrap; gap: var(--jb-gap); align-items: center; margin-block: 0.75rem; }
.jb-table { inline-size: 100%; border-collapse: collapse; text-align: left; }
.jb-table caption { text-align: left; font-weight: 700; font-size: 1.15rem; padding-block: 1.5rem 0.5rem; }
.jb-table :is(th, td) { padding: 0.6rem 0.75rem 0.6rem 0; border-bottom: 1px solid var(--theme-elevation-150); vertical-align: top; font-weight: 400; }
.jb-table thead th { font-weight: 600; font-size: 0.9rem; }
.jb-table tbody th { overflow-wrap: anywhere; }
.jb-table tr[data-current='true'] > * { background: var(--jb-press); }
.jb-table tr[data-current='true'] > :first-child { box-shadow: inset 3px 0 0 var(--jb-ink); }
.jb-table__choose { inline-size: 2.25rem; padding-inline-start: 0.5rem !important; }
.jb-sort { all: unset; cursor: pointer; display: inline-flex; gap: 0.35em; align-items: baseline; min-height: 1.5rem; }
.jb-sort:hover { text-decoration: underline; }
.jb-table [data-label]::before { content: none; }
.jb-tag { border: 1px solid var(--theme-elevation-400); border-radius: 3px; padding: 0 0.35em; font-size: 0.85em; white-space: nowrap; color: var(--jb-ink); }
.jb-tag[data-tone='good'] { background: var(--theme-success-100); }
.jb-tag[data-tone='warn'] { background: var(--theme-warning-100); }
.jb-tag[data-tone='bad'] { background: var(--theme-error-100); }
.jb-pages { display: flex; flex-wrap: wrap; gap: 0.75rem 1.25rem; align-items: baseline; margin-top: 1.5rem; }
.jb-note { border: 1px solid var(--jb-line); border-inline-start: 4px solid var(--jb-edge); border-radius: var(--jb-round); padding: 0.75rem 1rem; margin-block: 1rem; }
.jb-note[data-tone='bad'] { border-inline-start-color: var(--theme-error-500); }
.jb-note p { margin: 0 0 0.5rem; }
.jb-note > :last-child { margin-bottom: 0; }
.jb-status { min-height: 1.5em; }
.jb-acts { margin-bottom: 1.5rem; }
.jb-acts__history { list-style: none; padding: 0; margin: 0.5rem 0; display: grid; gap: 0.75rem; }
.jb-acts__history p { margin: 0.25rem 0 0; overflow-wrap: anywhere; }
.jb-soft { color: var(--jb-soft); font-size: 0.9rem; }
.jb-dialog { border: 1px solid var(--jb-edge, var(--theme-elevation-500)); border-radius: 6px; padding: 1.25rem; background: var(--theme-bg); color: var(--theme-text); inline-size: min(36rem, calc(100vw - 2rem)); max-block-size: calc(100vh - 4rem); overflow: auto; margin: auto; }
.jb-dialog::backdrop { background: rgb(0 0 0 / 0.5); }
.jb-dialog h2 { margin: 0 0 0.5rem; font-size: 1.15rem; }
@media (max-width: 48rem) {
  .jb-table thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .jb-table:is(table), .jb-table :is(caption, tbody, tr, th, td) { display: block; }
  .jb-table tr { border-bottom: 1px solid var(--theme-elevation-300); padding-block: 0.5rem; }
  .jb-table :is(th, td) { border: 0; padding: 0.2rem 0; }
  .jb-table [data-label]::before { content: attr(data-label) ': '; color: var(--jb-soft); }
}
`

/** The one style of the desks; React keeps one copy on a page. */
export const KitStyle = () => (
  <style href="jobbuddies-kit" precedence="default">
    {css}
  </style>
)
