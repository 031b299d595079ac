import { isMaterialLink, materialAudiences, materialLanguages } from '@jobbuddies/shared'
import type { CollectionConfig } from 'payload'
import { nobody, staff } from '../access/roles.ts'
import { editorPanel } from '../fields/editorPanel.ts'
import { orderField } from '../fields/relations.ts'
import { localizedText, localizedTextarea, plainText } from '../fields/text.ts'
import { choiceComponents } from '../fields/choice.ts'
import { keepMaterial, receiveMaterial } from '../hooks/keepMaterial.ts'
import { serveMaterial } from '../services/materials/serve.ts'
import { refuseUnless } from '../translations/faultWords.ts'
import { materialAudienceNames, materialLanguageNames } from '../translations/materialNames.ts'
import { groupLabels } from './content.ts'

const oneOf = (list: readonly string[], value: unknown) => list.some((each) => each === value)

/** What groups are given to work with. Nobody but staff reads it here: who is in a group gets it behind their own link. */
export const materials = (): CollectionConfig => ({
  slug: 'materials',
  labels: {
    singular: { en: 'Material', sv: 'Material', fi: 'Materiaali' },
    plural: { en: 'Material library', sv: 'Materialbank', fi: 'Materiaalipankki' },
  },
  admin: {
    useAsTitle: 'title',
    listSearchableFields: ['title', 'fileName', 'link'],
    defaultColumns: ['title', 'audience', 'programmes', 'language', 'order', '_status'],
    group: groupLabels.programme,
    description: {
      en: 'For groups that are confirmed, running or over: who leads one finds it behind the link to the log, who takes part on their own page. It is never public.',
      sv: 'För grupper som är bekräftade, pågår eller har avslutats: den som leder en grupp hittar det bakom länken till loggen, den som deltar på sin egen sida. Det är aldrig offentligt.',
      fi: 'Vahvistetuille, käynnissä oleville ja päättyneille ryhmille: ryhmän vetäjä löytää materiaalin lokin linkistä, osallistuja omalta sivultaan. Se ei ole koskaan julkista.',
    },
  },
  defaultSort: 'order',
  disableDuplicate: true,
  access: { create: staff, read: staff, update: staff, delete: staff, readVersions: staff },
  versions: { drafts: true, maxPerDoc: 50 },
  hooks: { beforeOperation: [receiveMaterial], beforeChange: [keepMaterial] },
  upload: {
    disableLocalStorage: true,
    filesRequiredOnCreate: false,
    bulkUpload: false,
    pasteURL: false,
    crop: false,
    focalPoint: false,
    displayPreview: false,
    handlers: [serveMaterial],
  },
  fields: [
    localizedText('title', { en: 'Title', sv: 'Rubrik', fi: 'Otsikko' }),
    localizedTextarea('summary', {
      en: 'What it is for, in a line',
      sv: 'Vad det är till för, på en rad',
      fi: 'Mihin se on tarkoitettu, yhdellä rivillä',
    }),
    plainText(
      'link',
      { en: 'Link', sv: 'Länk', fi: 'Linkki' },
      {
        maxLength: 1000,
        validate: refuseUnless('https', (value) => !value || isMaterialLink(String(value))),
        admin: {
          description: {
            en: 'Instead of a file or beside it. It starts with https://. A file is PDF, DOCX, PPTX, PNG or JPEG, at most 7 MB.',
            sv: 'I stället för en fil eller vid sidan av den. Den börjar med https://. En fil är PDF, DOCX, PPTX, PNG eller JPEG, högst 7 MB.',
            fi: 'Tiedoston sijasta tai sen lisäksi. Alussa on https://. Tiedosto on PDF, DOCX, PPTX, PNG tai JPEG, enintään 7 Mt.',
          },
        },
      },
    ),
    plainText(
      'fileName',
      { en: 'Name of the file', sv: 'Filens namn', fi: 'Tiedoston nimi' },
      {
        access: { create: nobody, update: nobody },
        admin: { readOnly: true, condition: (data) => Boolean(data?.fileName) },
      },
    ),
    {
      name: 'programmes',
      type: 'relationship',
      relationTo: 'programmes',
      hasMany: true,
      label: { en: 'Programmes', sv: 'Program', fi: 'Ohjelmat' },
      admin: {
        position: 'sidebar',
        description: {
          en: 'None: for every programme.',
          sv: 'Inget: för alla program.',
          fi: 'Ei yhtään: kaikille ohjelmille.',
        },
      },
    },
    plainText(
      'audience',
      { en: 'For whom', sv: 'För vem', fi: 'Kenelle' },
      {
        required: true,
        defaultValue: 'everybody',
        validate: refuseUnless('listed', (value) => oneOf(materialAudiences, value)),
        admin: { position: 'sidebar', components: choiceComponents(materialAudienceNames) },
      },
    ),
    plainText(
      'language',
      { en: 'On the pages in', sv: 'På sidorna på', fi: 'Sivuilla kielellä' },
      {
        required: true,
        defaultValue: 'all',
        validate: refuseUnless('listed', (value) => oneOf(materialLanguages, value)),
        admin: {
          position: 'sidebar',
          components: choiceComponents(materialLanguageNames),
          description: {
            en: 'Choose one language for what only its readers can use.',
            sv: 'Välj ett språk för det som bara de som läser språket har nytta av.',
            fi: 'Valitse yksi kieli, jos materiaalista on hyötyä vain sen lukijoille.',
          },
        },
      },
    ),
    orderField,
    editorPanel,
  ],
})
