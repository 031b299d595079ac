/** What the admin says to editors about a text that cannot be kept as it is. */
export type EditorWords = {
  brokenText: string
  menu: { target: (row: number) => string }
  slug: { taken: (slug: string, language: string) => string; reserved: (slug: string) => string }
  picture: {
    unreadable: string
    kind: string
    moving: string
    tooLarge: (width: number, height: number) => string
  }
  inUse: {
    list: (names: string[], more: number) => string
    refused: (list: string) => string
    never: (list: string) => string
  }
  plans: { rights: string; gone: string; fault: string; invalid: (fields: string[]) => string }
  redirect: {
    from: string
    live: (path: string) => string
    target: string
    to: string
    loop: string
  }
}

const en: EditorWords = {
  brokenText: 'This is no text that the editor can read.',
  inUse: {
    list: (names, more) => `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    refused: (list) =>
      `It is used in: ${list}. Take it out there first, or open it and choose “Delete although it is used” under “Used in”.`,
    never: (list) => `It cannot be deleted while these exist: ${list}.`,
  },
  plans: {
    rights: 'Whoever planned it may no longer publish. Plan it again.',
    gone: 'The document is no longer there.',
    fault: 'Something went wrong on our side.',
    invalid: (fields) => `These fields are not in order: ${fields.join(', ')}.`,
  },
  picture: {
    unreadable: 'This file is broken or is no picture. Save it anew from the program that made it.',
    kind: 'Pictures are JPEG, PNG, WebP or AVIF.',
    moving: 'Moving pictures cannot be used: nobody could stop them. Choose a still one.',
    tooLarge: (width, height) =>
      `The picture has ${width} × ${height} pixels. Make it smaller first; 3200 on the longer side is plenty.`,
  },
  slug: {
    taken: (slug, language) => `Another document has the address “${slug}” already (${language}).`,
    reserved: (slug) => `The site itself uses the address “${slug}”. Choose another one.`,
  },
  menu: {
    target: (row) => `Link ${row} leads nowhere: choose a place or a page, or write an address and its text.`,
  },
  redirect: {
    from: 'Write a path of the site, such as /en/news/old-name, without ? or #.',
    live: (path) => `There is a page at ${path}. When its address changes, the old one leads on by itself.`,
    target: 'Choose where it leads: a page, or an address.',
    to: 'Write a path that starts with /, or a whole address that starts with https://.',
    loop: 'This would lead back to the old address.',
  },
}

const sv: EditorWords = {
  brokenText: 'Det här är ingen text som redigeraren kan läsa.',
  inUse: {
    list: (names, more) => `${names.join(', ')}${more > 0 ? ` och ${more} till` : ''}`,
    refused: (list) =>
      `Den används i: ${list}. Ta bort den därifrån först, eller öppna den och välj ”Radera trots att den används” under ”Används i”.`,
    never: (list) => `Den kan inte raderas så länge de här finns: ${list}.`,
  },
  plans: {
    rights: 'Den som planerade detta får inte längre publicera. Planera på nytt.',
    gone: 'Dokumentet finns inte längre.',
    fault: 'Något gick fel hos oss.',
    invalid: (fields) => `De här fälten är inte i ordning: ${fields.join(', ')}.`,
  },
  picture: {
    unreadable: 'Filen är skadad eller är ingen bild. Spara den på nytt i programmet som den gjordes med.',
    kind: 'Bilder är JPEG, PNG, WebP eller AVIF.',
    moving: 'Rörliga bilder kan inte användas: ingen kan stoppa dem. Välj en stillbild.',
    tooLarge: (width, height) =>
      `Bilden har ${width} × ${height} pixlar. Gör den mindre först; 3200 på längsta sidan räcker gott.`,
  },
  slug: {
    taken: (slug, language) => `Ett annat dokument har redan adressen ”${slug}” (${language.toLowerCase()}).`,
    reserved: (slug) => `Webbplatsen själv använder adressen ”${slug}”. Välj en annan.`,
  },
  menu: {
    target: (row) =>
      `Länk ${row} leder ingenstans: välj en plats eller en sida, eller skriv en adress och dess text.`,
  },
  redirect: {
    from: 'Skriv en sökväg på webbplatsen, till exempel /sv/news/gammalt-namn, utan ? eller #.',
    live: (path) =>
      `Det finns en sida på ${path}. När dess adress ändras leder den gamla vidare av sig själv.`,
    target: 'Välj vart den leder: en sida eller en adress.',
    to: 'Skriv en sökväg som börjar med / eller en hel adress som börjar med https://.',
    loop: 'Det här skulle leda tillbaka till den gamla adressen.',
  },
}

const fi: EditorWords = {
  brokenText: 'Tämä ei ole teksti, jonka muokkain osaa lukea.',
  inUse: {
    list: (names, more) => `${names.join(', ')}${more > 0 ? ` ja ${more} muuta` : ''}`,
    refused: (list) =>
      `Se on käytössä: ${list}. Poista se ensin sieltä, tai avaa se ja valitse kohdasta ”Käytössä” ”Poista, vaikka se on käytössä”.`,
    never: (list) => `Sitä ei voi poistaa, niin kauan kuin nämä ovat olemassa: ${list}.`,
  },
  plans: {
    rights: 'Ajastuksen tekijä ei saa enää julkaista. Ajasta uudelleen.',
    gone: 'Asiakirjaa ei enää ole.',
    fault: 'Meillä tapahtui virhe.',
    invalid: (fields) => `Nämä kentät eivät ole kunnossa: ${fields.join(', ')}.`,
  },
  picture: {
    unreadable: 'Tiedosto on rikki tai se ei ole kuva. Tallenna se uudelleen ohjelmalla, jolla se tehtiin.',
    kind: 'Kuvat ovat muodossa JPEG, PNG, WebP tai AVIF.',
    moving: 'Liikkuvia kuvia ei voi käyttää: kukaan ei voi pysäyttää niitä. Valitse pysäytyskuva.',
    tooLarge: (width, height) =>
      `Kuvassa on ${width} × ${height} kuvapistettä. Pienennä se ensin; 3200 pidemmällä sivulla riittää hyvin.`,
  },
  slug: {
    taken: (slug, language) => `Osoite ”${slug}” on jo toisella asiakirjalla (${language.toLowerCase()}).`,
    reserved: (slug) => `Sivusto käyttää itse osoitetta ”${slug}”. Valitse toinen.`,
  },
  menu: {
    target: (row) =>
      `Linkki ${row} ei vie minnekään: valitse paikka tai sivu, tai kirjoita osoite ja sen teksti.`,
  },
  redirect: {
    from: 'Kirjoita sivuston polku, esimerkiksi /fi/news/vanha-nimi, ilman merkkejä ? ja #.',
    live: (path) => `Osoitteessa ${path} on sivu. Kun sen osoite muuttuu, vanha ohjaa eteenpäin itsestään.`,
    target: 'Valitse, minne se vie: sivu tai osoite.',
    to: 'Kirjoita polku, joka alkaa merkillä /, tai koko osoite, joka alkaa https://.',
    loop: 'Tämä johtaisi takaisin vanhaan osoitteeseen.',
  },
}

const words: Record<string, EditorWords> = { en, sv, fi }

export const editorWords = (language: string): EditorWords => words[language] ?? en
