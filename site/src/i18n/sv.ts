import type { Words } from './en.ts'
import { consultation } from './consultation/sv.ts'
import { content } from './content/sv.ts'
import { file } from './file/sv.ts'
import { feedback } from './feedback/sv.ts'
import { followUp } from './followUp/sv.ts'
import { groupLog } from './groupLog/sv.ts'
import { journey } from './journey/sv.ts'
import { material } from './material/sv.ts'
import { model } from './model/sv.ts'
import { own } from './own/sv.ts'
import { retention } from './retention/sv.ts'

const several = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
const range = (min: number, max: number) => (min === max ? String(min) : `${min}–${max}`)

export const sv: Words = {
  languageName: 'Svenska',
  changeLanguage: 'Språk',
  skip: 'Hoppa till innehållet',
  menu: 'Huvudmeny',
  home: 'Startsida',
  crumbs: 'Du är här',
  apply: 'Ansök',
  news: 'Nyheter',
  faq: 'Frågor och svar',
  faqShort: 'Frågor',
  contact: 'Kontakt',
  privacy: 'Så använder vi dina uppgifter',
  accessibility: 'Tillgänglighet',
  footer: 'Om webbplatsen',
  readMore: 'Läs mer',
  verdicts: { open: 'Öppen', scheduled: 'Kommande', paused: 'Pausad', closed: 'Stängd' },
  when: {
    opens: (day, time) => `Öppnar ${day} kl. ${time}`,
    closesDay: (day) => `Stänger ${day} vid dagens slut`,
    closesTime: (day, time) => `Stänger ${day} kl. ${time}`,
    closedDay: (day) => `Stängde vid slutet av dagen ${day}`,
    closedTime: (day, time) => `Stängde ${day} kl. ${time}`,
    always: 'Öppen året runt',
    finnishTime: 'finsk tid',
    closesToday: 'Stänger i dag',
    closesTomorrow: 'Stänger i morgon',
    daysLeft: (days) => `${several(days, 'dag', 'dagar')} kvar`,
    opensToday: 'Öppnar i dag',
    opensTomorrow: 'Öppnar i morgon',
    opensIn: (days) => `Öppnar om ${several(days, 'dag', 'dagar')}`,
    closing: {
      hours: (count) => `Mindre än ${count} timmar kvar`,
      minutes: (count) => `${count} minuter kvar`,
      minute: '1 minut kvar',
      moment: 'Mindre än en minut kvar',
    },
    opening: {
      hours: (count) => `Öppnar om mindre än ${count} timmar`,
      minutes: (count) => `Öppnar om ${count} minuter`,
      moment: 'Öppnar om mindre än en minut',
    },
  },
  board: {
    title: 'Ansökningar',
    open: 'Öppna nu',
    coming: 'Öppnar härnäst',
    always: 'Öppna året runt',
    recent: 'Stängda nyligen',
    nothingOpen: 'Ingen ansökningstid är öppen just nu.',
    nothingComing: 'Följande ansökningstider är inte bestämda ännu. Vi berättar om dem här så snart vi vet.',
    nothingAtAll:
      'Det finns inga ansökningstider just nu. Kom gärna tillbaka: nya öppnar ett par gånger om året.',
    all: 'Alla ansökningstider',
    for: (role) => `För ${role.toLowerCase()}`,
    allFields: 'Alla branscher',
    act: 'Ansök nu',
    look: 'Läs mer',
  },
  homePage: {
    steps: 'Så fungerar det',
    news: 'Nyheter',
    allNews: 'Alla nyheter',
    faq: 'Vanliga frågor',
    allFaq: 'Alla frågor och svar',
    programmes: 'Program',
    voices: 'Med egna ord',
    behind: 'Bakom programmet',
    group: 'Människor runt ett bord. En stol är ledig.',
  },
  programme: {
    length: (months) => several(months, 'månad', 'månader'),
    lengthLabel: 'Längd',
    meetings: (min, max) => `minst ${range(min, max)}`,
    meetingsLabel: 'Gruppträffar',
    table: (chairs: number) => `Ett runt bord med ${chairs} stolar. En är utdragen för dig.`,
    groupLabel: 'I en grupp',
    people: (min, max, name) => `${range(min, max)} ${name.toLowerCase()}`,
    requirements: 'Det här väntar vi oss av dig',
    benefits: 'Det här får du',
    industries: 'Branscher',
    steps: 'Steg för steg',
    worksHere: 'Program i branschen',
  },
  applyPage: {
    title: 'Ansök',
    lead: 'Varje ansökningstid gäller en viss grupp människor. Välj den som passar dig.',
  },
  closedPage: {
    scheduled: 'Den här ansökningstiden har inte öppnat ännu.',
    scheduledHelp:
      'Formuläret öppnar av sig självt på den här sidan. Du behöver inte anmäla dig eller göra något före det.',
    paused: 'Den här ansökningstiden är pausad.',
    pausedHelp: 'Kom gärna tillbaka senare. Formuläret finns här igen så snart vi fortsätter.',
    closed: 'Den här ansökningstiden har stängt.',
    closedHelp: 'Nya ansökningstider öppnar ett par gånger om året. Du är välkommen att ansöka då.',
    others: 'Det här kan du ansöka om nu',
    ask: 'Skriv till oss om något gick fel för dig i sista stund.',
    questions: 'Det här kommer vi att fråga',
  },
  form: {
    title: (period) => `Ansök – ${period}`,
    name: 'Namn',
    email: 'E-post',
    emailHelp: 'Vi skickar vårt svar till den här adressen.',
    phone: 'Telefon',
    optional: 'frivilligt',
    noChoice: 'Inget svar',
    upTo: (count) => `Högst ${count} tecken.`,
    consent: 'Jag godkänner att mina uppgifter används för att behandla min ansökan.',
    consentLink: 'Så använder vi dina uppgifter',
    send: 'Skicka ansökan',
    sendAgain: 'Skicka på nytt',
    errorPrefix: 'Fel: ',
    errorTitle: 'Något behöver rättas till',
    cmsDown:
      'Just nu kan vi inte ta emot ansökningar. Du kan fylla i formuläret: dina svar följer med från sida till sida. Vi försöker skicka dem när du trycker på knappen.',
    notSent: 'Din ansökan kunde inte skickas',
    notSentHelp:
      'Felet är vårt, inte ditt. Allt du skrev finns kvar i formuläret här nedanför. Vänta en stund och tryck på ”Skicka på nytt”. Inget skickas två gånger.',
    busy: 'Din ansökan är inte skickad ännu',
    busyHelp: (seconds) =>
      `Väldigt många skickar just nu. Allt du skrev finns kvar i formuläret här nedanför. Vänta ${seconds} sekunder och tryck på ”Skicka på nytt”: den räknas från det att du först tryckte på Skicka. Inget skickas två gånger.`,
    keptTitle: 'Det du skrev',
    keptHelp:
      'Den kunde inte tas emot. Allt du skrev finns här nedanför: du kan kopiera det och använda det i en annan ansökan.',
    offline:
      'Det verkar inte finnas någon förbindelse. Det du skrev är i säkert förvar i webbläsaren. Vi försöker igen automatiskt.',
    waiting: 'Vi försöker igen automatiskt så snart tjänsten svarar.',
    lateTitle: 'Din ansökan kom fram efter att ansökningstiden hade stängt',
    earlyTitle: 'Ansökningstiden har inte öppnat ännu',
    pausedTitle: 'Ansökningstiden pausades innan din ansökan kom fram',
    unknownTitle: 'Den här ansökningstiden finns inte längre',
    arrived: (when) => `Din ansökan nådde oss ${when}.`,
    yes: 'Ja',
    no: 'Nej',
    day: 'Dag',
    month: 'Månad',
    year: 'År',
    dateHelp: 'Till exempel 27 3 2027.',
    language: 'Språk',
    level: 'Nivå',
    chooseSome: (min, max) =>
      min && max
        ? `Välj ${min === max ? min : `${min}–${max}`}.`
        : max
          ? `Välj högst ${max}.`
          : `Välj allt som stämmer${min ? `, minst ${min}` : ''}.`,
    levels: {
      A1: 'A1: några ord',
      A2: 'A2: enkla vardagliga saker',
      B1: 'B1: jag klarar mig i vardagen',
      B2: 'B2: jag kan arbeta på språket',
      C1: 'C1: flytande',
      C2: 'C2: nästan som ett modersmål',
      native: 'Modersmål',
    },
  },
  fields: {
    required: (label) => `Fyll i: ${label}`,
    invalid: (label) => `Kontrollera: ${label}. Där finns något som vi inte kan spara.`,
    not_text: (label) => `Skriv text här: ${label}`,
    too_long: (label) => `Gör texten kortare: ${label}`,
    email_invalid: () => 'Skriv hela e-postadressen, till exempel namn@exempel.fi',
    not_an_option: (label) => `Välj ett av alternativen: ${label}`,
    unknown_key: (label) => `Det här frågar vi inte längre: ${label}`,
    consent_required: () => 'Godkänn att vi använder dina uppgifter, annars kan vi inte behandla din ansökan',
    too_few: (label, limit) => `Välj minst ${limit}: ${label}`,
    too_many: (label, limit) => `Välj högst ${limit}: ${label}`,
    date_invalid: (label) => `Skriv ett riktigt datum med dag, månad och år: ${label}`,
    date_too_early: (label, limit) => `Datumet kan tidigast vara ${limit}: ${label}`,
    date_too_late: (label, limit) => `Datumet kan senast vara ${limit}: ${label}`,
    level_missing: (label) => `Välj en nivå för varje språk: ${label}`,
    named_twice: (label) => `Samma sak är vald två gånger: ${label}`,
    file_gone: (label) => `Välj filen på nytt: ${label}. Vi har den inte längre.`,
    file_unsafe: (label) => `Välj en annan fil: ${label}. Den här kan göra skada.`,
  },
  problems: {
    malformed: 'Formuläret kunde inte läsas. Skicka det på nytt.',
    unauthorised: 'Formuläret kunde inte skickas. Försök igen.',
    forbidden: 'Formuläret kunde inte skickas. Försök igen.',
    not_found: 'Den här ansökningstiden finns inte längre.',
    period_unknown: 'Den här ansökningstiden finns inte längre.',
    link_unknown: 'Länken fungerar inte. Be om en ny.',
    method_not_allowed: 'Formuläret kunde inte skickas. Försök igen.',
    too_slow: 'Filen kom inte fram i tid. Välj den på nytt där förbindelsen är bättre.',
    period_not_open: 'Den här ansökningstiden har inte öppnat ännu.',
    period_paused: 'Den här ansökningstiden är pausad.',
    period_closed: 'Den här ansökningstiden har stängt.',
    id_taken:
      'Formuläret har redan använts för en annan ansökan. Tryck på ”Skicka på nytt”: vi har gjort ett nytt formulär med samma svar.',
    draft_changed:
      'Ansökan har ändrats i ett annat fönster eller på en annan enhet. Öppna den på nytt så ser du de senaste svaren.',
    draft_submitted: 'Den här ansökan har redan skickats.',
    agreement_changed:
      'Överenskommelsens text har ändrats sedan du öppnade sidan. Läs den på nytt här nedanför.',
    not_now: 'Det går inte att göra just nu. Öppna sidan på nytt så ser du hur läget är.',
    kept: 'Vi bevarar ansökan på grund av ett klagomål eller ett rättsligt ärende och kan inte radera den nu. Skriv till oss om du har frågor.',
    time_taken: 'Någon annan hann just ta den tiden. Välj en annan.',
    link_expired: 'Länken gäller inte längre. Be om en ny.',
    too_large: 'Ansökan är för lång. Gör dina svar kortare.',
    file_too_large: 'Filen är större än 7 MB. Välj en mindre fil, till exempel en PDF med mindre bilder.',
    unsupported_media_type: 'Formuläret kunde inte skickas. Försök igen.',
    file_type: 'Filen är varken en PDF eller en DOCX. Spara den i någotdera formatet och välj den på nytt.',
    file_broken:
      'Filen är tom eller skadad. Spara den på nytt i det program som den är gjord med och välj den igen.',
    file_unsafe:
      'Vi kan inte ta emot den här filen: den innehåller makron, ett virus eller något annat som kan göra skada. Spara ditt dokument som PDF och välj den filen.',
    invalid: 'Några av svaren behöver ses över.',
    too_many_requests:
      'Det kommer för många ansökningar från ditt nätverk just nu. Vänta några minuter och skicka på nytt.',
    fault: 'Något gick fel hos oss. Skicka på nytt.',
    unavailable: 'Vi kan inte ta emot ansökningar just nu. Skicka på nytt om en stund.',
    busy: 'Väldigt många skickar just nu. Skicka på nytt om några sekunder.',
  },
  receipt: {
    title: 'Tack, vi har tagit emot din ansökan',
    reference: 'Din referens',
    next: 'Vad händer sedan?',
    mail: 'Vi skickar dig ett e-postmeddelande med samma uppgifter. Om det inte kommer fram, titta i skräpposten.',
    read: 'Vi läser alla ansökningar när ansökningstiden har stängt och bjuder in till intervju.',
    question: 'Om du har frågor, skriv till oss och nämn referensen.',
    unknown:
      'Här finns ingen referens. Om du har skickat en ansökan finns referensen i e-postmeddelandet du fick.',
  },
  ...content,
  ...journey,
  model,
  ...file,
  ...own,
  consultation,
  groupLog,
  material,
  feedback,
  followUp,
  retention,
}
