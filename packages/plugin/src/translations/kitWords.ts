type KitWords = {
  notForYou: string
  loading: string
  tryAgain: string
  cancel: string
  close: string
  page: (page: number, pages: number) => string
  previous: string
  next: string
  choose: (name: string) => string
  chooseAll: string
  /** Why an endpoint refused, by its HTTP status; 0: nothing answered. */
  refused: (status: number) => string
}

const by = (all: Record<number, string>, other: string) => (status: number) => all[status] ?? other

const en: KitWords = {
  notForYou: 'Your role does not include this page. An administrator can give you another role.',
  loading: 'Loading…',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  page: (page, pages) => `Page ${page} of ${pages}`,
  previous: 'Previous page',
  next: 'Next page',
  choose: (name) => `Choose ${name}`,
  chooseAll: 'Choose all on this page',
  refused: by(
    {
      0: 'No connection to the service. Nothing was changed. Try again.',
      401: 'You have been signed out. Sign in again in another tab, then try once more.',
      403: 'Your role does not allow this.',
      404: 'This does not exist any more.',
      409: 'Somebody changed this meanwhile. Look at how it is now, then try again.',
      413: 'That is too large.',
      422: 'Something is missing or cannot be read. Check what you wrote.',
      429: 'That was too often. Wait a moment, then try again.',
    },
    'The service could not do this. Nothing was changed. Try again.',
  ),
}

const sv: KitWords = {
  notForYou: 'Din roll omfattar inte den här sidan. En administratör kan ge dig en annan roll.',
  loading: 'Läser in…',
  tryAgain: 'Försök igen',
  cancel: 'Avbryt',
  close: 'Stäng',
  page: (page, pages) => `Sida ${page} av ${pages}`,
  previous: 'Föregående sida',
  next: 'Nästa sida',
  choose: (name) => `Välj ${name}`,
  chooseAll: 'Välj alla på sidan',
  refused: by(
    {
      0: 'Ingen kontakt med tjänsten. Inget har ändrats. Försök igen.',
      401: 'Du har loggats ut. Logga in igen i en annan flik och försök sedan på nytt.',
      403: 'Din roll ger inte rätt till detta.',
      404: 'Det här finns inte längre.',
      409: 'Någon har ändrat detta under tiden. Se hur det är nu och försök sedan igen.',
      413: 'Det är för stort.',
      422: 'Något saknas eller kan inte tolkas. Kontrollera det du skrev.',
      429: 'Det blev för många försök. Vänta en stund och försök sedan igen.',
    },
    'Tjänsten kunde inte göra detta. Inget har ändrats. Försök igen.',
  ),
}

const fi: KitWords = {
  notForYou: 'Roolisi ei kata tätä sivua. Ylläpitäjä voi antaa sinulle toisen roolin.',
  loading: 'Ladataan…',
  tryAgain: 'Yritä uudelleen',
  cancel: 'Peruuta',
  close: 'Sulje',
  page: (page, pages) => `Sivu ${page}/${pages}`,
  previous: 'Edellinen sivu',
  next: 'Seuraava sivu',
  choose: (name) => `Valitse ${name}`,
  chooseAll: 'Valitse kaikki tällä sivulla',
  refused: by(
    {
      0: 'Palveluun ei saada yhteyttä. Mitään ei muutettu. Yritä uudelleen.',
      401: 'Sinut on kirjattu ulos. Kirjaudu sisään toisessa välilehdessä ja yritä sitten uudelleen.',
      403: 'Roolisi ei salli tätä.',
      404: 'Tätä ei enää ole.',
      409: 'Joku muutti tätä sillä välin. Katso, millainen se on nyt, ja yritä sitten uudelleen.',
      413: 'Se on liian suuri.',
      422: 'Jotain puuttuu tai sitä ei voi lukea. Tarkista, mitä kirjoitit.',
      429: 'Yrityksiä oli liian monta. Odota hetki ja yritä sitten uudelleen.',
    },
    'Palvelu ei pystynyt tekemään tätä. Mitään ei muutettu. Yritä uudelleen.',
  ),
}

const words: Record<string, KitWords> = { en, sv, fi }

/** The words that all desks share, in an admin language; English when the language has none. */
export const kitWords = (language: string): KitWords => words[language] ?? en
