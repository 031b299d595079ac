import type { Words } from './words.ts'

export const localization: Words['localization'] = {
  cannotCopySameLocale: 'Samaan kieleen ei voi kopioida',
  copyFrom: 'Kopioi kielestä',
  copyFromTo: 'Kopioidaan: {{from}} → {{to}}',
  copyTo: 'Kopioi kieleen',
  copyToLocale: 'Kopioi toiseen kieleen',
  localeToPublish: 'Julkaistava kieli',
  selectedLocales: 'Valitut kielet',
  selectLocaleToCopy: 'Valitse kopioitava kieli',
  selectLocaleToDuplicate: 'Valitse monistettavat kielet',
}
