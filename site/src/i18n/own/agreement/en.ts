/** The words of what one is asked to accept before one’s group begins. */
export const agreement = {
  title: 'To read and accept',
  lead: 'Everybody in the group accepts this, and the group begins once all have done so. Read it in peace. If something is unclear, write to us before you accept it.',
  check: 'I have read this and accept it',
  accept: (name: string) => `Accept: ${name}`,
  missing: 'Tick the box first, once you have read the text',
  done: 'What you have accepted',
  on: (day: string) => `Accepted on ${day}`,
}

export type AgreementWords = typeof agreement
