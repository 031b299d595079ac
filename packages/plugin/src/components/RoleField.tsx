'use client'
import { useFormFields, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClientProps } from 'payload'
import { audienceNames } from '../translations/choiceWords.ts'
import { inLanguage } from '../translations/inLanguage.ts'
import { SelectBox } from './SelectBox.tsx'
import { type ProgrammeRoles, type Role, useRoles } from './useRoles.ts'
import { wordsIn } from './words.ts'

const idOf = (value: unknown): string | null =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && value !== null && 'id' in value
      ? String(value.id)
      : null

const choiceOf = ({ key, name }: Role) => ({ value: key, name })

/** The roles of one programme, or of all, each key once. */
function rolesOf(programmes: ProgrammeRoles[], programme: string | null): Role[] {
  const chosen = programmes.filter(({ id }) => programme === null || id === programme)
  return [...new Map(chosen.flatMap(({ roles }) => roles ?? []).map((role) => [role.key, role])).values()]
}

/** The roles of the chosen programme, as its model names them. */
export function RoleField(props: TextFieldClientProps) {
  const programme = useFormFields(([fields]) => idOf(fields.programme?.value))
  const { i18n } = useTranslation()
  const programmes = useRoles()
  return (
    <SelectBox {...props} choices={programme ? rolesOf(programmes, programme).map(choiceOf) : []}>
      {programme ? null : <p style={{ fontSize: '0.85em' }}>{wordsIn(i18n.language).chooseProgramme}</p>}
    </SelectBox>
  )
}

/** Everyone, or one role of any programme. */
export function AudienceField(props: TextFieldClientProps) {
  const { i18n } = useTranslation()
  const everyone = Object.entries(audienceNames).map(([value, names]) => ({
    value,
    name: inLanguage(i18n.language, names),
  }))
  return <SelectBox {...props} choices={[...everyone, ...rolesOf(useRoles(), null).map(choiceOf)]} />
}

/** A role or an audience in a list, as the row's programme names it. */
export function RoleCell({ cellData, rowData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  const programmes = useRoles()
  const key = typeof cellData === 'string' ? cellData : ''
  const named = [rolesOf(programmes, idOf(rowData?.programme)), rolesOf(programmes, null)]
    .flat()
    .find((role) => role.key === key)
  const audience = audienceNames[key]
  return <span>{named?.name ?? (audience ? inLanguage(i18n.language, audience) : key || '–')}</span>
}
