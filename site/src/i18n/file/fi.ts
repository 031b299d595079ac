import type { FileWords } from './en.ts'

export const file: FileWords = {
  file: {
    limits: 'PDF tai DOCX, enintään 7 Mt.',
    kept: (name, size) => `Tallessa: ${name} (${size})`,
    another: 'Valitse toinen tiedosto, jos haluat vaihtaa sen.',
    remove: 'Poista tiedosto',
    sending: 'Tiedostoa lähetetään',
    sent: 'Tiedosto on tallessa.',
    again:
      'Emme voineet ottaa tiedostoa vastaan juuri nyt. Kirjoittamasi on tallessa. Valitse tiedosto hetken päästä uudelleen.',
    sizeOf: (megabytes) => `${megabytes} Mt`,
    sentWith: 'Tiedostoa ei voi enää vaihtaa tässä. Kirjoita meille, jos haluat lähettää toisen.',
  },
}
