import type { RightsWords } from './types.ts'

export const en: RightsWords = {
  title: 'Rights of a person',
  intro:
    'Somebody asks what you hold about them, wants a copy, or wants to be erased. Make sure that it is the person who asks: answer to the address that they applied with.',
  email: 'E-mail address',
  search: 'Look',
  nothing: 'Nothing is held under this address.',
  table: 'What is held under this address',
  columns: { what: 'What', amount: 'How many' },
  matter:
    'Something of it is kept for a complaint or a legal matter: it cannot be erased before that mark is taken away.',
  asked: (when) =>
    `The person asked to be erased: ${when}. They were told that it is kept. Erase it once it need not be kept any more.`,
  seated: 'The person is in a group that is not over. When they are erased, their place is free.',
  copyTitle: 'A copy of your data',
  copyLead: 'Everything that is held under your e-mail address. Each part ends with what only machines need.',
  technical: 'Technical',
  yes: 'Yes',
  no: 'No',
  copyJson: 'Copy as JSON',
  copyHtml: 'Copy to read and print',
  copyHelp:
    'The copy holds what staff wrote, too, without who wrote it. Files are fetched from the application itself.',
  erase: {
    open: 'Erase everything',
    title: 'Erase everything under this address',
    act: 'Erase',
    forGood:
      'It goes at once, with all that belongs to it and its files, and cannot be brought back. Numbers without persons stay. Backups are erased anew when one is restored.',
    type: (amount) => `Write the number ${amount} to confirm`,
    done: 'Erased.',
    changed: 'It is no longer what was shown. Look at it once more.',
    matter: 'It is kept for a complaint or a legal matter.',
  },
}
