import type { ActRefusal, Localized, PeriodAct } from '@jobbuddies/shared'
import { inLanguage } from './inLanguage.ts'

type Code = ActRefusal | 'until_unreadable' | 'why_missing' | 'gone' | 'unavailable' | 'told' | 'not_last'

export type ActWords = {
  title: string
  unpublished: string
  none: string
  /** On the button, and above its dialog. */
  acts: Record<PeriodAct, { button: string; title: string; explains: string; done: string }>
  until: Record<'close_early' | 'extend' | 'reopen', string>
  plannedEnd: string
  why: string
  reason: (language: string) => string
  tells: (count: number) => string
  tellsLater: string
  refused: Record<Code, string>
  reasonMissing: (languages: string) => string
  changed: string
  changedBy: (who: string, when: string) => string
  somebody: string
  history: string
  told: (count: number) => string
  undone: string
  undo: string
  undoUntil: (when: string) => string
  undoTitle: string
  undoExplains: string
  undoneNow: string
  open: string
}

const en: ActWords = {
  title: 'Acts',
  unpublished: 'Once it is published, it is paused, closed, extended and opened again here.',
  none: 'Nothing can be done right now.',
  acts: {
    pause: {
      button: 'Pause…',
      title: 'Pause applications?',
      explains: 'Nobody can send an application until you resume. Begun applications are kept.',
      done: 'Applications are on pause.',
    },
    resume: {
      button: 'Resume…',
      title: 'Resume applications?',
      explains: 'People can send applications again at once.',
      done: 'Applications go on.',
    },
    close_early: {
      button: 'Close early…',
      title: 'Close applications early?',
      explains: 'Left empty, they close at once. People who had begun still have the grace of this period.',
      done: 'The early close is set.',
    },
    extend: {
      button: 'Extend…',
      title: 'Give everybody more time?',
      explains: 'The new close holds for everybody, on the site and in the form, at once.',
      done: 'The period is extended.',
    },
    reopen: {
      button: 'Open again…',
      title: 'Open applications again?',
      explains: 'Left empty, the end that was planned holds again, if it is still to come.',
      done: 'Applications are open again.',
    },
  },
  until: { close_early: 'Closes', extend: 'New close', reopen: 'Closes' },
  plannedEnd: 'Empty: at once.',
  why: 'Why (for the history; the public does not see it)',
  reason: (language) => `Why, for the public, in ${language}`,
  tells: (count) =>
    count === 0
      ? 'Nobody gets a message: nobody has begun an application or waits for one.'
      : count === 1
        ? 'One person gets a message.'
        : `${count} people get a message.`,
  tellsLater: 'The message leaves after two minutes. Until then you can take this back.',
  refused: {
    unpublished: 'The period is not published.',
    not_open_yet: 'It has not opened yet. Take back its publication to change its dates.',
    already_paused: 'It is on pause already.',
    not_paused: 'It is not on pause.',
    closed: 'It is closed. Open it again instead.',
    not_closed: 'It is not closed.',
    always_open: 'It has no close that could be moved.',
    until_missing: 'Say until when.',
    until_past: 'That instant has passed.',
    until_not_later: 'The new close must come after the one that holds now.',
    until_not_earlier: 'That is not before the close that holds now.',
    until_before_opening: 'It must close after it opens.',
    until_unreadable: 'This time cannot be read, or the clocks jump over it.',
    why_missing: 'Say why; the history keeps it.',
    gone: 'The period is no longer there.',
    unavailable: 'It could not be saved. Nothing was changed and nobody was told. Try again.',
    told: 'People have been told by now. Do the opposite instead.',
    not_last: 'Something else was done since.',
  },
  reasonMissing: (languages) => `The reason is missing in: ${languages}.`,
  changed: 'Nothing was done: the period has changed since you looked.',
  changedBy: (who, when) => `${who} was faster (${when}). Below is how it stands now.`,
  somebody: 'Somebody',
  history: 'What was done',
  told: (count) => (count === 1 ? '1 message' : `${count} messages`),
  undone: 'taken back',
  undo: 'Take the last act back…',
  undoUntil: (when) => `The messages leave at ${when}.`,
  undoTitle: 'Take the last act back?',
  undoExplains: 'The period is as it was before, and nobody gets the message. The history keeps both.',
  undoneNow: 'Taken back. Nobody was told.',
  open: 'no close',
}

const sv: ActWords = {
  title: 'Åtgärder',
  unpublished: 'När den är publicerad pausas, stängs, förlängs och öppnas den på nytt här.',
  none: 'Just nu finns det inget att göra.',
  acts: {
    pause: {
      button: 'Pausa…',
      title: 'Pausa ansökningstiden?',
      explains: 'Ingen kan skicka en ansökan förrän du fortsätter. Påbörjade ansökningar finns kvar.',
      done: 'Ansökningstiden är pausad.',
    },
    resume: {
      button: 'Fortsätt…',
      title: 'Fortsätta ansökningstiden?',
      explains: 'Ansökningar kan genast skickas igen.',
      done: 'Ansökningstiden fortsätter.',
    },
    close_early: {
      button: 'Stäng i förtid…',
      title: 'Stänga ansökningstiden i förtid?',
      explains: 'Lämnas fältet tomt stänger den genast. Den som hade börjat har ännu periodens extra tid.',
      done: 'Ansökningstiden stängs i förtid.',
    },
    extend: {
      button: 'Förläng…',
      title: 'Ge alla mer tid?',
      explains: 'Den nya sluttiden gäller genast för alla, på sidan och i blanketten.',
      done: 'Ansökningstiden är förlängd.',
    },
    reopen: {
      button: 'Öppna på nytt…',
      title: 'Öppna ansökningstiden på nytt?',
      explains: 'Lämnas fältet tomt gäller den planerade sluttiden igen, om den inte har passerat.',
      done: 'Ansökningstiden är öppen igen.',
    },
  },
  until: { close_early: 'Stänger', extend: 'Ny sluttid', reopen: 'Stänger' },
  plannedEnd: 'Tomt: genast.',
  why: 'Varför (för historiken, visas inte offentligt)',
  reason: (language) => `Varför, för allmänheten, på ${language}`,
  tells: (count) =>
    count === 0
      ? 'Ingen får något meddelande: ingen har påbörjat en ansökan eller väntar på att få ansöka.'
      : count === 1
        ? 'En person får ett meddelande.'
        : `${count} personer får ett meddelande.`,
  tellsLater: 'Meddelandet skickas efter två minuter. Fram till dess kan du ta tillbaka åtgärden.',
  refused: {
    unpublished: 'Ansökningstiden är inte publicerad.',
    not_open_yet: 'Den har inte öppnat än. Ta tillbaka publiceringen för att ändra tiderna.',
    already_paused: 'Den är redan pausad.',
    not_paused: 'Den är inte pausad.',
    closed: 'Den är stängd. Öppna den på nytt i stället.',
    not_closed: 'Den är inte stängd.',
    always_open: 'Den har ingen sluttid som kan flyttas.',
    until_missing: 'Ange till när.',
    until_past: 'Den tidpunkten har passerat.',
    until_not_later: 'Den nya sluttiden måste komma efter den som gäller nu.',
    until_not_earlier: 'Det är inte före den sluttid som gäller nu.',
    until_before_opening: 'Den måste stänga efter att den har öppnat.',
    until_unreadable: 'Tiden går inte att läsa, eller så hoppar klockan över den.',
    why_missing: 'Ange varför, det sparas i historiken.',
    gone: 'Ansökningstiden finns inte längre.',
    unavailable: 'Det gick inte att spara. Inget ändrades och ingen fick meddelande. Försök igen.',
    told: 'Meddelanden har redan skickats. Gör det motsatta i stället.',
    not_last: 'Något annat har gjorts sedan dess.',
  },
  reasonMissing: (languages) => `Orsaken saknas på: ${languages}.`,
  changed: 'Inget gjordes: ansökningstiden har ändrats sedan du tittade.',
  changedBy: (who, when) => `${who} hann före (${when}). Nedan ser du läget nu.`,
  somebody: 'Någon',
  history: 'Vad som har gjorts',
  told: (count) => (count === 1 ? '1 meddelande' : `${count} meddelanden`),
  undone: 'togs tillbaka',
  undo: 'Ta tillbaka den senaste åtgärden…',
  undoUntil: (when) => `Meddelandena skickas ${when}.`,
  undoTitle: 'Ta tillbaka den senaste åtgärden?',
  undoExplains: 'Ansökningstiden blir som den var, och ingen får meddelandet. Båda finns kvar i historiken.',
  undoneNow: 'Togs tillbaka. Ingen fick något meddelande.',
  open: 'ingen sluttid',
}

const fi: ActWords = {
  title: 'Toimenpiteet',
  unpublished: 'Kun hakuaika on julkaistu, se keskeytetään, suljetaan, jatketaan ja avataan uudelleen tästä.',
  none: 'Juuri nyt mitään ei voi tehdä.',
  acts: {
    pause: {
      button: 'Keskeytä…',
      title: 'Keskeytetäänkö haku?',
      explains: 'Kukaan ei voi lähettää hakemusta, ennen kuin jatkat hakua. Aloitetut hakemukset säilyvät.',
      done: 'Haku on tauolla.',
    },
    resume: {
      button: 'Jatka hakua…',
      title: 'Jatketaanko hakua?',
      explains: 'Hakemuksia voi heti taas lähettää.',
      done: 'Haku jatkuu.',
    },
    close_early: {
      button: 'Sulje etuajassa…',
      title: 'Suljetaanko haku etuajassa?',
      explains: 'Tyhjänä haku sulkeutuu heti. Hakemuksen aloittaneilla on vielä hakuajan lisäaika.',
      done: 'Haku suljetaan etuajassa.',
    },
    extend: {
      button: 'Jatka hakuaikaa…',
      title: 'Annetaanko kaikille lisää aikaa?',
      explains: 'Uusi päättymisaika koskee heti kaikkia, sivustolla ja lomakkeella.',
      done: 'Hakuaikaa on jatkettu.',
    },
    reopen: {
      button: 'Avaa uudelleen…',
      title: 'Avataanko haku uudelleen?',
      explains: 'Tyhjänä suunniteltu päättymisaika on taas voimassa, jos se on vielä edessä.',
      done: 'Haku on taas auki.',
    },
  },
  until: { close_early: 'Sulkeutuu', extend: 'Uusi päättymisaika', reopen: 'Sulkeutuu' },
  plannedEnd: 'Tyhjä: heti.',
  why: 'Miksi (historiaa varten, ei näy julkisesti)',
  reason: (language) => `Syy yleisölle, kieli: ${language}`,
  tells: (count) =>
    count === 0
      ? 'Kukaan ei saa viestiä: kukaan ei ole aloittanut hakemusta eikä odota hakua.'
      : count === 1
        ? 'Yksi henkilö saa viestin.'
        : `${count} henkilöä saa viestin.`,
  tellsLater: 'Viesti lähtee kahden minuutin kuluttua. Siihen asti voit kumota toimenpiteen.',
  refused: {
    unpublished: 'Hakuaikaa ei ole julkaistu.',
    not_open_yet: 'Haku ei ole vielä auki. Peru julkaisu, jos haluat muuttaa aikoja.',
    already_paused: 'Haku on jo tauolla.',
    not_paused: 'Haku ei ole tauolla.',
    closed: 'Haku on suljettu. Avaa se uudelleen.',
    not_closed: 'Haku ei ole suljettu.',
    always_open: 'Haulla ei ole päättymisaikaa, jota voisi siirtää.',
    until_missing: 'Kerro, mihin asti.',
    until_past: 'Tuo hetki on jo mennyt.',
    until_not_later: 'Uuden päättymisajan on oltava nykyistä myöhemmin.',
    until_not_earlier: 'Se ei ole ennen nykyistä päättymisaikaa.',
    until_before_opening: 'Haun on sulkeuduttava avautumisen jälkeen.',
    until_unreadable: 'Aikaa ei voi lukea, tai kelloja siirretään sen yli.',
    why_missing: 'Kerro syy. Se jää historiaan.',
    gone: 'Hakuaikaa ei enää ole.',
    unavailable: 'Tallennus ei onnistunut. Mitään ei muutettu eikä kenellekään kerrottu. Yritä uudelleen.',
    told: 'Viestejä on jo lähetetty. Tee sen sijaan päinvastainen toimenpide.',
    not_last: 'Sen jälkeen on tehty jotain muuta.',
  },
  reasonMissing: (languages) => `Syy puuttuu kieleltä: ${languages}.`,
  changed: 'Mitään ei tehty: hakuaika on muuttunut sen jälkeen, kun katsoit sitä.',
  changedBy: (who, when) => `${who} ehti ensin (${when}). Alla näkyy nykyinen tilanne.`,
  somebody: 'Joku',
  history: 'Mitä on tehty',
  told: (count) => (count === 1 ? '1 viesti' : `${count} viestiä`),
  undone: 'kumottu',
  undo: 'Kumoa viimeisin toimenpide…',
  undoUntil: (when) => `Viestit lähtevät ${when}.`,
  undoTitle: 'Kumotaanko viimeisin toimenpide?',
  undoExplains: 'Hakuaika palaa ennalleen, eikä kukaan saa viestiä. Molemmat jäävät historiaan.',
  undoneNow: 'Kumottu. Kenellekään ei kerrottu.',
  open: 'ei päättymistä',
}

const words: Localized<ActWords> = { en, sv, fi }

export const actWords = (language: string): ActWords => inLanguage(language, words)
