import type { PageContent } from './types.ts'

export const accessibilityPage: PageContent = {
  key: 'accessibility',
  slugs: { en: 'accessibility', sv: 'tillganglighet', fi: 'saavutettavuus' },
  title: { en: 'Accessibility', sv: 'Tillgänglighet', fi: 'Saavutettavuus' },
  body: {
    en: [
      {
        kind: 'p',
        text: 'We want everyone to be able to use this site. It is built to meet WCAG 2.2, level AA. WCAG is an international guideline for accessible websites.',
      },
      { kind: 'h2', text: 'How the site has been checked' },
      {
        kind: 'p',
        text: 'We have checked the site with automated tests and by hand. No outside expert has audited it. There may be problems that we have not found.',
      },
      { kind: 'h2', text: 'If something does not work' },
      {
        kind: 'p',
        text: 'Contact Luckan Integration. It helps if you tell us:',
      },
      {
        kind: 'ul',
        items: [
          'which page you were on',
          'what you wanted to do',
          'what happened',
          'which device and browser you use.',
        ],
      },
      {
        kind: 'p',
        text: 'If the problem stops you from applying, please say so. The organisation adds its contact details here before real use.',
      },
    ],
    sv: [
      {
        kind: 'p',
        text: 'Vi vill att alla ska kunna använda den här webbplatsen. Den är byggd för att uppfylla WCAG 2.2 på nivå AA. WCAG är internationella riktlinjer för tillgängliga webbplatser.',
      },
      { kind: 'h2', text: 'Så har webbplatsen kontrollerats' },
      {
        kind: 'p',
        text: 'Vi har kontrollerat webbplatsen med automatiska tester och för hand. Ingen utomstående expert har granskat den. Det kan finnas brister som vi inte har upptäckt.',
      },
      { kind: 'h2', text: 'Om något inte fungerar' },
      {
        kind: 'p',
        text: 'Kontakta Luckan Integration. Det hjälper oss om du berättar:',
      },
      {
        kind: 'ul',
        items: [
          'vilken sida du var på',
          'vad du ville göra',
          'vad som hände',
          'vilken enhet och webbläsare du använder.',
        ],
      },
      {
        kind: 'p',
        text: 'Om problemet hindrar dig från att ansöka ber vi dig nämna det. Organisationen lägger till sina kontaktuppgifter här innan tjänsten tas i bruk.',
      },
    ],
    fi: [
      {
        kind: 'p',
        text: 'Haluamme, että kaikki voivat käyttää tätä sivustoa. Se on rakennettu täyttämään WCAG 2.2 -ohjeiston AA-tason vaatimukset. WCAG on kansainvälinen ohjeisto saavutettavista verkkosivuista.',
      },
      { kind: 'h2', text: 'Miten sivusto on tarkistettu' },
      {
        kind: 'p',
        text: 'Olemme tarkistaneet sivuston automaattisilla testeillä ja käsin. Ulkopuolinen asiantuntija ei ole arvioinut sivustoa. Sivustolla voi olla puutteita, joita emme ole huomanneet.',
      },
      { kind: 'h2', text: 'Jos jokin ei toimi' },
      {
        kind: 'p',
        text: 'Ota yhteyttä Luckan Integrationiin. Meitä auttaa, jos kerrot:',
      },
      {
        kind: 'ul',
        items: [
          'millä sivulla olit',
          'mitä halusit tehdä',
          'mitä tapahtui',
          'mitä laitetta ja selainta käytät.',
        ],
      },
      {
        kind: 'p',
        text: 'Jos et ongelman takia pysty hakemaan, kerro siitä. Organisaatio lisää yhteystietonsa tälle sivulle, ennen kuin palvelu otetaan käyttöön.',
      },
    ],
  },
}
