import { describe, expect, it } from 'vitest'
import { fileLabel, isMaterialLink } from '@jobbuddies/shared'

describe('The link of a material', () => {
  it.each(['https://www.infofinland.fi/', 'https://example.org/a?b=c#d', 'HTTPS://EXAMPLE.ORG'])(
    'may be %s',
    (link) => expect(isMaterialLink(link)).toBe(true),
  )
  it.each([
    'http://example.org/',
    'javascript:alert(1)',
    'data:text/html,x',
    '//example.org/',
    '/en/news',
    'https://',
    'https://localhost/',
    'https://name:secret@example.org/',
    'ftp://example.org/',
    '',
  ])('may not be %j', (link) => expect(isMaterialLink(link)).toBe(false))
})

describe('The name of a file of the library', () => {
  it.each([
    ['Första träffen.PPTX', 'pptx', 'Första träffen.pptx'],
    ['photo.JPEG', 'jpg', 'photo.jpg'],
    ['invoice.pdf.png', 'png', 'invoice.pdf.png'],
    ['../../etc/passwd', 'pdf', 'passwd.pdf'],
  ] as const)('of %j, a %s, is %j', (name, kind, label) => expect(fileLabel({ name, kind })).toBe(label))
})
