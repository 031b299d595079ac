const css = `
.jb-builder { display: grid; gap: 1rem 1.25rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
@media (min-width: 64rem) { .jb-builder { grid-template-columns: minmax(16rem, 20rem) minmax(0, 1fr); } }
.jb-builder h2 { font-size: 1.05rem; font-weight: 700; margin: 0 0 0.5rem; overflow-wrap: anywhere; }
.jb-builder__pool, .jb-builder__group { border: 1px solid var(--jb-line); border-radius: 6px; background: var(--jb-raised); padding: 0.75rem; min-inline-size: 0; }
.jb-builder__groups { display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); align-items: start; }
.jb-builder [data-over='true'] { outline: 2px dashed var(--jb-ink); outline-offset: 2px; }
.jb-builder ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.5rem; }
.jb-builder__people > li { background: var(--theme-bg); border: 1px solid var(--jb-line); border-radius: 4px; padding: 0.5rem 0.6rem; display: grid; gap: 0.35rem; overflow-wrap: anywhere; }
.jb-builder__people > li[draggable='true'] { cursor: grab; }
.jb-builder__name { display: flex; flex-wrap: wrap; gap: 0.25rem 0.5rem; align-items: baseline; }
.jb-builder__name a { font-weight: 600; min-height: 1.5rem; }
.jb-builder__acts { display: flex; flex-wrap: wrap; gap: 0.4rem; }
.jb-builder__acts select { flex: 1 1 8rem; min-inline-size: 0; }
.jb-builder__acts .jb-button { padding-inline: 0.6rem; font-weight: 500; }
.jb-builder__fill { display: flex; flex-wrap: wrap; gap: 0.35rem; margin: 0 0 0.6rem; }
.jb-builder__why { margin: 0; }
.jb-builder__filter { display: grid; gap: 0.5rem; margin-block-end: 0.75rem; }
.jb-builder__filter label, .jb-builder__form label { display: grid; gap: 0.25rem; font-size: 0.9rem; min-inline-size: 0; }
.jb-builder__form { display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: end; margin-block: 0.5rem 1rem; }
.jb-builder__form label { flex: 1 1 11rem; }
.jb-builder__panel { border: 1px solid var(--jb-line); border-radius: 6px; padding: 0.6rem 0.9rem; margin-block-end: 0.75rem; }
.jb-builder__panel summary { cursor: pointer; padding-block: 0.25rem; min-height: 1.75rem; }
.jb-builder__panel > summary { font-weight: 600; }
.jb-builder__panel h4 { margin: 0.75rem 0 0.25rem; }
.jb-builder__panel > ul { list-style: none; padding: 0; margin: 0.5rem 0; display: grid; gap: 0.5rem; }
.jb-builder__row { display: flex; flex-wrap: wrap; gap: 0.4rem 0.75rem; align-items: center; justify-content: space-between; }
.jb-builder__proposals { display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); margin-block: 0.5rem; }
.jb-builder__proposals > section { border: 1px solid var(--jb-line); border-radius: 4px; padding: 0.75rem; min-inline-size: 0; }
.jb-builder__proposals h3 { margin-top: 0; }
.jb-builder__proposals p { margin: 0.25rem 0; }
.jb-builder__search { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: center; }
.jb-builder__search progress { inline-size: 8rem; accent-color: var(--jb-ink); }
.jb-builder__periods { border: 0; padding: 0; margin: 1rem 0; display: grid; gap: 0.5rem; }
.jb-builder__periods legend { font-weight: 600; font-size: 1.1rem; padding: 0; margin-block-end: 0.5rem; }
.jb-builder__periods label { display: flex; gap: 0.6rem; align-items: center; min-height: 32px; }
.jb-builder__periods input { flex: none; inline-size: 24px; block-size: 24px; }
.jb-builder__periods h3 { margin-bottom: 0; }
`

/** What the group builder needs besides the kit's style; React keeps one copy on a page. */
export const BuilderStyle = () => (
  <style href="jobbuddies-builder" precedence="default">
    {css}
  </style>
)
