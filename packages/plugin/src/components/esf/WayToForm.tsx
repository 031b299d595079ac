import type { EsfProject } from '../../esf/contract.ts'
import { qrPath } from '../../esf/qr.ts'
import type { EsfWords } from '../../translations/esf/types.ts'
import { Note } from '../kit/Note.tsx'

function Qr({ address, label }: { address: string; label: string }) {
  const { size, path } = qrPath(address)
  return (
    <svg aria-label={label} className="jb-qr" role="img" viewBox={`0 0 ${size} ${size}`}>
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}

/** Where participants give their notices: the project's code, the address that staff have entered, and a QR code of it. */
export function WayToForm({
  edit,
  project: { name, code, form },
  words,
}: {
  /** Where the programme is edited. */
  edit: string
  project: EsfProject
  words: EsfWords
}) {
  return (
    <section aria-labelledby="esf-form" className="jb-report">
      <h2 id="esf-form">{words.form.title}</h2>
      <div className="jb-esf__way">
        {form ? <Qr address={form} label={words.form.picture(code ?? name)} /> : null}
        <div>
          {form ? <p>{words.form.help}</p> : <Note tone="warn">{words.form.missing}</Note>}
          <dl>
            <dt>{words.form.code}</dt>
            <dd>{code ?? words.form.noCode}</dd>
          </dl>
          {form ? (
            <p>
              <a href={form} rel="noreferrer">
                {words.form.open}
              </a>
              <br />
              <span className="jb-soft">{form}</span>
            </p>
          ) : null}
          <p className="jb-esf__skip">
            <a href={edit}>{words.toProgramme}</a>
          </p>
        </div>
      </div>
    </section>
  )
}
