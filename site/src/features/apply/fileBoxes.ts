import type { Locale } from '@jobbuddies/shared'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Uploaded } from '../../cms/uploads.ts'
import { wordsOf } from '../../i18n/words.ts'
import type { Autosaved } from './autosave.ts'
import { FileBox } from './FileField.tsx'
import type { Progress } from './progress.ts'
import { withUploads } from './uploadFaults.ts'

/** The fields of files that just came, or did not, as the page would show them: the script of the page makes no words. */
export function fileBoxes({
  progress: { asking, draft },
  uploads,
  locale,
}: {
  progress: Progress
  uploads: Record<string, Uploaded>
  locale: Locale
}): Autosaved['files'] {
  const { file: words, form } = wordsOf(locale)
  const faults = withUploads({ uploads, errors: [], locale })
  return Object.keys(uploads).flatMap((key) => {
    const question = asking.questions.find((each) => each.key === key)
    if (!question) return []
    const error = faults.find(({ path }) => path === `answers.${key}`)?.text
    const box = createElement(FileBox, {
      question: key,
      label: question.label,
      help: question.help,
      file: draft?.files.find((each) => each.question === key),
      readOnly: false,
      locale,
      ...(question.required ? {} : { optional: form.optional }),
      ...(error ? { error } : {}),
    })
    return [{ question: key, html: renderToStaticMarkup(box), said: error ?? words.sent, failed: !!error }]
  })
}
