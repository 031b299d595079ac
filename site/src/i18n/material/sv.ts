import type { MaterialWords } from './en.ts'

export const material: MaterialWords = {
  heading: 'Material för din grupp',
  open: 'Öppna:',
  download: 'Ladda ner:',
  kinds: { pdf: 'PDF', docx: 'Word', pptx: 'PowerPoint', png: 'bild', jpg: 'bild' },
  missing: 'Materialet finns inte längre här. Nedan ser du vad som finns nu.',
}
