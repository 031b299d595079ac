'use client'
import type { RoundForm } from '../../rounds/contract.ts'
import type { RoundWords } from '../../translations/roundWords.ts'
import { copying, type Missing, type RoundDraft } from './roundDraft.ts'

export type Part = {
  draft: RoundDraft
  change: (draft: RoundDraft) => void
  form: RoundForm
  words: RoundWords
  /** What is missing, once it was tried to save. */
  missing: readonly Missing[]
}

/** Beside the field that it is about. */
export const Missed = ({ of, missing, words }: Pick<Part, 'missing' | 'words'> & { of: Missing }) =>
  missing.includes(of) ? (
    <p className="jb-error" id={`round-${of}-error`}>
      {words.missing[of]}
    </p>
  ) : null

/** For a field that may lack something: tells so to whoever does not see it. */
export const faulty = (missing: readonly Missing[], of: Missing) => ({
  'aria-invalid': missing.includes(of),
  'aria-describedby': missing.includes(of) ? `round-${of}-error` : undefined,
})

/** The name, the programme, who may apply, and what is copied. */
export function RoundWhat({ draft, change, form, words, missing }: Part) {
  const roles = form.programmes.find(({ id }) => id === draft.programme)?.roles ?? []
  const toggle = (key: string) =>
    change({
      ...draft,
      roles: draft.roles.includes(key) ? draft.roles.filter((each) => each !== key) : [...draft.roles, key],
    })
  return (
    <section>
      <h2>{words.what}</h2>
      <div className="jb-round__field">
        <label htmlFor="round-name">{words.name}</label>
        <input
          {...faulty(missing, 'name')}
          id="round-name"
          maxLength={120}
          onChange={(event) => change({ ...draft, name: event.target.value })}
          required
          value={draft.name}
        />
        <span className="jb-soft" style={{ fontWeight: 400 }}>
          {words.nameHint}
        </span>
        <Missed missing={missing} of="name" words={words} />
      </div>
      {form.rounds.length > 0 ? (
        <div className="jb-round__field">
          <label htmlFor="round-copied">{words.copiedFrom}</label>
          <select
            id="round-copied"
            onChange={(event) => change(copying(draft, form, event.target.value))}
            value={draft.copiedFrom}
          >
            <option value="">{words.copiedFromNone}</option>
            {form.rounds.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <span className="jb-soft" style={{ fontWeight: 400 }}>
            {words.copiedFromHint}
          </span>
        </div>
      ) : null}
      <div className="jb-round__field">
        <label htmlFor="round-programme">{words.programme}</label>
        <select
          {...faulty(missing, 'programme')}
          id="round-programme"
          onChange={(event) =>
            change({ ...draft, programme: event.target.value, roles: [], copiedFrom: '', rows: {} })
          }
          required
          value={draft.programme}
        >
          <option value="">{words.choose}</option>
          {form.programmes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <Missed missing={missing} of="programme" words={words} />
      </div>
      {roles.length > 0 ? (
        <fieldset aria-describedby={missing.includes('roles') ? 'round-roles-error' : undefined}>
          <legend>{words.roles}</legend>
          <div className="jb-round__boxes">
            {roles.map(({ key, name }) => (
              <label key={key}>
                <input checked={draft.roles.includes(key)} onChange={() => toggle(key)} type="checkbox" />{' '}
                {name}
              </label>
            ))}
          </div>
          <Missed missing={missing} of="roles" words={words} />
        </fieldset>
      ) : null}
    </section>
  )
}
