import type { MaterialFault } from '../uploads/arriveMaterial.ts'
import { inLanguage } from './inLanguage.ts'

/** What the admin says of a material that cannot be kept as it is. */
export type MaterialWords = { faults: Record<MaterialFault, string>; empty: string }

const en: MaterialWords = {
  faults: {
    file_type:
      'Files are PDF, Word (DOCX), PowerPoint (PPTX), PNG or JPEG by their content. This one is none of them.',
    file_broken: 'This file is broken or locked. Save it anew from the program that made it.',
    file_unsafe:
      'This file has macros, a virus or something else in it that may run. Save it without, or as a PDF.',
    file_too_large: 'The file is larger than 7 MB. A PDF with smaller pictures is one way.',
    unavailable: 'The file could not be checked and kept just now. Try again in a moment.',
  },
  empty: 'Write a link or choose a file before you publish: there is nothing to open yet.',
}

const sv: MaterialWords = {
  faults: {
    file_type:
      'Filer är PDF, Word (DOCX), PowerPoint (PPTX), PNG eller JPEG till innehållet. Den här är inget av dem.',
    file_broken: 'Filen är trasig eller låst. Spara den på nytt i programmet som den är gjord i.',
    file_unsafe:
      'Filen innehåller makron, ett virus eller något annat som kan köras. Spara den utan, eller som PDF.',
    file_too_large: 'Filen är större än 7 MB. En PDF med mindre bilder är ett sätt.',
    unavailable: 'Filen kunde inte kontrolleras och sparas just nu. Försök igen om en liten stund.',
  },
  empty: 'Skriv en länk eller välj en fil innan du publicerar: ännu finns det inget att öppna.',
}

const fi: MaterialWords = {
  faults: {
    file_type:
      'Tiedostot ovat sisällöltään PDF-, Word- (DOCX), PowerPoint- (PPTX), PNG- tai JPEG-tiedostoja. Tämä ei ole mikään niistä.',
    file_broken: 'Tiedosto on rikki tai lukittu. Tallenna se uudelleen ohjelmassa, jolla se on tehty.',
    file_unsafe:
      'Tiedostossa on makroja, virus tai muuta suoritettavaa. Tallenna se ilman niitä tai PDF-tiedostona.',
    file_too_large: 'Tiedosto on yli 7 Mt. Voit esimerkiksi pienentää PDF:n kuvia.',
    unavailable: 'Tiedostoa ei voitu juuri nyt tarkistaa ja tallentaa. Yritä hetken päästä uudelleen.',
  },
  empty: 'Kirjoita linkki tai valitse tiedosto ennen julkaisemista: vielä ei ole mitään avattavaa.',
}

export const materialWords = (language: string | undefined): MaterialWords =>
  inLanguage(language, { en, sv, fi })
