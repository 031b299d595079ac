import type { Field, TextField, TextFieldSingleValidation } from 'payload'

type Label = { en: string; sv: string; fi: string }

/** A required one-line text in every language. */
export const localizedText = (
  name: string,
  label: Label,
  extra: { required?: boolean; description?: Label; validate?: TextFieldSingleValidation } = {},
): Field => ({
  name,
  type: 'text',
  label,
  localized: true,
  required: extra.required ?? true,
  maxLength: 300,
  ...(extra.validate ? { validate: extra.validate } : {}),
  ...(extra.description ? { admin: { description: extra.description } } : {}),
})

export const localizedTextarea = (
  name: string,
  label: Label,
  extra: { required?: boolean; description?: Label } = {},
): Field => ({
  name,
  type: 'textarea',
  label,
  localized: true,
  required: extra.required ?? false,
  maxLength: 2000,
  ...(extra.description ? { admin: { description: extra.description } } : {}),
})

export const plainText = (
  name: string,
  label: Label,
  extra: Partial<Omit<TextField, 'name' | 'type' | 'label'>> = {},
): Field => ({ name, type: 'text', label, maxLength: 300, ...extra }) as Field

/** A list of short localized sentences. */
export const localizedLines = (name: string, label: Label): Field => ({
  name,
  type: 'array',
  label,
  labels: {
    singular: { en: 'Line', sv: 'Rad', fi: 'Rivi' },
    plural: { en: 'Lines', sv: 'Rader', fi: 'Rivit' },
  },
  fields: [localizedText('text', { en: 'Text', sv: 'Text', fi: 'Teksti' })],
})
