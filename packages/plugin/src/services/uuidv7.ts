import { randomUUID } from 'node:crypto'

/** A version 7 UUID (RFC 9562): 48 bits of `at` in milliseconds, then random. */
export function uuidv7(at: Date): string {
  const time = at.getTime().toString(16).padStart(12, '0')
  // What is random stands in version 4 where it stands in version 7, and Node keeps a stock of it.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`
}

const shape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Is it written as an id, of whatever version and case? */
export const isUuid = (value: string): boolean => shape.test(value)
