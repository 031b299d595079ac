import { formPath } from '../../paths.ts'
import { fieldId } from './errors.ts'
import type { FormPage } from './formPages.ts'
import type { FormView } from './formView.ts'

/** The id of the button on the last page that leads to where this path is answered. */
export const changeId = (path: string): string => `change-${path.replaceAll('.', '-')}`

/** The page on which this path is answered, opened so that it leads back to the last one. */
export function changeHref({ locale, asking }: FormView, page: FormPage, path: string): string {
  const field = path === 'eligibility' ? 'eligible.0' : path
  return `${formPath(locale, asking.period.slug, page)}?change#${fieldId(field)}`
}
