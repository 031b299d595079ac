/** Mails that come back, as the usual servers write them. `id`: of the mail that they are about. */
type About = { id: string; host: string; to: string; action?: string; status?: string; said?: string }

const crlf = (lines: readonly string[]) => lines.join('\r\n')
const original = ({ id, host, to }: About) => [
  'From: JobBuddies <noreply@example.org>',
  `To: ${to}`,
  'Subject: We have your application',
  `Message-ID: <${id}@${host}>`,
  'Auto-Submitted: auto-generated',
]

/** Postfix: multipart/report with the headers of the original. */
export const postfix = (about: About) => {
  const {
    to,
    action = 'failed',
    status = '5.1.1',
    said = `550 5.1.1 <${to}>: Recipient address rejected:\r\n    User unknown in virtual mailbox table`,
  } = about
  return crlf([
    'Return-Path: <>',
    'Date: Sat, 28 Nov 2026 10:00:00 +0200 (EET)',
    'From: MAILER-DAEMON@mx.example.org (Mail Delivery System)',
    'Subject: Undelivered Mail Returned to Sender',
    'To: bounces@example.org',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="4Xyz.1/mx.example.org"',
    '',
    'This is a MIME-encapsulated message.',
    '',
    '--4Xyz.1/mx.example.org',
    'Content-Description: Notification',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'This is the mail system at host mx.example.org.',
    '',
    `<${to}>: host mail.example.org said: ${said}`,
    '',
    '--4Xyz.1/mx.example.org',
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.org',
    'X-Postfix-Queue-ID: 4Xyz',
    'Arrival-Date: Sat, 28 Nov 2026 09:59:58 +0200 (EET)',
    '',
    `Final-Recipient: rfc822; ${to}`,
    `Original-Recipient: rfc822;${to}`,
    `Action: ${action}`,
    `Status: ${status}`,
    'Remote-MTA: dns; mail.example.org',
    `Diagnostic-Code: smtp; ${said}`,
    '',
    '--4Xyz.1/mx.example.org',
    'Content-Description: Undelivered Message Headers',
    'Content-Type: text/rfc822-headers',
    '',
    ...original(about),
    '',
    '--4Xyz.1/mx.example.org--',
    '',
  ])
}

/** Exim since 4.90: a report with the whole original, which says less. */
export const exim = (about: About) => {
  const { to, action = 'failed', status = '5.0.0', said = '550 No such user here' } = about
  return crlf([
    `X-Failed-Recipients: ${to}`,
    'Auto-Submitted: auto-replied',
    'From: Mail Delivery System <Mailer-Daemon@relay.example.org>',
    'To: bounces@example.org',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=1764316800-eximdsn-1',
    'MIME-Version: 1.0',
    'Subject: Mail delivery failed: returning message to sender',
    '',
    '--1764316800-eximdsn-1',
    'Content-type: text/plain; charset=us-ascii',
    '',
    'A message that you sent could not be delivered to one or more of its recipients.',
    '',
    `  ${to}`,
    `    ${said}`,
    '',
    '--1764316800-eximdsn-1',
    'Content-type: message/delivery-status',
    '',
    'Reporting-MTA: dns; relay.example.org',
    '',
    `Action: ${action}`,
    `Final-Recipient: rfc822;${to}`,
    `Status: ${status}`,
    'Remote-MTA: dns; mail.example.org',
    `Diagnostic-Code: smtp; ${said}`,
    '',
    '--1764316800-eximdsn-1',
    'Content-type: message/rfc822',
    '',
    ...original(about),
    '',
    'Thank you for your application.',
    '',
    '--1764316800-eximdsn-1--',
    '',
  ])
}

/** Exim before that: words for people, the original below them. */
export const oldExim = (about: About) =>
  crlf([
    `X-Failed-Recipients: ${about.to}`,
    'Auto-Submitted: auto-replied',
    'From: Mail Delivery System <Mailer-Daemon@relay.example.org>',
    'To: bounces@example.org',
    'Subject: Mail delivery failed: returning message to sender',
    '',
    'This message was created automatically by mail delivery software.',
    '',
    `  ${about.to}`,
    '    SMTP error from remote mail server after RCPT TO: 550 5.1.1 Unknown user',
    '',
    '------ This is a copy of the message, including all the headers. ------',
    '',
    ...original(about),
    '',
    'Thank you for your application.',
    '',
  ])

/** Exchange: in the reader's language, names the original in In-Reply-To, its own parts in base64. */
export const exchange = (about: About) => {
  const {
    to,
    action = 'failed',
    status = '5.1.10',
    said = `550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient ${to} not found by SMTP address lookup`,
  } = about
  const html = Buffer.from('<html><body><p>Viestiäsi ei voitu toimittaa.</p></body></html>').toString(
    'base64',
  )
  return crlf([
    'MIME-Version: 1.0',
    'From: <postmaster@exchange.example.org>',
    'To: <bounces@example.org>',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="_000_ExchangeReport_"',
    'Content-Language: fi-FI',
    `In-Reply-To: <${about.id}@${about.host}>`,
    `References: <${about.id}@${about.host}>`,
    'Subject: =?utf-8?B?RWkgdm9pdHUgdG9pbWl0dGFh?=',
    '',
    '--_000_ExchangeReport_',
    'Content-Type: text/html; charset="utf-8"',
    'Content-Transfer-Encoding: base64',
    '',
    html,
    '',
    '--_000_ExchangeReport_',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns;exchange.example.org',
    'Received-From-MTA: dns;mx.example.org',
    '',
    `Final-Recipient: rfc822;${to}`,
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp;${said}`,
    '',
    '--_000_ExchangeReport_--',
    '',
  ])
}
