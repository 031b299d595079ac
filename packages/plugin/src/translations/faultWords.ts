import type { Localized } from '@jobbuddies/shared'
import { inLanguage } from './inLanguage.ts'

/** What the admin says of a value that a field refuses. */
export const faultWords = {
  address: {
    en: 'Use lower-case letters a–z, digits and single hyphens, 80 characters at most.',
    sv: 'Använd små bokstäver a–z, siffror och enkla bindestreck, högst 80 tecken.',
    fi: 'Käytä pieniä kirjaimia a–z, numeroita ja yksittäisiä yhdysmerkkejä, enintään 80 merkkiä.',
  },
  roleKey: {
    en: 'Start with a lower-case letter a–z; then letters, digits and hyphens, 31 characters at most.',
    sv: 'Börja med en liten bokstav a–z; sedan bokstäver, siffror och bindestreck, högst 31 tecken.',
    fi: 'Aloita pienellä kirjaimella a–z; sen jälkeen kirjaimia, numeroita ja yhdysmerkkejä, enintään 31 merkkiä.',
  },
  stageKey: {
    en: 'Start with a lower-case letter a–z; then letters, digits, - and _, 40 characters at most. The keys of the common stages are taken.',
    sv: 'Börja med en liten bokstav a–z; sedan bokstäver, siffror, - och _, högst 40 tecken. De gemensamma skedenas nycklar är upptagna.',
    fi: 'Aloita pienellä kirjaimella a–z; sen jälkeen kirjaimia, numeroita sekä merkkejä - ja _, enintään 40 merkkiä. Yhteisten vaiheiden avaimet ovat varattuja.',
  },
  answerKey: {
    en: 'Start with a lower-case letter a–z; then letters, digits and _, 40 characters at most.',
    sv: 'Börja med en liten bokstav a–z; sedan bokstäver, siffror och _, högst 40 tecken.',
    fi: 'Aloita pienellä kirjaimella a–z; sen jälkeen kirjaimia, numeroita ja merkkejä _, enintään 40 merkkiä.',
  },
  mailKey: {
    en: 'Choose one of the messages.',
    sv: 'Välj ett av meddelandena.',
    fi: 'Valitse yksi viesteistä.',
  },
  largerNumber: {
    en: 'Must be at least the smaller number, and at least 1.',
    sv: 'Måste vara minst det mindre talet, och minst 1.',
    fi: 'Luvun on oltava vähintään pienempi luku ja vähintään 1.',
  },
  website: {
    en: 'Write a whole address: https://…',
    sv: 'Skriv en hel adress: https://…',
    fi: 'Kirjoita koko osoite: https://…',
  },
  https: {
    en: 'Write a whole address that starts with https://.',
    sv: 'Skriv en hel adress som börjar med https://.',
    fi: 'Kirjoita koko osoite, jonka alussa on https://.',
  },
  listed: {
    en: 'Choose one of the list.',
    sv: 'Välj något ur listan.',
    fi: 'Valitse jokin luettelosta.',
  },
  zone: {
    en: 'Write an IANA zone name, such as Europe/Helsinki.',
    sv: 'Skriv ett namn på en IANA-zon, till exempel Europe/Helsinki.',
    fi: 'Kirjoita IANA-aikavyöhykkeen nimi, esimerkiksi Europe/Helsinki.',
  },
  answerKeyTwice: {
    en: 'Another question has this key already. Give each its own.',
    sv: 'En annan fråga har redan den här nyckeln. Ge varje fråga en egen.',
    fi: 'Toisella kysymyksellä on jo tämä avain. Anna kullekin oma.',
  },
  options: {
    en: 'Give at least one option, and each its own key.',
    sv: 'Ge minst ett alternativ, och varje alternativ en egen nyckel.',
    fi: 'Anna vähintään yksi vaihtoehto ja kullekin oma avain.',
  },
  conditionSource: {
    en: 'The condition must look at a question that stands earlier in the form and is a choice, a scale or yes/no.',
    sv: 'Villkoret ska gälla en fråga som kommer tidigare i formuläret och är ett val, en skala eller ja/nej.',
    fi: 'Ehdon on koskettava kysymystä, joka on lomakkeella aiemmin ja on valinta, asteikko tai kyllä/ei.',
  },
  conditionValues: {
    en: 'Choose for which answers to the earlier question this is asked.',
    sv: 'Välj vid vilka svar på den tidigare frågan den här ställs.',
    fi: 'Valitse, millä aiemman kysymyksen vastauksilla tämä kysytään.',
  },
  scaleEnds: {
    en: 'Use whole numbers; the last must be larger than the first, by 20 at most.',
    sv: 'Använd heltal; det sista ska vara större än det första, med högst 20.',
    fi: 'Käytä kokonaislukuja; viimeisen on oltava ensimmäistä suurempi, enintään 20:llä.',
  },
  day: {
    en: 'Write a date as year-month-day, for example 2027-05-31. The last day cannot be before the first.',
    sv: 'Skriv datumet som år-månad-dag, till exempel 2027-05-31. Den sista dagen kan inte vara före den första.',
    fi: 'Kirjoita päivä muodossa vuosi-kuukausi-päivä, esimerkiksi 2027-05-31. Viimeinen päivä ei voi olla ennen ensimmäistä.',
  },
} satisfies Record<string, Localized>

type Asked = { req: { i18n?: { language: string } }; siblingData: unknown }

/** A field's `validate`: passes what is good and says the words, in the language of whoever saves, of what is not. */
export const refuseUnless =
  (fault: keyof typeof faultWords, isGood: (value: unknown, siblings: Record<string, unknown>) => boolean) =>
  (value: unknown, { req, siblingData }: Asked): string | true =>
    isGood(value, (siblingData ?? {}) as Record<string, unknown>) ||
    inLanguage(req.i18n?.language, faultWords[fault])
