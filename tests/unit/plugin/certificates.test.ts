import { locales } from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'
import { drawCertificate } from '../../../packages/plugin/src/certificates/draw.ts'
import type { CertificateFacts } from '../../../packages/plugin/src/certificates/facts.ts'
import { certificateWords } from '../../../packages/plugin/src/certificates/words.ts'
import { readPdf } from '../../support/pdf.ts'

const facts: CertificateFacts = {
  ...{ name: 'Zoë Nguyễn-Ковалёва', leads: false, programme: 'JobBuddies', field: 'IT' },
  ...{
    organisation: 'Luckan Integration',
    startsOn: '2031-03-03',
    endsOn: '2031-09-05',
    attended: 5,
    held: 6,
  },
}
const draw = (changes: Partial<CertificateFacts> = {}, locale: (typeof locales)[number] = 'en') =>
  drawCertificate({ facts: { ...facts, ...changes }, locale, now: new Date('2031-09-05T10:00:00Z') }).then(
    readPdf,
  )

describe('A certificate', () => {
  it.each(locales)('in %s is one tagged page with its language, its title and the name', async (locale) => {
    const { pages, title, language, marked, roles, text } = await draw({}, locale)
    const words = certificateWords[locale]
    expect([pages, language, marked]).toEqual([1, words.language, true])
    expect(title).toBe(`${words.title.took}: ${facts.name}`)
    expect(roles.slice(0, 4)).toEqual(['Root', 'Document', 'H1', 'P'])
    for (const said of [
      words.title.took,
      facts.name,
      words.did.took('JobBuddies'),
      words.attended(5, 6),
      '2031',
    ])
      expect(text).toContain(said)
  })
  it('of somebody who led the group says so', async () => {
    const { text } = await draw({ leads: true })
    expect(text).toContain('Certificate of mentoring')
    expect(text).toContain('who has led a group in the programme JobBuddies')
  })
  it('leaves out what there is nothing to say of', async () => {
    const { text } = await draw({ field: null, held: 0, attended: 0, startsOn: null })
    expect(text).not.toContain('Field')
    expect(text).not.toContain('Meetings attended')
    expect(text).toContain('Period 5 September 2031')
  })
  it.each([
    ['a long name', 'Maximiliana Konstantinopolitanska von und zu Hohenlohe-Langenburg Øster'],
    ['a name without a space', 'X'.repeat(120)],
    ['a name with brackets', '(Bobby) <b>\\Tables\\</b> {name}'],
  ])('keeps %s whole, on one page', async (_, name) => {
    const { pages, text } = await draw({ name })
    expect(pages).toBe(1)
    expect(text.replaceAll(' ', '')).toContain(name.replaceAll(' ', ''))
  })
})
