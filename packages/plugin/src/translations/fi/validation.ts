import type { Words } from './words.ts'

export const validation: Words['validation'] = {
  emailAddress: 'Kirjoita kelvollinen sähköpostiosoite.',
  enterNumber: 'Kirjoita kelvollinen luku.',
  fieldHasNo: 'Tästä kentästä puuttuu {{label}}',
  greaterThanMax: '{{value}} on liikaa: {{label}} saa olla enintään {{max}}.',
  invalidBlock: 'Lohkoa ”{{block}}” ei sallita.',
  invalidBlocks: 'Kentässä on lohkoja, joita ei enää sallita: {{blocks}}.',
  invalidInput: 'Kentän sisältö ei kelpaa.',
  invalidSelection: 'Kentän valinta ei kelpaa.',
  invalidSelections: 'Seuraavat valinnat eivät kelpaa:',
  latitudeOutOfBounds: 'Leveysasteen on oltava välillä −90–90.',
  lessThanMin: '{{value}} on liian vähän: {{label}} saa olla vähintään {{min}}.',
  limitReached: 'Raja on täynnä: kohteita voi lisätä enintään {{max}}.',
  longerThanMin: 'Arvossa on oltava vähintään {{minLength}} merkkiä.',
  longitudeOutOfBounds: 'Pituusasteen on oltava välillä −180–180.',
  notValidDate: '”{{value}}” ei ole kelvollinen päivämäärä.',
  required: 'Tämä kenttä on pakollinen.',
  requiresAtLeast: 'Kentässä on oltava vähintään {{count}}: {{label}}.',
  requiresNoMoreThan: 'Kentässä saa olla enintään {{count}}: {{label}}.',
  requiresTwoNumbers: 'Kenttään tarvitaan kaksi lukua.',
  shorterThanMax: 'Arvossa saa olla enintään {{maxLength}} merkkiä.',
  timezoneRequired: 'Aikavyöhyke on pakollinen.',
  trueOrFalse: 'Kentän arvo voi olla vain tosi tai epätosi.',
  username:
    'Kirjoita kelvollinen käyttäjätunnus. Siinä saa olla kirjaimia, numeroita, yhdysmerkkejä, pisteitä ja alaviivoja.',
  validUploadID: 'Kentän tiedostotunniste ei kelpaa.',
}
