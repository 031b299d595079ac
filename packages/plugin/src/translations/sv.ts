import { en } from '@payloadcms/translations/languages/en'
import { sv as theirs } from '@payloadcms/translations/languages/sv'
import { over } from './over.ts'

/** What is wrong in Payload's own Swedish: a stray prompt, a misspelt placeholder, machine words, half translated ones. */
export const corrections = {
  authentication: {
    passed: 'Inloggningen godkändes',
    resetPasswordToken: 'Kod för återställning av lösenord',
    tokenRefreshSuccessful: 'Inloggningen förlängdes.',
    youAreInactive:
      'Du har inte varit aktiv på en stund och loggas av säkerhetsskäl snart ut automatiskt. Vill du fortsätta vara inloggad?',
  },
  dashboard: {
    addWidget: 'Lägg till widget',
    discardConfirmLabel: 'Kasta bort',
    discardMessage: 'Översiktens layout har ändringar som inte har sparats. Vill du kasta bort dem?',
    discardTitle: 'Kasta bort ändringarna?',
    editDashboard: 'Redigera översikten',
    editingDashboard: 'Redigerar översikten',
    noItems: 'Översikten har inga widgetar. Du kan lägga till dem i menyn ”Översikt” högst upp.',
    searchWidgets: 'Sök widgetar…',
  },
  error: {
    noUser: 'Ingen användare',
    tokenInvalidOrExpired: 'Länken är ogiltig eller har gått ut.',
    tokenNotProvided: 'Kod saknas.',
    verificationTokenInvalid: 'Verifieringslänken är ogiltig.',
  },
  fields: {
    editLabelData: 'Redigera uppgifter: {{label}}',
    swapRelationship: 'Byt relation',
    showAll: 'Fäll ut alla',
  },
  folder: {
    itemsMovedToRoot: '{{title}} flyttades till rotmappen',
    moveItemsToRootConfirmation:
      'Du håller på att flytta <1>{{count}} {{label}}</1> till rotmappen. Är du säker?',
  },
  general: {
    and: 'och',
    deletedAt: 'Raderad',
    emptyTrashLabel: 'Töm papperskorgen: {{label}}',
    false: 'Nej',
    item: 'objekt',
    items: 'objekt',
    or: 'eller',
    perPage: 'Per sida: {{limit}}',
    restoring: 'Återställer…',
    saveChanges: 'Spara ändringar',
    sorryNotFound: 'Det finns tyvärr ingenting på den här adressen.',
    true: 'Ja',
    unsavedChanges: 'Du har ändringar som inte har sparats. Spara eller kasta bort dem innan du fortsätter.',
  },
  validation: {
    enterNumber: 'Ange ett giltigt tal.',
    requiresTwoNumbers: 'Detta fält kräver två tal.',
  },
  version: {
    aboutToRestore: 'Dokumentet ({{label}}) återställs till hur det var {{versionDate}}.',
    aboutToRestoreGlobal: '{{label}} återställs till hur det var {{versionDate}}.',
    currentDocumentStatus: 'Dokumentets status: {{docStatus}}',
    versionAgo: 'för {{distance}} sedan',
  },
}

/** Payload's Swedish, corrected. A key that it lacks reads English. */
export const sv: typeof theirs = {
  ...theirs,
  translations: over(over(en.translations, theirs.translations), corrections),
}
