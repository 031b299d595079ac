import { describe, expect, it } from 'vitest'
import {
  fileFaults,
  fileKinds,
  fileLabel,
  fileNameHeader,
  fileSchema,
  mostFileBytes,
  scanStates,
  uploadQuerySchema,
  withFiles,
} from '@jobbuddies/shared'
import { ask } from '../../support/questions.ts'

const id = '0190a6f2-7c11-7b7e-9d53-1f2e3d4c5b6a'
const other = '0190a6f2-7c11-7b7e-9d53-1f2e3d4c5b6b'
const file = { id, question: 'cv', name: 'cv.pdf', bytes: 1, kind: 'pdf', scan: 'clean' } as const
const questions = [ask({ key: 'why', kind: 'text' }), ask({ key: 'cv', kind: 'file' })]

describe('the label of a file', () => {
  it.each([
    ['Mitt CV.pdf', 'pdf', 'Mitt CV.pdf'],
    ['cv.docx', 'pdf', 'cv.pdf'],
    ['cv.pdf.exe', 'docx', 'cv.pdf.exe.docx'],
    ['..\\..\\cv', 'pdf', 'cv.pdf'],
    ['a/b/../c.PDF ', 'pdf', 'c.pdf'],
    ['\u202Ecv\u0007\u200B.pdf', 'pdf', 'cv.pdf'],
    ['\ud800', 'pdf', '\ufffd.pdf'],
    ['...', 'pdf', 'file.pdf'],
    ['.pdf', 'pdf', 'file.pdf'],
    ['n'.repeat(300), 'docx', `${'n'.repeat(100)}.docx`],
  ] as const)('of %j, a %s, is %j', (name, kind, label) => expect(fileLabel({ name, kind })).toBe(label))
})

describe('the answers to questions that ask for files', () => {
  it('are what the files say, and no other answer changes', () => {
    const answers = { why: 'x', cv: other }
    expect(withFiles({ answers, questions, files: [file] })).toEqual({ why: 'x', cv: id })
    expect(withFiles({ answers, questions, files: [] })).toEqual({ why: 'x' })
    expect(withFiles({ answers, questions, files: [{ id: other, question: 'why' }] })).toEqual({ why: 'x' })
  })
  it('may name only a file that is there, for that question, without a virus', () => {
    const faults = (cv: string | string[] | undefined, files = [file] as (typeof file)[]) =>
      fileFaults({ answers: cv === undefined ? {} : { cv }, questions, files })
    expect(faults(id)).toEqual([])
    expect(faults(undefined)).toEqual([])
    const gone = [{ path: 'answers.cv', code: 'file_gone' }]
    expect(faults(other)).toEqual(gone)
    expect(faults([id])).toEqual(gone)
    expect(faults(id, [])).toEqual(gone)
    const infected = { ...file, scan: 'infected' as const }
    expect(fileFaults({ answers: { cv: id }, questions, files: [infected] })).toEqual([
      { path: 'answers.cv', code: 'file_unsafe' },
    ])
  })
})

describe('a file as it is told', () => {
  it('has a kind, a size and what the scanner said', () => {
    expect(fileSchema.parse(file)).toEqual(file)
    expect([fileKinds, scanStates]).toEqual([
      ['pdf', 'docx'],
      ['clean', 'infected', 'unscanned', 'pending'],
    ])
    expect(mostFileBytes).toBe(7_340_032)
    expect(fileNameHeader).toBe('x-file-name')
  })
  it('is asked for by a draft and a question', () => {
    const asked = { draft: id.toUpperCase(), question: 'cv' }
    expect(uploadQuerySchema.parse(asked)).toEqual({ draft: id, question: 'cv' })
    for (const wrong of [{}, { ...asked, draft: '1' }, { ...asked, question: 'A' }, { ...asked, url: 'x' }])
      expect(uploadQuerySchema.safeParse(wrong).success).toBe(false)
  })
})
