import type { Field, SingleRelationshipField, UploadField } from 'payload'

type Extra = Partial<Pick<SingleRelationshipField, 'label' | 'access' | 'admin'>>

/** The programme that a period, an application or a group belongs to. */
export const programmeField = (extra: Extra = {}): Field => ({
  name: 'programme',
  type: 'relationship',
  relationTo: 'programmes',
  required: true,
  index: true,
  label: { en: 'Programme', sv: 'Program', fi: 'Ohjelma' },
  ...extra,
})

/** The industry, where there is one. */
export const industryField = (extra: Extra = {}): Field => ({
  name: 'industry',
  type: 'relationship',
  relationTo: 'industries',
  index: true,
  label: { en: 'Industry', sv: 'Bransch', fi: 'Ala' },
  ...extra,
})

export const pictureField: UploadField = {
  name: 'image',
  type: 'upload',
  relationTo: 'media',
  label: { en: 'Picture', sv: 'Bild', fi: 'Kuva' },
}

/** Where a row stands among its like; smaller first. */
export const orderField: Field = {
  name: 'order',
  type: 'number',
  defaultValue: 100,
  label: { en: 'Order', sv: 'Ordning', fi: 'Järjestys' },
  admin: { position: 'sidebar' },
}
