'use client'
import type { Answers } from '@jobbuddies/shared'
import { useConfig } from '@payloadcms/ui'
import type { FilesReport } from '../api/files.ts'
import type { Words } from './words.ts'

/** One file that somebody sent: its name, what the virus scanner says, and the way to fetch it where that is allowed. */
export function FileLine({ file, words }: { file: FilesReport['files'][number] | undefined; words: Words }) {
  const { config } = useConfig()
  if (!file) return <em>{words.noAnswer}</em>
  const { id, name, scan, readable } = file
  const address = `${config.serverURL ?? ''}${config.routes.api}/editor/files/${id}`
  return (
    <>
      <bdi>{readable ? <a href={address}>{words.download(name)}</a> : name}</bdi>
      <span
        style={{
          display: 'block',
          color: scan === 'clean' ? 'var(--theme-success-600)' : 'var(--theme-warning-700)',
        }}
      >
        {words.files[scan]}
      </span>
    </>
  )
}

/** Files that stand in no answer: sent with an application that came twice. */
export function MoreFiles({
  files,
  answers,
  words,
}: {
  files: FilesReport['files']
  answers: Answers
  words: Words
}) {
  const inAnswers = new Set(Object.values(answers).flat())
  const more = files.filter((file) => !inAnswers.has(file.id))
  if (more.length === 0) return null
  return (
    <div style={{ margin: '1em 0' }}>
      <dt style={{ fontWeight: 600 }}>{words.moreFiles}</dt>
      {more.map((file) => (
        <dd key={file.id} style={{ margin: '0.25em 0 0' }}>
          <FileLine file={file} words={words} />
        </dd>
      ))}
    </div>
  )
}
