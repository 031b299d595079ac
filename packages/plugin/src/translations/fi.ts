import { en } from '@payloadcms/translations/languages/en'
import { authentication } from './fi/authentication.ts'
import { dashboard } from './fi/dashboard.ts'
import { error } from './fi/error.ts'
import { fields } from './fi/fields.ts'
import { folder } from './fi/folder.ts'
import { general } from './fi/general.ts'
import { localization } from './fi/localization.ts'
import { operators } from './fi/operators.ts'
import { upload } from './fi/upload.ts'
import { validation } from './fi/validation.ts'
import { version } from './fi/version.ts'
import type { Words } from './fi/words.ts'
import { over } from './over.ts'

/** The words of Payload's admin in Finnish, every key of the version that this package is built with. */
export const finnish: Words = {
  authentication,
  dashboard,
  error,
  fields,
  folder,
  general,
  localization,
  operators,
  upload,
  validation,
  version,
}

/**
 * Finnish as Payload takes a language. A key that a newer Payload adds reads English, since Payload would show the key.
 * Payload loads dates by a closed list of keys without Finnish: the calendar's words come from `FinnishDates`.
 */
export const fi: typeof en = { dateFNSKey: 'en-US', translations: over(en.translations, finnish) }
