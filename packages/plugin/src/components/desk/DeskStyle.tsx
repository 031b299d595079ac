import { KitStyle } from '../kit/KitStyle.tsx'

const css = `
.jb-panel button { font: inherit; font-weight: 600; min-height: 2.5rem; padding: 0.35rem 0.75rem; border: 1px solid var(--theme-elevation-500); border-radius: 4px; background: var(--theme-elevation-100); color: var(--theme-text); cursor: pointer; }
.jb-panel button:hover { background: var(--theme-elevation-200); }
.jb-mark { white-space: nowrap; color: var(--theme-text); }
.jb-mark[data-translation="missing"] { font-weight: 700; }
.jb-mark[data-translation="stale"] { font-weight: 600; }
.jb-marks { display: inline-flex; gap: 0.75em; }
.jb-panel a { text-decoration: underline; text-underline-offset: 0.15em; color: var(--theme-text); }
.jb-panel :is(a, summary, button):focus-visible { outline: 2px solid var(--theme-text); outline-offset: 2px; }
.jb-desk__totals { list-style: none; padding: 0; margin: 1rem 0; display: grid; gap: 0.25rem; }
.jb-panel button:disabled { opacity: 0.6; cursor: default; }
.jb-desk thead th:first-child { width: 38%; }
.jb-panel { border: 1px solid var(--theme-elevation-200); border-radius: 6px; padding: 0.75rem 1rem; margin-bottom: 1.5rem; }
.jb-panel summary { cursor: pointer; display: flex; flex-wrap: wrap; gap: 0.35rem 1.25rem; align-items: baseline; }
.jb-panel summary::before { content: '▸'; margin-right: -0.75rem; }
.jb-panel details[open] > summary::before { content: '▾'; }
.jb-panel h2, .jb-panel h3 { font-size: 1rem; font-weight: 700; margin: 0; }
.jb-panel__languages { list-style: none; display: flex; flex-wrap: wrap; gap: 0.35rem 1.5rem; padding: 0; margin: 0.75rem 0; }
.jb-panel__texts { list-style: none; padding: 0; margin: 0; }
.jb-panel__texts > li { border-top: 1px solid var(--theme-elevation-150); padding-block: 0.75rem; display: grid; gap: 0.5rem; }
.jb-panel__sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); gap: 0.75rem 1.5rem; }
.jb-panel__sides h4 { font-size: 0.85rem; font-weight: 600; letter-spacing: normal; margin: 0 0 0.25rem; }
.jb-panel__words { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; max-height: 16rem; overflow: auto; }
.jb-panel del { text-decoration: line-through; background: var(--theme-error-100); color: var(--theme-text); }
.jb-panel ins { text-decoration: underline; background: var(--theme-success-100); color: var(--theme-text); }
.jb-panel__note { font-size: 0.9rem; margin: 0.5rem 0 0; }
.jb-panel__gate { font-weight: 600; }
`

/** What marks and panels of translations need besides the kit's style; React keeps one copy on a page. */
export const DeskStyle = () => (
  <>
    <KitStyle />
    <style href="jobbuddies-desk" precedence="default">
      {css}
    </style>
  </>
)
