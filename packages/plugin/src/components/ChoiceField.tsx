'use client'
import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClientProps } from 'payload'
import type { Choices } from '../translations/choiceWords.ts'
import { inLanguage } from '../translations/inLanguage.ts'
import { SelectBox } from './SelectBox.tsx'

/** A text field whose values have names; the names come from the field's config (`fields/choice.ts`). */
export function ChoiceField({ choices, ...field }: TextFieldClientProps & { choices: Choices }) {
  const { i18n } = useTranslation()
  const named = Object.entries(choices).map(([value, names]) => ({
    value,
    name: inLanguage(i18n.language, names),
  }))
  return <SelectBox {...field} choices={named} />
}

/** The name of such a value in a list. */
export function ChoiceCell({ cellData, choices }: DefaultCellComponentProps & { choices: Choices }) {
  const { i18n } = useTranslation()
  const value = typeof cellData === 'string' ? cellData : ''
  const names = choices[value]
  return <span>{names ? inLanguage(i18n.language, names) : value || '–'}</span>
}
