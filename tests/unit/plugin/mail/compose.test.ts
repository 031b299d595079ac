import { describe, expect, it } from 'vitest'
import { compose, headerText, type MailContent } from '../../../../packages/plugin/src/mail/compose.ts'
import { mailKeys } from '../../../../packages/plugin/src/mail/keys.ts'
import { sampleOf } from '../../../../packages/plugin/src/mail/sample.ts'

const url = 'https://site.example.org/en/application?t=secret'
const content = (changes: Partial<MailContent> = {}): MailContent => ({
  key: 'receipt',
  locale: 'en',
  written: null,
  values: { reference: 'AB2C-3DEF', title: 'IT: Mentees', organisation: 'Luckan', site: 'JobBuddies' },
  links: [{ label: 'See your application', url }],
  unsubscribe: null,
  ...changes,
})

describe.each(mailKeys)('The mail %s', (key) => {
  it.each(['en', 'sv', 'fi'] as const)('says the same in both parts, in %s', async (locale) => {
    const mail = await compose({
      ...content(),
      key,
      locale,
      ...sampleOf(key, locale, 'https://site.example.org'),
    })
    expect(mail.html).toMatch(new RegExp(`<html[^>]* lang="${locale}"`))
    expect(mail.html).toContain('<h1')
    expect(mail.subject).not.toMatch(/[{}\r\n]/)
    for (const part of [mail.text, mail.html]) expect(part).not.toMatch(/\{\w+\}|undefined/)
    for (const paragraph of mail.text.split(/\n{2,}/))
      for (const line of paragraph.split('\n').filter((each) => each.trim() && each !== '--'))
        expect(mail.html.replaceAll('&#x27;', "'").replaceAll('&amp;', '&')).toContain(
          line.trim().replace(/:$/, ''),
        )
    expect(mail.html).not.toMatch(/>\s*https?:\/\//)
  })
})

describe('Text in a mail', () => {
  it('never becomes markup', async () => {
    const lure = '<img src=x onerror=alert(1)><a href="https://evil.example.org">x</a>'
    const { html } = await compose(content({ values: { title: lure, reference: 'x' } }))
    expect(html).not.toContain('<img')
    expect(html).not.toContain('href="https://evil')
  })
  it('that staff wrote stands in place of ours, part by part', async () => {
    const mail = await compose(content({ written: { subject: 'Hello {reference}' } }))
    expect(mail.subject).toBe('Hello AB2C-3DEF')
    expect(mail.text).toContain('Thank you for your application to IT: Mentees.')
  })
  it('that names the link inside a sentence gets the address', async () => {
    const mail = await compose(content({ written: { body: 'Go to {link} now.' } }))
    expect(mail.text).toContain(`Go to ${url} now.`)
  })
  it('without a link leaves no empty button', async () => {
    const mail = await compose(content({ links: [] }))
    expect(mail.html).not.toContain('<a ')
    expect(mail.text).not.toMatch(/\n{3}/)
  })
})

describe('A subject', () => {
  it.each([
    ['a\r\nBcc: victim@example.org', 'a Bcc: victim@example.org'],
    ['a\u2028b\u0000c\u202ed', 'a b c d'],
    ['  a   b ', 'a b'],
  ])('%j is one line', (text, line) => expect(headerText(text)).toBe(line))
  it('is no longer than a header bears', () => expect(headerText('x'.repeat(5_000))).toHaveLength(200))
})
