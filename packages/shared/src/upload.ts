import { z } from 'zod'
import { type Answers } from './answers.ts'
import type { MaterialKind } from './material.ts'
import { answerKey, type Question } from './question.ts'
import { type FieldError } from './refusal.ts'

/** Bytes that one file may have: 7 MB. */
export const mostFileBytes = 7 * 1024 * 1024

export const fileKinds = ['pdf', 'docx'] as const
export type FileKind = (typeof fileKinds)[number]

/** What the virus scanner says. `unscanned`: there is none. `pending`: it could not be asked yet, and will be. */
export const scanStates = ['clean', 'infected', 'unscanned', 'pending'] as const
export type ScanState = (typeof scanStates)[number]

/** Carries the file's own name, percent-encoded UTF-8. It is a label and nothing else. */
export const fileNameHeader = 'x-file-name'

/** A file that belongs to a draft or an application, without its content. */
export const fileSchema = z.object({
  id: z.uuid(),
  /** The key of the question that it answers. */
  question: z.string().regex(answerKey),
  /** As the person called it, made harmless. */
  name: z.string(),
  bytes: z.number().int().positive(),
  kind: z.enum(fileKinds),
  scan: z.enum(scanStates),
})
export type AttachedFile = z.infer<typeof fileSchema>

/** `POST /uploads?draft=&question=`, beside the bytes. */
export const uploadQuerySchema = z.strictObject({
  draft: z.uuid({ error: 'invalid' }).transform((id) => id.toLowerCase()),
  question: z.string({ error: 'required' }).regex(answerKey, { error: 'invalid' }),
})

/** `POST /applications/me/files?question=`, beside the bytes. */
export const ownFileQuerySchema = uploadQuerySchema.omit({ draft: true })

const longestLabel = 100
/** Controls, and what turns the direction of writing or cannot be seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu

/** A file's name as a label: one line without folders or signs that deceive the eye, with the ending of what it is. */
export function fileLabel({ name, kind }: { name: string; kind: FileKind | MaterialKind }): string {
  const [last = ''] = name.toWellFormed().normalize('NFC').split(/[/\\]/).slice(-1)
  const bare = last
    .replaceAll(unseen, '')
    .replace(/\.(?:pdf|docx|pptx|png|jpe?g)[. ]*$/i, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[. ]+|[. ]+$/g, '')
  const short = [...bare].slice(0, longestLabel).join('').trim()
  return `${short || 'file'}.${kind}`
}

type FileQuestion = Pick<Question, 'key' | 'kind'>
const keysOf = (questions: readonly FileQuestion[]) =>
  questions.flatMap(({ key, kind }) => (kind === 'file' ? [key] : []))

/** The answers with those to file questions as the files say: the files that are there, and no others. */
export function withFiles({
  answers,
  questions,
  files,
}: {
  answers: Answers
  questions: readonly FileQuestion[]
  files: readonly Pick<AttachedFile, 'id' | 'question'>[]
}): Answers {
  const keys = new Set(keysOf(questions))
  const others = Object.entries(answers).filter(([key]) => !keys.has(key))
  const given = files.flatMap(({ id, question }) => (keys.has(question) ? [[question, id] as const] : []))
  return Object.fromEntries([...others, ...given])
}

/** Answers that name a file which is not there, belongs to somebody else, or carries a virus. */
export const fileFaults = ({
  answers,
  questions,
  files,
}: {
  answers: Answers
  questions: readonly FileQuestion[]
  files: readonly Pick<AttachedFile, 'id' | 'question' | 'scan'>[]
}): FieldError[] =>
  keysOf(questions).flatMap((key): FieldError[] => {
    const answer = Object.hasOwn(answers, key) ? answers[key] : undefined
    if (answer === undefined) return []
    const path = `answers.${key}`
    const file = files.find(({ id, question }) => question === key && id === answer)
    if (!file) return [{ path, code: 'file_gone' }]
    return file.scan === 'infected' ? [{ path, code: 'file_unsafe' }] : []
  })
