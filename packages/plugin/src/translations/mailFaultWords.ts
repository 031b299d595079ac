import type { Localized } from '@jobbuddies/shared'
import type { TextFault } from '../mail/keys.ts'
import { inLanguage } from './inLanguage.ts'

type Say = (of: { fault: TextFault; known: string }) => string

const says: Localized<Say> = {
  en: ({ fault, known }) => {
    if (fault.code === 'unknown') return `{${fault.name}} means nothing here. You can use ${known}.`
    if (fault.code === 'noLink')
      return 'Without {link} this message is of no use. Put it on a line of its own.'
    return `A single { or } is not allowed. You can use ${known}.`
  },
  sv: ({ fault, known }) => {
    if (fault.code === 'unknown') return `{${fault.name}} betyder inget här. Du kan använda ${known}.`
    if (fault.code === 'noLink')
      return 'Utan {link} är det här meddelandet till ingen nytta. Skriv det på en egen rad.'
    return `En ensam { eller } går inte att använda. Du kan använda ${known}.`
  },
  fi: ({ fault, known }) => {
    if (fault.code === 'unknown') return `{${fault.name}} ei tarkoita tässä mitään. Voit käyttää: ${known}.`
    if (fault.code === 'noLink')
      return 'Ilman merkintää {link} viestistä ei ole hyötyä. Kirjoita se omalle rivilleen.'
    return `Yksinäistä merkkiä { tai } ei voi käyttää. Voit käyttää: ${known}.`
  },
}

/** What the admin says of a text of a mail that cannot be used. */
export const mailFaultWords = (
  language: string | undefined,
  faults: readonly TextFault[],
  placeholders: readonly string[],
): string => {
  const known = placeholders.map((name) => `{${name}}`).join(', ')
  return faults.map((fault) => inLanguage(language, says)({ fault, known })).join(' ')
}
