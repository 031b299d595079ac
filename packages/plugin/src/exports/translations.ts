export { en } from '@payloadcms/translations/languages/en'
export { fi } from '../translations/fi.ts'
export { supportedLanguages, translations } from '../translations/languages.ts'
export { sv } from '../translations/sv.ts'
