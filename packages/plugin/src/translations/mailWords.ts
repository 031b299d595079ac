import type { Localized } from '@jobbuddies/shared'
import type { BounceReason } from '../services/bounceReason.ts'
import type { MailAct } from '../services/outboxDesk.ts'
import { inLanguage } from './inLanguage.ts'

export type MailPanelWords = {
  acts: Record<MailAct, string>
  subject: string
  asText: string
  asHtml: string
  nothing: string
  failed: string
  held: (count: number) => string
  late: (count: number) => string
  releaseAll: string
  trouble: string
  failedCount: (count: number) => string
  bouncedCount: (count: number) => string
  bounceHelp: string
  reasons: Record<BounceReason, string>
  standard: string
  useStandard: string
  canUse: string
  chooseFirst: string
  secretHidden: string
  ask: string
  askHint: string
  send: string
  sent: string
  waiting: (count: number) => string
  noneWaiting: string
}

const words: Localized<MailPanelWords> = {
  en: {
    acts: { hold: 'Hold', release: 'Release', retry: 'Send again now', settle: 'It is dealt with' },
    subject: 'Subject',
    asText: 'As plain text',
    asHtml: 'As a page',
    nothing: 'There is nothing left to send.',
    failed: 'That did not work. Try again.',
    held: (count) =>
      count === 1 ? 'One message is held for reading.' : `${count} messages are held for reading.`,
    late: (count) =>
      count === 1
        ? 'One message has waited for over half an hour.'
        : `${count} messages have waited for over half an hour.`,
    releaseAll: 'Release all',
    trouble: 'Messages that need you',
    failedCount: (count) =>
      count === 1 ? 'One message could not be delivered.' : `${count} messages could not be delivered.`,
    bouncedCount: (count) => (count === 1 ? 'One message came back.' : `${count} messages came back.`),
    bounceHelp:
      'New messages to an address that does not take mail are held. Reach the person in another way, then open the message and say that it is dealt with, or send it again.',
    reasons: {
      unknown: 'There is no such address.',
      full: 'The mailbox is full.',
      refused: 'The other server refused it.',
      unreachable: 'The other server could not be reached.',
      other: 'It could not be delivered.',
    },
    standard: 'Left empty, this is sent:',
    useStandard: 'Start from the standard text',
    canUse: 'You can use:',
    chooseFirst: 'Choose the message first.',
    secretHidden: 'The secret part of the links is hidden here.',
    ask: 'Your question',
    askHint: 'The person gets it by e-mail and answers on their own page.',
    send: 'Send the question',
    sent: 'The question is on its way.',
    waiting: (count) => (count === 1 ? 'one person waits' : `${count} people wait`),
    noneWaiting: 'Nobody waits for an opening.',
  },
  sv: {
    acts: { hold: 'Håll kvar', release: 'Släpp iväg', retry: 'Skicka på nytt nu', settle: 'Det är åtgärdat' },
    subject: 'Ämne',
    asText: 'Som vanlig text',
    asHtml: 'Som sida',
    nothing: 'Det finns inget kvar att skicka.',
    failed: 'Det lyckades inte. Försök igen.',
    held: (count) =>
      count === 1 ? 'Ett meddelande hålls kvar för läsning.' : `${count} meddelanden hålls kvar för läsning.`,
    late: (count) =>
      count === 1
        ? 'Ett meddelande har väntat i över en halvtimme.'
        : `${count} meddelanden har väntat i över en halvtimme.`,
    releaseAll: 'Släpp iväg alla',
    trouble: 'Meddelanden som behöver dig',
    failedCount: (count) =>
      count === 1 ? 'Ett meddelande kunde inte levereras.' : `${count} meddelanden kunde inte levereras.`,
    bouncedCount: (count) =>
      count === 1 ? 'Ett meddelande kom i retur.' : `${count} meddelanden kom i retur.`,
    bounceHelp:
      'Nya meddelanden till en adress som inte tar emot post hålls kvar. Nå personen på ett annat sätt, öppna sedan meddelandet och säg att det är åtgärdat, eller skicka det på nytt.',
    reasons: {
      unknown: 'Adressen finns inte.',
      full: 'Brevlådan är full.',
      refused: 'Mottagarens server tog inte emot det.',
      unreachable: 'Mottagarens server kunde inte nås.',
      other: 'Det kunde inte levereras.',
    },
    standard: 'Lämnas fälten tomma skickas det här:',
    useStandard: 'Utgå från standardtexten',
    canUse: 'Du kan använda:',
    chooseFirst: 'Välj först meddelande.',
    secretHidden: 'Länkarnas hemliga del visas inte här.',
    ask: 'Din fråga',
    askHint: 'Personen får den per e-post och svarar på sin egen sida.',
    send: 'Skicka frågan',
    sent: 'Frågan är på väg.',
    waiting: (count) => (count === 1 ? 'en person väntar' : `${count} personer väntar`),
    noneWaiting: 'Ingen väntar på en ansökningstid.',
  },
  fi: {
    acts: {
      hold: 'Pidätä',
      release: 'Päästä eteenpäin',
      retry: 'Lähetä nyt uudelleen',
      settle: 'Se on hoidettu',
    },
    subject: 'Aihe',
    asText: 'Pelkkänä tekstinä',
    asHtml: 'Sivuna',
    nothing: 'Mitään lähetettävää ei ole enää.',
    failed: 'Se ei onnistunut. Yritä uudelleen.',
    held: (count) =>
      count === 1 ? 'Yksi viesti on pidätetty luettavaksi.' : `${count} viestiä on pidätetty luettavaksi.`,
    late: (count) =>
      count === 1
        ? 'Yksi viesti on odottanut yli puoli tuntia.'
        : `${count} viestiä on odottanut yli puoli tuntia.`,
    releaseAll: 'Päästä kaikki eteenpäin',
    trouble: 'Viestit, jotka tarvitsevat sinua',
    failedCount: (count) =>
      count === 1 ? 'Yhtä viestiä ei voitu toimittaa.' : `${count} viestiä ei voitu toimittaa.`,
    bouncedCount: (count) => (count === 1 ? 'Yksi viesti palautui.' : `${count} viestiä palautui.`),
    bounceHelp:
      'Uudet viestit osoitteeseen, joka ei ota postia vastaan, pidätetään. Tavoita henkilö muulla tavalla, avaa sitten viesti ja kerro, että asia on hoidettu, tai lähetä se uudelleen.',
    reasons: {
      unknown: 'Osoitetta ei ole.',
      full: 'Postilaatikko on täynnä.',
      refused: 'Vastaanottajan palvelin ei ottanut sitä vastaan.',
      unreachable: 'Vastaanottajan palvelimeen ei saatu yhteyttä.',
      other: 'Sitä ei voitu toimittaa.',
    },
    standard: 'Jos kentät jäävät tyhjiksi, lähetetään tämä:',
    useStandard: 'Aloita vakiotekstistä',
    canUse: 'Voit käyttää:',
    chooseFirst: 'Valitse ensin viesti.',
    secretHidden: 'Linkkien salainen osa ei näy tässä.',
    ask: 'Kysymyksesi',
    askHint: 'Hakija saa sen sähköpostilla ja vastaa omalla sivullaan.',
    send: 'Lähetä kysymys',
    sent: 'Kysymys on matkalla.',
    waiting: (count) => (count === 1 ? 'yksi henkilö odottaa' : `${count} henkilöä odottaa`),
    noneWaiting: 'Kukaan ei odota hakua.',
  },
}

export const mailPanelWords = (language: string): MailPanelWords => inLanguage(language, words)
