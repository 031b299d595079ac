import type { Block } from '../types.ts'

export const accessibilityInSwedish: Block[] = [
  {
    kind: 'p',
    text: 'Det här tillgänglighetsutlåtandet gäller webbplatsen JobBuddies. Det skrevs den 22 november 2026. Vi vill att alla ska kunna använda webbplatsen, oavsett vilken enhet eller vilket hjälpmedel de använder.',
  },
  {
    kind: 'p',
    text: 'Lagen om tillhandahållande av digitala tjänster (306/2019) kräver att offentliga digitala tjänster är tillgängliga. Vi följer samma krav på den här webbplatsen.',
  },
  { kind: 'h2', text: 'Hur tillgänglig webbplatsen är' },
  {
    kind: 'p',
    text: 'Webbplatsen uppfyller till största delen kraven på nivå A och AA i riktlinjerna för tillgängligt webbinnehåll, WCAG 2.2. I dem ingår allt som lagen kräver. De brister som vi känner till finns här nedanför.',
  },
  { kind: 'h2', text: 'Innehåll som inte är tillgängligt' },
  {
    kind: 'ul',
    items: [
      'Alla texter är kanske inte översatta till alla tre språken. Då säger sidan det och visar texten på ett annat språk, märkt så att skärmläsare uttalar den rätt. (WCAG 3.1.2)',
      'En bild som vår personal har lagt till kan ha en beskrivning som inte berättar allt viktigt i bilden. (WCAG 1.1.1)',
      'Andra organisationers webbplatser som vi länkar till ingår inte i utlåtandet.',
    ],
  },
  {
    kind: 'p',
    text: 'Vi rättar sådana brister så snart vi får veta om dem. Du kan be oss om vilket innehåll som helst på webbplatsen i en form som passar dig.',
  },
  { kind: 'h2', text: 'Så har vi bedömt webbplatsen' },
  {
    kind: 'p',
    text: 'De som har byggt webbplatsen har själva bedömt den. Ingen utomstående har granskat den ännu, och den har inte testats tillsammans med personer som använder hjälpmedel till vardags. Bedömningen består av:',
  },
  {
    kind: 'ul',
    items: [
      'automatiska tester med axe på varje slag av sida, på tre språk, i ljusa och mörka färger och på en smal telefonskärm. De körs på nytt varje gång webbplatsen ändras.',
      'användning av hela webbplatsen med bara tangentbordet, och med skript avstängda',
      'förstoring av texten och sidan upp till 400 procent, och glesare rader och bokstäver',
      'kontroll av kontraster, rubriker, fältens namn och felmeddelanden.',
    ],
  },
  { kind: 'h2', text: 'Hittade du något som inte fungerar?' },
  {
    kind: 'p',
    text: 'Berätta gärna för oss. Det hjälper om du säger vilken sida du var på, vad du ville göra, vad som hände och vilken enhet och webbläsare du använder. Om problemet hindrar dig från att ansöka i tid ber vi dig säga det: vi hittar ett annat sätt för dig att ansöka.',
  },
  { kind: 'links', items: [{ text: 'Kontaktuppgifter till Luckan Integration', href: '/sv/contact' }] },
  { kind: 'p', text: 'Vi svarar inom två veckor.' },
  { kind: 'h2', text: 'Tillsyn' },
  {
    kind: 'p',
    text: 'Om du inte är nöjd med vårt svar, eller inte får något svar inom två veckor, kan du vända dig till Transport- och kommunikationsverket Traficom. På dess webbplats står hur man lämnar in ett klagomål och hur ärendet behandlas.',
  },
  {
    kind: 'ul',
    items: [
      'Transport- och kommunikationsverket Traficom',
      'Enheten för tillsyn över digital tillgänglighet',
      'E-post: saavutettavuus@traficom.fi',
      'Telefon, växel: 029 534 5000',
    ],
  },
  {
    kind: 'links',
    items: [
      { text: 'Traficoms webbplats om tillgänglighetskraven', href: 'https://www.tillganglighetskrav.fi/' },
    ],
  },
  { kind: 'h2', text: 'Vi fortsätter att förbättra' },
  {
    kind: 'p',
    text: 'Vi går igenom utlåtandet minst en gång om året och alltid när webbplatsen ändras på ett sätt som påverkar tillgängligheten.',
  },
]
