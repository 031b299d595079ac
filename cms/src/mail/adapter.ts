import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'

/** Mail over SMTP. Its own thirty lines, because Payload's adapter pins an older nodemailer and calls out when unset. */
export const smtpAdapter =
  ({ url, from }: { url: string; from: string }): EmailAdapter =>
  () => {
    const transport = createTransport(url, {
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
    } as object)
    return {
      name: 'smtp',
      defaultFromAddress: from,
      defaultFromName: 'JobBuddies',
      sendEmail: async (message) =>
        transport.sendMail({ from: { name: 'JobBuddies', address: from }, ...message }),
    }
  }

export class NoMailServerError extends Error {
  override name = 'NoMailServerError'
}

/** Without SMTP_URL nothing is sent and nothing is lost: the outbox keeps the mail and tries again. */
export const noMail =
  ({ from }: { from: string }): EmailAdapter =>
  () => ({
    name: 'none',
    defaultFromAddress: from,
    defaultFromName: 'JobBuddies',
    sendEmail: () => Promise.reject(new NoMailServerError('SMTP_URL is not set')),
  })
