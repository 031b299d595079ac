import type { Message } from '@jobbuddies/tools/inbox'
import type { Stack } from './stack.ts'
import { eventually } from './waiting.ts'

/** The mails that one person has got so far. */
export const mailsTo = ({ inbox }: Stack, email: string): readonly Message[] =>
  inbox.messages().filter(({ to }) => to.includes(email))

/** The first mail that one person gets. */
export const mailTo = (stack: Stack, email: string): Promise<Message> =>
  eventually(() => mailsTo(stack, email)[0], { within: 15_000, what: `A mail to ${email}` })

/** Everything sent so far has gone out: what is not in the inbox now never comes. */
export const mailIsOut = (stack: Stack): Promise<unknown> =>
  eventually(
    async () => {
      const [row] = await stack.query<{ left: number }>(
        `select count(*)::int as left from outbox where status <> 'sent'`,
      )
      return row?.left === 0
    },
    { within: 15_000, what: 'The outbox being empty' },
  )
