import type { RoundForm, RoundRequest } from '../../rounds/contract.ts'

export const everyField = 'all'

type OwnDates = { opensAt: string; closesAt: string | null }
type RowChoice = {
  /** Absent: that of the earlier round; empty: nothing. */
  copyFrom?: string
  own?: OwnDates | null
}

/** The round as it is being written. */
export type RoundDraft = {
  name: string
  programme: string
  roles: string[]
  copiedFrom: string
  opensAt: string
  closesAt: string | null
  publish: boolean
  /** Industries, or `everyField`. */
  fields: string[]
  /** By key of the row. */
  rows: Record<string, RowChoice>
}

export const emptyDraft: RoundDraft = {
  name: '',
  programme: '',
  roles: [],
  copiedFrom: '',
  opensAt: '',
  closesAt: null,
  publish: true,
  fields: [],
  rows: {},
}

export type RoundRow = {
  key: string
  field: string
  role: string
  name: string
  copyFrom: string
  own: OwnDates | null
}

/** Which period of the earlier round is for the same field and role. */
const sameOf = (form: RoundForm, round: string, field: string, role: string): string =>
  form.periods.find(
    (each) => each.round === round && (each.industry ?? everyField) === field && each.role === role,
  )?.id ?? ''

/** The periods that the draft is going to be, in the order of the form. */
export function rowsOf(draft: RoundDraft, form: RoundForm, allFields: string): RoundRow[] {
  const roles =
    form.programmes
      .find(({ id }) => id === draft.programme)
      ?.roles.filter(({ key }) => draft.roles.includes(key)) ?? []
  const fields = [...form.industries, { id: everyField, name: allFields }].filter(({ id }) =>
    draft.fields.includes(id),
  )
  return fields.flatMap((field) =>
    roles.map((role) => {
      const key = `${field.id}:${role.key}`
      const chosen = draft.rows[key] ?? {}
      const earlier = draft.copiedFrom === '' ? '' : sameOf(form, draft.copiedFrom, field.id, role.key)
      return {
        key,
        field: field.id,
        role: role.key,
        name: roles.length > 1 ? `${field.name} · ${role.name}` : field.name,
        copyFrom: chosen.copyFrom ?? earlier,
        own: chosen.own ?? null,
      }
    }),
  )
}

/** With the programme, roles and fields of an earlier round. */
export function copying(draft: RoundDraft, form: RoundForm, round: string): RoundDraft {
  const periods = form.periods.filter((each) => each.round === round)
  const programme = form.rounds.find(({ id }) => id === round)?.programme
  if (round === '' || !programme) return { ...draft, copiedFrom: round }
  return {
    ...draft,
    copiedFrom: round,
    programme,
    roles: [...new Set(periods.map(({ role }) => role))],
    fields: [...new Set(periods.map(({ industry }) => industry ?? everyField))],
    rows: {},
  }
}

/** What the draft asks for; null while it is too little to say anything of. */
export function requestOf(
  draft: RoundDraft,
  form: RoundForm,
  rows: readonly RoundRow[],
): RoundRequest | null {
  const role = rows[0]?.role
  if (!role) return null
  return {
    name: draft.name,
    programme: draft.programme,
    role,
    copiedFrom: draft.copiedFrom || null,
    zone: form.zone,
    opensAt: draft.opensAt,
    closesAt: draft.closesAt,
    publish: draft.publish,
    periods: rows.map((row) => ({
      industry: row.field === everyField ? null : row.field,
      role: row.role,
      copyFrom: row.copyFrom || null,
      own: row.own,
    })),
  }
}

export type Missing = 'name' | 'programme' | 'roles' | 'fields' | 'opensAt'

/** What has to be said before it can be saved, in the order of the form. */
export const missingIn = (draft: RoundDraft, rows: readonly RoundRow[]): Missing[] => [
  ...(draft.name.trim() === '' ? (['name'] as const) : []),
  ...(draft.programme === '' ? (['programme'] as const) : []),
  ...(draft.programme !== '' && draft.roles.length === 0 ? (['roles'] as const) : []),
  ...(draft.opensAt === '' && (rows.length === 0 || rows.some(({ own }) => own === null))
    ? (['opensAt'] as const)
    : []),
  ...(draft.fields.length === 0 ? (['fields'] as const) : []),
]
