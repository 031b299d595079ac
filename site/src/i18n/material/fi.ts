import type { MaterialWords } from './en.ts'

export const material: MaterialWords = {
  heading: 'Materiaalia ryhmällesi',
  open: 'Avaa:',
  download: 'Lataa:',
  kinds: { pdf: 'PDF', docx: 'Word', pptx: 'PowerPoint', png: 'kuva', jpg: 'kuva' },
  missing: 'Tätä materiaalia ei enää ole. Alla näet, mitä nyt on tarjolla.',
}
