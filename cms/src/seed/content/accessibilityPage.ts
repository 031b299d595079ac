import { accessibilityInEnglish } from './accessibility/en.ts'
import { accessibilityInFinnish } from './accessibility/fi.ts'
import { accessibilityInSwedish } from './accessibility/sv.ts'
import type { PageContent } from './types.ts'

/** After the Finnish model: state, what is not accessible, assessment, feedback, supervision. */
export const accessibilityPage: PageContent = {
  key: 'accessibility',
  slugs: { en: 'accessibility', sv: 'tillganglighet', fi: 'saavutettavuus' },
  title: { en: 'Accessibility statement', sv: 'Tillgänglighetsutlåtande', fi: 'Saavutettavuusseloste' },
  body: { en: accessibilityInEnglish, sv: accessibilityInSwedish, fi: accessibilityInFinnish },
}
