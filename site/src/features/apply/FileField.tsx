import type { AttachedFile, Locale } from '@jobbuddies/shared'
import { megabytes } from '../../i18n/dates.ts'
import { wordsOf } from '../../i18n/words.ts'
import { fieldId } from './errors.ts'
import { describedBy, FieldNotes, LabelText } from './fieldParts.tsx'

export type FileFieldProps = {
  question: string
  label: string
  optional?: string
  help: string | null
  file: AttachedFile | undefined
  error?: string
  /** It was sent, and is only shown. */
  readOnly: boolean
  locale: Locale
}

const types = '.pdf,.docx,application/pdf'

/** The field alone: the script puts a new one in its place when a file has arrived. */
export function FileBox({ question, label, optional, help, file, error, readOnly, locale }: FileFieldProps) {
  const { file: words } = wordsOf(locale)
  const id = fieldId(`answers.${question}`)
  const own = readOnly ? words.sentWith : file ? words.another : words.limits
  const notes = { hint: [help, own].filter(Boolean).join(' '), error }
  const kept = file && (
    <p className="file-kept" id={`${id}-kept`}>
      <bdi>{words.kept(file.name, words.sizeOf(megabytes(file.bytes, locale)))}</bdi>
      {readOnly ? null : (
        <button type="submit" className="plain" name="remove" value={file.id}>
          {words.remove}
        </button>
      )}
    </p>
  )
  if (readOnly)
    return file ? (
      <div className="field">
        <strong>{label}</strong>
        <FieldNotes id={id} hint={notes.hint} />
        {kept}
      </div>
    ) : null
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={id}>
        <LabelText label={label} optional={optional} />
      </label>
      <FieldNotes id={id} {...notes} />
      {kept}
      <input
        type="file"
        id={id}
        name={`file.${question}`}
        accept={types}
        aria-describedby={[describedBy(id, notes), file ? `${id}-kept` : ''].filter(Boolean).join(' ')}
        aria-invalid={error ? true : undefined}
        aria-required={optional || file ? undefined : true}
        data-upload={question}
      />
    </div>
  )
}

/** A file with its label, hint and error. Without a script it goes along with the page. */
export function FileField(props: FileFieldProps) {
  const { file: words } = wordsOf(props.locale)
  return (
    <div data-file>
      <FileBox {...props} />
      <progress hidden aria-label={words.sending} />
      <p className="quiet said" role="status" data-file-said data-again={words.again} />
    </div>
  )
}
