import type { Localized, Suspicion } from '@jobbuddies/shared'
import { inLanguage } from './inLanguage.ts'

export type FlagWords = {
  title: string
  why: Record<Suspicion, string>
  help: string
  check: string
  checked: string
  failed: string
}

const words: Localized<FlagWords> = {
  en: {
    title: 'To be checked: did a person write this?',
    why: {
      trap: 'A field was filled in that people do not see.',
      fast: 'It was sent faster than a person can.',
      links: 'Its texts are made of links.',
      rush: 'Very many applications came from the same network at that time.',
    },
    help: 'It was received in time and nothing of it is lost. The person was told that we look at it first.',
    check: 'A person wrote it',
    checked: 'Thank you. It is an application like every other now.',
    failed: 'That did not work. Open the page again.',
  },
  sv: {
    title: 'Att kontrollera: har en människa skrivit det här?',
    why: {
      trap: 'Ett fält var ifyllt som människor inte ser.',
      fast: 'Den skickades snabbare än en människa hinner.',
      links: 'Texterna består av länkar.',
      rush: 'Väldigt många ansökningar kom från samma nät vid den tiden.',
    },
    help: 'Den kom in i tid och inget av den har gått förlorat. Personen har fått veta att vi tittar på den först.',
    check: 'En människa har skrivit den',
    checked: 'Tack. Nu är den en ansökan som alla andra.',
    failed: 'Det lyckades inte. Öppna sidan på nytt.',
  },
  fi: {
    title: 'Tarkistettava: onko tämän kirjoittanut ihminen?',
    why: {
      trap: 'Kenttä, jota ihmiset eivät näe, oli täytetty.',
      fast: 'Se lähetettiin nopeammin kuin ihminen ehtii.',
      links: 'Sen tekstit ovat pelkkiä linkkejä.',
      rush: 'Samasta verkosta tuli tuolloin hyvin paljon hakemuksia.',
    },
    help: 'Se saapui ajoissa, eikä siitä ole kadonnut mitään. Hakijalle on kerrottu, että katsomme sen ensin.',
    check: 'Ihminen on kirjoittanut sen',
    checked: 'Kiitos. Nyt se on hakemus muiden joukossa.',
    failed: 'Se ei onnistunut. Avaa sivu uudelleen.',
  },
}

export const flagWords = (language: string): FlagWords => inLanguage(language, words)
