import { referenceAlphabet } from '@jobbuddies/shared'
import { randomInt } from 'node:crypto'

/** A new random reference, `7K3M-9QWT`: 30⁸ of them, so a clash is rare and the database refuses it. */
export function newReference(): string {
  const characters = Array.from({ length: 8 }, () => referenceAlphabet[randomInt(referenceAlphabet.length)])
  return `${characters.slice(0, 4).join('')}-${characters.slice(4).join('')}`
}
