import { type Locale, type Localized, spokenLanguages } from '@jobbuddies/shared'

const type = 'language'
const names: Localized<Intl.DisplayNames> = {
  en: new Intl.DisplayNames(['en'], { type }),
  sv: new Intl.DisplayNames(['sv'], { type }),
  fi: new Intl.DisplayNames(['fi'], { type }),
}
const orders: Localized<Intl.Collator> = {
  en: new Intl.Collator('en'),
  sv: new Intl.Collator('sv'),
  fi: new Intl.Collator('fi'),
}

type LanguageChoice = { value: string; label: string }

const ofThisCountry = 3

function choicesIn(locale: Locale): LanguageChoice[] {
  const all = spokenLanguages.map((code) => ({ value: code, label: names[locale].of(code) ?? code }))
  const others = all.slice(ofThisCountry).sort((a, b) => orders[locale].compare(a.label, b.label))
  return [...all.slice(0, ofThisCountry), ...others]
}

/** The languages that a person may name: those of this country first, the others by their name. */
export const languageChoices: Localized<LanguageChoice[]> = {
  en: choicesIn('en'),
  sv: choicesIn('sv'),
  fi: choicesIn('fi'),
}
