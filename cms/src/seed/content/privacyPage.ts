import type { PageContent } from './types.ts'

export const privacyPage: PageContent = {
  key: 'privacy',
  slugs: { en: 'privacy', sv: 'dataskydd', fi: 'tietosuoja' },
  title: { en: 'Privacy', sv: 'Dataskydd', fi: 'Tietosuoja' },
  body: {
    en: [
      {
        kind: 'p',
        text: 'Here you can read what we ask in the application form, why we ask it and who reads your answers.',
      },
      { kind: 'h2', text: 'What we ask' },
      {
        kind: 'ul',
        items: [
          'your name and e-mail address',
          'your phone number, if you want to give it',
          'what you have studied and what work you have done',
          'why you want to take part and what you hope for',
          'which languages you speak, if you want to tell us.',
        ],
      },
      {
        kind: 'p',
        text: 'An application period can also have questions of its own. You see all the questions in the form before you send it. What you write is kept while you fill in the form, so that you do not lose it. A cookie in your browser leads back to it; the form needs it, and it is used for nothing else.',
      },
      {
        kind: 'p',
        text: 'A form can ask for a file, such as your CV. We keep it as you send it. A file often carries more than its text, for example the name of whoever wrote it and when. Only staff can fetch it, and each time is written down.',
      },
      { kind: 'h2', text: 'Why we ask' },
      {
        kind: 'p',
        text: 'We need the information to answer you, to prepare the interview and to form groups of people who suit each other.',
      },
      { kind: 'h2', text: 'Who reads your answers' },
      {
        kind: 'p',
        text: 'The project coordinators read the applications. When they choose people for a group, they consult the mentors of that group. Nobody else sees your application.',
      },
      { kind: 'h2', text: 'Your rights' },
      {
        kind: 'p',
        text: 'You can ask Luckan Integration what data it has about you. You can also ask for the data to be corrected or removed. The organisation adds its contact details for these questions here before real use.',
      },
    ],
    sv: [
      {
        kind: 'p',
        text: 'Här kan du läsa vad vi frågar i ansökningsformuläret, varför vi frågar och vem som läser dina svar.',
      },
      { kind: 'h2', text: 'Vad vi frågar' },
      {
        kind: 'ul',
        items: [
          'ditt namn och din e-postadress',
          'ditt telefonnummer, om du vill ange det',
          'vad du har studerat och vad du har arbetat med',
          'varför du vill delta och vad du hoppas på',
          'vilka språk du talar, om du vill berätta det.',
        ],
      },
      {
        kind: 'p',
        text: 'En ansökningstid kan också ha egna frågor. Du ser alla frågor i formuläret innan du skickar det. Det du skriver sparas medan du fyller i formuläret så att du inte förlorar det. En kaka i din webbläsare leder tillbaka till det; formuläret behöver den, och den används inte till något annat.',
      },
      {
        kind: 'p',
        text: 'Ett formulär kan be om en fil, till exempel ditt cv. Vi sparar den så som du skickar den. En fil innehåller ofta mer än sin text, till exempel vem som har skrivit den och när. Bara personalen kan hämta den, och varje gång antecknas.',
      },
      { kind: 'h2', text: 'Varför vi frågar' },
      {
        kind: 'p',
        text: 'Vi behöver uppgifterna för att kunna svara dig, förbereda intervjun och bilda grupper av personer som passar bra tillsammans.',
      },
      { kind: 'h2', text: 'Vem som läser dina svar' },
      {
        kind: 'p',
        text: 'Projektkoordinatorerna läser ansökningarna. När de väljer personer till en grupp rådgör de med gruppens mentorer. Ingen annan ser din ansökan.',
      },
      { kind: 'h2', text: 'Dina rättigheter' },
      {
        kind: 'p',
        text: 'Du kan fråga Luckan Integration vilka uppgifter organisationen har om dig. Du kan också be att uppgifterna rättas eller tas bort. Organisationen lägger till sina kontaktuppgifter för sådana frågor här innan tjänsten tas i bruk.',
      },
    ],
    fi: [
      {
        kind: 'p',
        text: 'Tällä sivulla kerromme, mitä kysymme hakulomakkeessa, miksi kysymme ja kuka lukee vastauksesi.',
      },
      { kind: 'h2', text: 'Mitä kysymme' },
      {
        kind: 'ul',
        items: [
          'nimesi ja sähköpostiosoitteesi',
          'puhelinnumerosi, jos haluat antaa sen',
          'mitä olet opiskellut ja millaista työtä olet tehnyt',
          'miksi haluat osallistua ja mitä toivot',
          'mitä kieliä puhut, jos haluat kertoa sen.',
        ],
      },
      {
        kind: 'p',
        text: 'Eri hauissa voidaan kysyä myös muita asioita. Näet kaikki kysymykset lomakkeessa, ennen kuin lähetät sen. Kirjoittamasi teksti pysyy tallessa lomakkeen täyttämisen ajan, jotta se ei katoa. Selaimesi eväste johtaa takaisin siihen; lomake tarvitsee sitä, eikä sitä käytetä mihinkään muuhun.',
      },
      {
        kind: 'p',
        text: 'Lomakkeella voidaan pyytää tiedostoa, kuten ansioluetteloasi. Säilytämme sen sellaisena kuin lähetät sen. Tiedostossa on usein muutakin kuin teksti, esimerkiksi kirjoittajan nimi ja päiväys. Vain henkilöstö voi hakea tiedoston, ja jokainen kerta kirjataan.',
      },
      { kind: 'h2', text: 'Miksi kysymme' },
      {
        kind: 'p',
        text: 'Tarvitsemme tietoja, jotta voimme vastata sinulle, valmistella haastattelun ja muodostaa ryhmiä, joissa ihmiset sopivat hyvin yhteen.',
      },
      { kind: 'h2', text: 'Kuka lukee vastauksesi' },
      {
        kind: 'p',
        text: 'Projektikoordinaattorit lukevat hakemukset. Kun he valitsevat ihmisiä ryhmään, he keskustelevat valinnoista ryhmän mentorien kanssa. Kukaan muu ei näe hakemustasi.',
      },
      { kind: 'h2', text: 'Oikeutesi' },
      {
        kind: 'p',
        text: 'Voit kysyä Luckan Integrationilta, mitä tietoja sillä on sinusta. Voit myös pyytää, että tiedot korjataan tai poistetaan. Organisaatio lisää tälle sivulle yhteystietonsa tällaisia kysymyksiä varten, ennen kuin palvelu otetaan käyttöön.',
      },
    ],
  },
}
