import { type ModelFault, modelFaults, type RoleBounds } from '@jobbuddies/shared'
import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { modelFaultWords } from '../translations/modelWords.ts'

type Programme = {
  _status?: string
  roles?: (Partial<RoleBounds> | null)[] | null
  trainings?: ({ role?: string | null } | null)[] | null
}

const pathOf = (fault: ModelFault, roles: RoleBounds[], trainings: (string | null | undefined)[]): string => {
  if (fault.code === 'no_participant') return 'roles'
  if (fault.code === 'role_unknown') return `trainings.${trainings.indexOf(fault.role)}.role`
  const index = roles.findLastIndex(({ key }) => key === fault.role)
  return `roles.${index}.${fault.code === 'bounds' ? 'max' : 'key'}`
}

/** A programme whose roles make no group is not published; a draft may be as unfinished as it is. */
export const checkModel: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const programme = { ...originalDoc, ...data } as Programme
  if (programme._status !== 'published') return data
  const roles = (programme.roles ?? []).map((role) => ({
    key: role?.key ?? '',
    facilitator: role?.facilitator === true,
    min: role?.min ?? NaN,
    max: role?.max ?? NaN,
  }))
  const trainings = (programme.trainings ?? []).map((training) => training?.role)
  const faults = modelFaults({ roles, named: trainings.filter((role) => typeof role === 'string') })
  if (faults.length === 0) return data
  const words = modelFaultWords(req.i18n.language)
  throw new ValidationError(
    {
      collection: 'programmes',
      errors: faults.map((fault) => ({
        path: pathOf(fault, roles, trainings),
        message: words(fault),
      })),
      req,
    },
    req.t,
  )
}
