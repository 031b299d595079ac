import { isLocale, type Localized } from '@jobbuddies/shared'

/** The text for a language of the admin; the English one for a language that we do not speak. */
export const inLanguage = <Text>(language: string | undefined, texts: Localized<Text>): Text =>
  texts[isLocale(language) ? language : 'en']
