import type { MaterialKind } from '@jobbuddies/shared'

/** The words around what a group is given to work with. */
export const material = {
  heading: 'Materials for your group',
  open: 'Open:',
  download: 'Download:',
  kinds: {
    pdf: 'PDF',
    docx: 'Word',
    pptx: 'PowerPoint',
    png: 'picture',
    jpg: 'picture',
  } satisfies Record<MaterialKind, string>,
  missing: 'This material is no longer here. Below is what there is now.',
}

export type MaterialWords = typeof material
