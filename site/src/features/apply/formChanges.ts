import { createHash } from 'node:crypto'
import type { Question } from '@jobbuddies/shared'
import { z } from 'zod'

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 8)

/**
 * What a page remembers of the questions that it was made from, until a draft holds them: of each its key, its words, and
 * marks of the words, of the choices and of the rest.
 */
const outlineSchema = z
  .array(z.tuple([z.string().max(60), z.string().max(400), z.string(), z.string(), z.string()]))
  .max(120)
export type Outline = z.infer<typeof outlineSchema>

const outlined = (question: Question): Outline[number] => {
  const { key, label, help, options, scale, minChoices, maxChoices, ...rest } = question
  const { kind, page, required, maxLength, earliest, latest, showIf } = rest
  return [
    key,
    label.slice(0, 400),
    digest([label, help]),
    digest([options, scale, minChoices, maxChoices]),
    digest([kind, page, required, maxLength, earliest, latest, showIf]),
  ]
}

export const outlineOf = (questions: readonly Question[]): Outline => questions.map(outlined)

/** As it stands in a field of the page. */
export const writeOutline = (outline: Outline): string => JSON.stringify(outline)

/** Null: the page says nothing of them, or nothing that can be read. */
export function readOutline(text: string | undefined): Outline | null {
  try {
    return outlineSchema.safeParse(JSON.parse(text ?? '')).data ?? null
  } catch {
    return null
  }
}

export const changeKinds = ['added', 'removed', 'reworded', 'options', 'rules'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** One question that is not what it was when the page was opened. `label` as it is now; of a removed one as it was. */
export type FormChange = { kind: ChangeKind; key: string; label: string }

/** What became of the questions since a page was made from them. A question counts once, by the change that matters most. */
export function changesSince(outline: Outline, questions: readonly Question[]): FormChange[] {
  const before = new Map(outline.map((each) => [each[0], each]))
  const now = new Set(questions.map(({ key }) => key))
  const removed = outline.filter(([key]) => !now.has(key))
  const changed = questions.flatMap((question): FormChange[] => {
    const { key, label } = question
    const old = before.get(key)
    if (!old) return [{ kind: 'added', key, label }]
    const [, , words, choices, rest] = outlined(question)
    if (words !== old[2]) return [{ kind: 'reworded', key, label }]
    if (choices !== old[3]) return [{ kind: 'options', key, label }]
    return rest === old[4] ? [] : [{ kind: 'rules', key, label }]
  })
  return [...changed, ...removed.map(([key, label]): FormChange => ({ kind: 'removed', key, label }))]
}

/** One change as a sentence. */
export const changeText = (
  { kind, label }: FormChange,
  words: Record<ChangeKind, (label: string) => string>,
): string => words[kind](label)
