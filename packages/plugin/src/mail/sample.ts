import type { Locale } from '@jobbuddies/shared'
import type { MailKey } from './keys.ts'
import { mailWords } from './words/index.ts'

/** Nobody's data, for looking at a mail before it is ever sent. */
const values: Record<Locale, Record<string, string>> = {
  en: {
    title: 'IT: Mentees',
    closes: '31 May 2027',
    when: 'Monday 7 June 2027, 9.00–9.30 (Finnish time)',
    where: 'by video',
    until: '6 June 2027, 21.00',
    wish: 'About 14 people, with a screen.',
    question: 'In which weeks could you take part?',
    reason: 'We are moving to a new form and are back tomorrow.',
  },
  sv: {
    title: 'IT: Adepter',
    closes: '31 maj 2027',
    when: 'måndag 7 juni 2027, 9.00–9.30 (finsk tid)',
    where: 'på video',
    until: '6 juni 2027, 21.00',
    wish: 'Ungefär 14 personer, med en skärm.',
    question: 'Vilka veckor kan du delta?',
    reason: 'Vi byter formulär och är tillbaka i morgon.',
  },
  fi: {
    title: 'IT: Aktorit',
    closes: '31. toukokuuta 2027',
    when: 'maanantai 7. kesäkuuta 2027, 9.00–9.30 (Suomen aikaa)',
    where: 'videolla',
    until: '6. kesäkuuta 2027, 21.00',
    wish: 'Noin 14 henkilöä, näyttö tarvitaan.',
    question: 'Millä viikoilla voit osallistua?',
    reason: 'Otamme käyttöön uuden lomakkeen ja olemme takaisin huomenna.',
  },
}

export const sampleOf = (key: MailKey, locale: Locale, siteUrl: string) => ({
  values: { ...values[locale], reference: 'AB2C-3DEF' },
  links: [{ label: mailWords[locale].open[key], url: `${siteUrl}/${locale}/` }],
  unsubscribe: key === 'period_opened' || key === 'period_open_again' ? `${siteUrl}/${locale}/tell-me` : null,
})
