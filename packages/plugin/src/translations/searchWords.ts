export type SearchWords = {
  preview: string
  untitled: string
  undescribed: string
  hidden: string
  longTitle: (length: number, most: number) => string
  longDescription: (length: number, most: number) => string
}

const en: SearchWords = {
  preview: 'In a list of search results',
  untitled: 'No title yet',
  undescribed: 'Nothing describes this page yet; the search engine picks words from its text.',
  hidden: 'Search engines are asked to keep away.',
  longTitle: (length, most) => `The title has ${length} characters; about ${most} are shown.`,
  longDescription: (length, most) => `The description has ${length} characters; about ${most} are shown.`,
}

const sv: SearchWords = {
  preview: 'I en lista med sökresultat',
  untitled: 'Ingen rubrik än',
  undescribed: 'Inget beskriver sidan än; sökmotorn väljer ord ur texten.',
  hidden: 'Sökmotorer ombeds att inte visa sidan.',
  longTitle: (length, most) => `Rubriken har ${length} tecken; ungefär ${most} visas.`,
  longDescription: (length, most) => `Beskrivningen har ${length} tecken; ungefär ${most} visas.`,
}

const fi: SearchWords = {
  preview: 'Hakutulosten luettelossa',
  untitled: 'Ei vielä otsikkoa',
  undescribed: 'Mikään ei vielä kuvaa sivua; hakukone poimii sanat tekstistä.',
  hidden: 'Hakukoneita pyydetään ohittamaan sivu.',
  longTitle: (length, most) => `Otsikossa on ${length} merkkiä; niistä näkyy noin ${most}.`,
  longDescription: (length, most) => `Kuvauksessa on ${length} merkkiä; niistä näkyy noin ${most}.`,
}

const words: Record<string, SearchWords> = { en, sv, fi }

export const searchWords = (language: string): SearchWords => words[language] ?? en
