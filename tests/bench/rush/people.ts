import { randomBytes, randomUUID } from 'node:crypto'

/** Somebody who will press Send, or has pressed it, at `pressAt`, in milliseconds on the database's clock. */
export type Person = {
  id: string
  secret: string
  email: string
  /** Of the open internet; ten people share one. */
  address: string
  pressAt: number
  /** Has begun a draft before. */
  drafted: boolean
  /** Has sent a CV before. */
  attached: boolean
  /** Presses twice at once. */
  doubled: boolean
}

const perAddress = 10
let made = 0

function addressOf(number: number): string {
  const network = Math.floor(number / perAddress)
  return `81.${(network >> 16) & 255}.${(network >> 8) & 255}.${network & 255}`
}

/** `count` people who press evenly between two instants: of every ten three have a CV, one presses twice. */
export function peopleBetween({
  count,
  from,
  until,
  attaching = true,
}: {
  count: number
  from: number
  until: number
  /** Without, the three of every ten have begun a draft and sent no file. */
  attaching?: boolean
}): Person[] {
  return Array.from({ length: count }, (_, place) => {
    const id = randomUUID()
    const drafted = [1, 4, 7].includes(place % 10)
    return {
      id,
      secret: randomBytes(24).toString('base64url'),
      email: `${id}@bench.example.org`,
      address: addressOf(made++),
      pressAt: from + ((until - from) * (place + 0.5)) / count,
      drafted,
      attached: drafted && attaching,
      // Half of them have a CV.
      doubled: place % 20 === 4 || place % 20 === 15,
    }
  })
}
