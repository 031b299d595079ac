const css = `
.jb-esf__way { display: flex; flex-wrap: wrap; gap: 1rem 2rem; align-items: center; margin-block: 1.25rem; }
.jb-esf__way dl { display: grid; grid-template-columns: auto 1fr; gap: 0.25rem 1rem; margin: 0.75rem 0; }
.jb-esf__way dd { margin: 0; font-weight: 700; overflow-wrap: anywhere; }
.jb-esf__way > div { flex: 1 1 16rem; min-inline-size: 0; }
.jb-qr { display: block; inline-size: min(14rem, 100%); block-size: auto; background: #fff; border: 1px solid var(--jb-line); border-radius: var(--jb-round); print-color-adjust: exact; }
.jb-esf__notice { display: grid; gap: 0.25rem; justify-items: start; }
.jb-esf__notice .jb-status { min-height: 0; margin: 0; }
@media print {
  .jb-esf__notice button, .jb-esf__notice .jb-status, .jb-esf__skip { display: none !important; }
  .jb-esf__way { break-inside: avoid; }
}
`

/** What the desk of ESF+ notices needs besides the kit's style and that of the reports; React keeps one copy on a page. */
export const EsfStyle = () => (
  <style href="jobbuddies-esf" precedence="default">
    {css}
  </style>
)
