export { createLocalized, inLanguage, withRowIds } from '../services/localizedDocument.ts'
