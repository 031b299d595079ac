import type { EdgeReading } from '@jobbuddies/shared'

type Fault = Extract<EdgeReading, { ok: false }>

export type EdgeWords = {
  required: string
  closesBeforeOpening: string
  overlap: (title: string) => string
  changedMeanwhile: string
  fault: (fault: Fault) => string
}

const clock = (wall: string) => wall.replace('T', ' ')

const en: EdgeWords = {
  required: 'Say when it opens.',
  closesBeforeOpening: 'It must close after it opens.',
  overlap: (title) => `Overlaps with “${title}”, which is for the same programme, industry and role.`,
  changedMeanwhile: 'Somebody else changed this period at the same moment. Reload the page and look again.',
  fault: (fault) => {
    if (fault.code === 'unknown_zone') return 'The time zone is not known.'
    if (fault.code === 'skipped') {
      return `The clocks jump over this time. The nearest times that exist are ${clock(fault.before)} and ${clock(fault.after)}.`
    }
    if (fault.code === 'repeated') {
      return `The clocks pass this time twice. Choose ${fault.first} (summer time) or ${fault.second} (winter time).`
    }
    return 'Write a date and a time, such as 2027-05-31 16:00.'
  },
}

const sv: EdgeWords = {
  required: 'Ange när den öppnar.',
  closesBeforeOpening: 'Den måste stänga efter att den har öppnat.',
  overlap: (title) => `Överlappar med ”${title}”, som gäller samma program, bransch och roll.`,
  changedMeanwhile: 'Någon annan ändrade ansökningstiden samtidigt. Ladda om sidan och se efter på nytt.',
  fault: (fault) => {
    if (fault.code === 'unknown_zone') return 'Tidszonen är okänd.'
    if (fault.code === 'skipped') {
      return `Klockan hoppar över den här tiden. De närmaste tiderna som finns är ${clock(fault.before)} och ${clock(fault.after)}.`
    }
    if (fault.code === 'repeated') {
      return `Klockan passerar den här tiden två gånger. Välj ${fault.first} (sommartid) eller ${fault.second} (vintertid).`
    }
    return 'Skriv datum och klockslag, till exempel 2027-05-31 16:00.'
  },
}

const fi: EdgeWords = {
  required: 'Kerro, milloin hakuaika avautuu.',
  closesBeforeOpening: 'Hakuajan on sulkeuduttava avautumisen jälkeen.',
  overlap: (title) => `Menee päällekkäin hakuajan ”${title}” kanssa: sama ohjelma, ala ja rooli.`,
  changedMeanwhile: 'Joku muu muutti hakuaikaa samalla hetkellä. Lataa sivu uudelleen ja tarkista tilanne.',
  fault: (fault) => {
    if (fault.code === 'unknown_zone') return 'Aikavyöhykettä ei tunneta.'
    if (fault.code === 'skipped') {
      return `Kelloja siirretään tämän ajan yli. Lähimmät olemassa olevat ajat ovat ${clock(fault.before)} ja ${clock(fault.after)}.`
    }
    if (fault.code === 'repeated') {
      return `Tämä kellonaika on kahdesti. Valitse ${fault.first} (kesäaika) tai ${fault.second} (talviaika).`
    }
    return 'Kirjoita päivä ja kellonaika, esimerkiksi 2027-05-31 16:00.'
  },
}

const words: Record<string, EdgeWords> = { en, sv, fi }

/** The words about a period's edges in an admin language; English when the language has none. */
export const edgeWords = (language: string): EdgeWords => words[language] ?? en
