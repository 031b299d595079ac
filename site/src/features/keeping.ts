/** What pages need that keep in the browser what somebody types, until the server has it. Runs there. */

/** Fields by name, as a form would send them. */
export type Typed = Record<string, string[]>

/** The browser's storage; nothing where a private window has none. */
export function stored<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage)
  } catch {
    // Then nothing is kept.
  }
}

export const reaches = (path: string) =>
  fetch(path, { cache: 'no-store', signal: AbortSignal.timeout(4000) }).then(
    ({ ok }) => ok,
    () => false,
  )
export const wait = (milliseconds: number) => new Promise((next) => setTimeout(next, milliseconds))

const ticks = (field: HTMLInputElement) => /radio|checkbox/.test(field.type)

/** The fields that somebody fills in. */
const fieldsOf = (form: HTMLFormElement) =>
  [...form.elements].filter(
    (field): field is HTMLInputElement =>
      'value' in field &&
      !!(field as HTMLInputElement).name &&
      !/hidden|submit|file/.test((field as HTMLInputElement).type),
  )

/** What stands in the form now. */
export function typedIn(form: HTMLFormElement): Typed {
  const values: Typed = {}
  for (const field of fieldsOf(form)) {
    const list = (values[field.name] ??= [])
    if (!ticks(field) || field.checked) list.push(field.value)
  }
  return values
}

/** Puts into the form what once stood there; fields that came later stay as they are. */
export function typeInto(form: HTMLFormElement, values: Typed): void {
  const left = structuredClone(values)
  for (const field of fieldsOf(form)) {
    const list = left[field.name]
    if (!list) continue
    if (ticks(field)) field.checked = list.includes(field.value)
    else field.value = list.shift() ?? ''
  }
}

/** Shows or hides what the form says of itself: `data-says`. */
export function says(form: HTMLFormElement, what: string, shown: boolean): void {
  const element = form.querySelector<HTMLElement>(`[data-says=${what}]`)
  if (element && element.hidden === shown) element.hidden = !shown
}
