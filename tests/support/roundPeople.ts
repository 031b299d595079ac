import { randomUUID } from 'node:crypto'
import { type Locale, locales, type OwnInterview } from '@jobbuddies/shared'
import type { Stack } from './stack.ts'
import { mailsTo } from './stackMail.ts'
import { eventually } from './waiting.ts'

export type RoundPeriod = { id: string; field: string; role: string; slug: string }
export type RoundPerson = {
  id: string
  name: string
  email: string
  locale: Locale
  period: RoundPeriod
  /** Says that they are not sure yet: staff do not interview them. */
  unsure: boolean
}

const first = ['Aino', 'Björn', 'Chidi', 'Dilek', 'Élodie', 'Farid', 'Gülşen', 'Hoa', 'Íris', 'José']
const last = ['Åberg', 'Băsescu', 'Çelik', 'Đorđević', 'Eklöf', 'Fofana', 'Ghosh', 'Hämäläinen']
const trades = ['nurse', 'welder', 'cook', 'designer', 'driver', 'teacher', 'clerk', 'builder', 'seller']

export const perField = { mentee: 36, mentor: 4 }
const unsurePerField = 4

/** Made-up people for every period of a round: of each field 36 who want a mentor, of whom 4 are not sure, and 4 mentors. */
export const peopleFor = (periods: readonly RoundPeriod[]): RoundPerson[] =>
  periods.flatMap((period, at) => {
    const amount = period.role === 'mentor' ? perField.mentor : perField.mentee
    return Array.from({ length: amount }, (_, number): RoundPerson => {
      const turn = at * 7 + number
      const id = randomUUID()
      return {
        id,
        name: `${first[turn % first.length]} ${last[(turn * 3) % last.length]} ${at}${String(number).padStart(2, '0')}`,
        email: `${id}@round.example.org`,
        locale: locales[turn % locales.length] ?? 'en',
        period,
        unsure: period.role !== 'mentor' && number >= amount - unsurePerField,
      }
    })
  })

const answersOf = ({ name, period, unsure }: RoundPerson, turn: number) => ({
  background: `${name} has worked as a ${trades[turn % trades.length]} for ${2 + (turn % 9)} years.`,
  motivation: unsure
    ? 'I am unsure whether I have time this spring.'
    : `I want to ${period.role === 'mentor' ? 'share what I know of' : 'find work in'} ${period.field}, since ${turn} things fit.`,
  ...(period.role === 'mentor' ? { languages: ['en:C1', turn % 2 === 0 ? 'sv:B2' : 'fi:B2'] } : {}),
})

/** As many as a service of this size meets at once. */
const width = 8

/** Does something for everybody, a few at a time; the first fault ends it. */
export async function forEach<Item>(
  items: readonly Item[],
  act: (item: Item, index: number) => Promise<unknown>,
): Promise<void> {
  const queue = items.entries()
  const worker = async () => {
    for (const [index, item] of queue) await act(item, index)
  }
  await Promise.all(Array.from({ length: width }, worker))
}

/** The public API as the site speaks it. */
export async function api<Body>(
  { cms }: Pick<Stack, 'cms'>,
  method: string,
  path: string,
  { body, session }: { body?: object; session?: string } = {},
): Promise<{ status: number; body: Body }> {
  const response = await fetch(`${cms}/api/v1${path}`, {
    method,
    headers: {
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(session ? { authorization: `Bearer ${session}` } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const text = await response.text()
  return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as Body }
}

/** Everybody applies over HTTP. Answers what was refused. `answered`: what each answers to what is asked. */
export async function applyAll(
  stack: Stack,
  people: readonly RoundPerson[],
  answered: (person: RoundPerson, turn: number) => object = answersOf,
): Promise<string[]> {
  const refused: string[] = []
  await forEach(people, async (person, turn) => {
    const { id, name, email, locale, period } = person
    const answer = await api(stack, 'POST', '/applications', {
      body: {
        id,
        periodId: period.id,
        locale,
        applicant: { name, email, phone: '+358 40 000 0000' },
        answers: answered(person, turn),
        eligibility: 'confirmed',
        consent: true,
      },
    })
    if (answer.status !== 201) refused.push(`${answer.status} ${JSON.stringify(answer.body)}`)
  })
  return refused
}

/** The newest personal link that was mailed to somebody; `after`: among mails that came later than so many. */
export const linkOf = (stack: Stack, { email, locale }: RoundPerson, after = 0): Promise<string> =>
  eventually(
    () => {
      const [mail] = mailsTo(stack, email).slice(after).slice(-1)
      return new RegExp(`${stack.site}/${locale}/application\\?t=[\\w-]+`).exec(mail?.text ?? '')?.[0]
    },
    { within: 30_000, what: `A link to ${email}` },
  )

/** Follows it as the site does. */
export async function sessionOf(stack: Stack, person: RoundPerson, after = 0): Promise<string> {
  const token = new URL(await linkOf(stack, person, after)).searchParams.get('t')
  const { status, body } = await api<{ session: string }>(stack, 'POST', '/links/exchange', {
    body: { token },
  })
  if (status !== 201) throw new Error(`The link of ${person.email} opens nothing: ${status}`)
  return body.session
}

/** Takes one of the free times; another one when somebody was faster. */
export async function bookOne(stack: Stack, person: RoundPerson, turn: number): Promise<void> {
  const session = await sessionOf(stack, person)
  const path = '/applications/me/interview'
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const { body } = await api<OwnInterview>(stack, 'GET', path, { session })
    const slot = body.slots[(turn * 5 + attempt) % body.slots.length]
    const { status } = await api(stack, 'PUT', path, { session, body: { slotId: slot?.id } })
    if (status === 200) return
    if (status !== 409) throw new Error(`A time could not be booked: ${status}`)
  }
  throw new Error('Somebody was always faster')
}

export async function answerOffer(
  stack: Stack,
  person: RoundPerson,
  answer: 'accept' | 'decline',
): Promise<void> {
  const session = await sessionOf(stack, person)
  const { status } = await api(stack, 'POST', '/applications/me/offer', { session, body: { answer } })
  if (status !== 200) throw new Error(`${person.email} could not ${answer}: ${status}`)
}
