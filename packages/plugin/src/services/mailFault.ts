type SmtpError = Error & { code?: string; responseCode?: number; response?: string; command?: string }

/** What a mail server said to the recipient or to the message, as opposed to what it said to us. */
const aboutTheMail = new Set(['RCPT TO', 'DATA'])

/**
 * What staff read of a mail that did not go out, and whether trying again is of no use: the server refused this recipient or
 * this message for good. What it holds against us (sign-in, sender, connection) we mend, and the mail is tried again.
 */
export function faultOf(error: unknown): { said: string; isFinal: boolean } {
  if (!(error instanceof Error)) return { said: 'unknown', isFinal: false }
  const { name, message, responseCode, response, command = '' } = error as SmtpError
  const said = responseCode ? `SMTP ${response ?? responseCode}` : `${name}: ${message}`
  const isFinal =
    responseCode !== undefined && responseCode >= 500 && responseCode < 600 && aboutTheMail.has(command)
  return { said: said.replaceAll(/\p{Cc}+/gu, ' ').slice(0, 300), isFinal }
}
