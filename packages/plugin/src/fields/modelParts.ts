import type { Localized } from '@jobbuddies/shared'
import type { ArrayField, Field, NumberField, SelectField } from 'payload'

/** How the fields of a programme's model are written. */
export const choice = <Value extends string>(
  name: string,
  label: Localized,
  values: readonly Value[],
  names: Record<Value, Localized>,
  extra: { required?: boolean; defaultValue?: Value } = {},
): SelectField => ({
  name,
  type: 'select',
  label,
  options: values.map((value) => ({ value, label: names[value] })),
  ...extra,
})

export const number = (
  name: string,
  label: Localized,
  extra: Partial<Pick<NumberField, 'required' | 'min' | 'max' | 'defaultValue' | 'admin' | 'validate'>> = {},
): Field => ({ name, type: 'number', label, ...extra }) as Field

export const list = (
  name: string,
  label: Localized,
  singular: Localized,
  fields: Field[],
  extra: Partial<Pick<ArrayField, 'admin' | 'access' | 'maxRows'>> = {},
): Field => ({
  name,
  type: 'array',
  label,
  labels: { singular, plural: label },
  fields,
  ...extra,
  admin: { initCollapsed: true, ...extra.admin },
})
