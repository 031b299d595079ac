import { publicFile } from '../access/published.ts'
import { editors } from '../access/roles.ts'
import { richText } from '../fields/richText.ts'
import { slugField } from '../fields/slug.ts'
import { localizedText, localizedTextarea, plainText } from '../fields/text.ts'
import type { CollectionConfig } from 'payload'
import { content, groupLabels } from './content.ts'

/** A field people apply in. */
export const industries = () =>
  content('site', {
    slug: 'industries',
    labels: {
      singular: { en: 'Industry', sv: 'Bransch', fi: 'Ala' },
      plural: { en: 'Industries', sv: 'Branscher', fi: 'Alat' },
    },
    admin: {
      useAsTitle: 'name',
      defaultColumns: ['name', '_status', 'updatedAt'],
      group: groupLabels.programme,
    },
    fields: [
      localizedText('name', { en: 'Name', sv: 'Namn', fi: 'Nimi' }),
      slugField('name'),
      localizedTextarea(
        'summary',
        { en: 'Summary', sv: 'Sammanfattning', fi: 'Tiivistelmä' },
        { required: true },
      ),
      richText('body', { en: 'Text', sv: 'Text', fi: 'Teksti' }),
    ],
  })

export const news = () =>
  content('news', {
    slug: 'news',
    labels: {
      singular: { en: 'News item', sv: 'Nyhet', fi: 'Uutinen' },
      plural: { en: 'News', sv: 'Nyheter', fi: 'Uutiset' },
    },
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'publishedAt', '_status'],
      group: groupLabels.site,
    },
    defaultSort: '-publishedAt',
    hooks: {
      beforeChange: [
        ({ data }) =>
          data._status === 'published' && !data.publishedAt
            ? { ...data, publishedAt: new Date().toISOString() }
            : data,
      ],
    },
    fields: [
      localizedText('title', { en: 'Title', sv: 'Rubrik', fi: 'Otsikko' }),
      slugField('title'),
      localizedTextarea(
        'summary',
        { en: 'Summary', sv: 'Sammanfattning', fi: 'Tiivistelmä' },
        { required: true },
      ),
      {
        name: 'image',
        type: 'upload',
        relationTo: 'media',
        label: { en: 'Picture', sv: 'Bild', fi: 'Kuva' },
      },
      richText('body', { en: 'Text', sv: 'Text', fi: 'Teksti' }),
      {
        name: 'publishedAt',
        type: 'date',
        index: true,
        label: { en: 'Date', sv: 'Datum', fi: 'Päivä' },
        admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
      },
    ],
  })

export const pages = () =>
  content('pages', {
    slug: 'pages',
    labels: {
      singular: { en: 'Page', sv: 'Sida', fi: 'Sivu' },
      plural: { en: 'Pages', sv: 'Sidor', fi: 'Sivut' },
    },
    admin: { useAsTitle: 'title', defaultColumns: ['title', 'key', '_status'], group: groupLabels.site },
    fields: [
      localizedText('title', { en: 'Title', sv: 'Rubrik', fi: 'Otsikko' }),
      slugField('title'),
      richText('body', { en: 'Text', sv: 'Text', fi: 'Teksti' }),
      plainText(
        'key',
        { en: 'Fixed place', sv: 'Fast plats', fi: 'Kiinteä paikka' },
        {
          unique: true,
          admin: {
            position: 'sidebar',
            description: {
              en: '“privacy” or “accessibility” for the two pages that every form links to; empty for others.',
              sv: '”privacy” eller ”accessibility” för de två sidor som varje blankett länkar till; tomt för andra.',
              fi: '”privacy” tai ”accessibility” kahdelle sivulle, joihin lomakkeet viittaavat; muille tyhjä.',
            },
          },
        },
      ),
    ],
  })

export const faqs = () =>
  content('site', {
    slug: 'faqs',
    labels: {
      singular: { en: 'Question', sv: 'Fråga', fi: 'Kysymys' },
      plural: { en: 'FAQ', sv: 'Frågor och svar', fi: 'Usein kysyttyä' },
    },
    admin: {
      useAsTitle: 'question',
      defaultColumns: ['question', 'audience', 'order', '_status'],
      group: groupLabels.site,
    },
    defaultSort: 'order',
    fields: [
      localizedText('question', { en: 'Question', sv: 'Fråga', fi: 'Kysymys' }),
      richText('answer', { en: 'Answer', sv: 'Svar', fi: 'Vastaus' }),
      plainText(
        'audience',
        { en: 'For whom', sv: 'För vem', fi: 'Kenelle' },
        {
          required: true,
          defaultValue: 'everyone',
          admin: {
            position: 'sidebar',
            description: {
              en: '“everyone” or a role’s key.',
              sv: '”everyone” eller en rolls nyckel.',
              fi: '”everyone” tai roolin avain.',
            },
          },
        },
      ),
      {
        name: 'order',
        type: 'number',
        defaultValue: 100,
        label: { en: 'Order', sv: 'Ordning', fi: 'Järjestys' },
        admin: { position: 'sidebar' },
      },
    ],
  })

export const people = () =>
  content('site', {
    slug: 'people',
    labels: {
      singular: { en: 'Person', sv: 'Person', fi: 'Henkilö' },
      plural: { en: 'People', sv: 'Personer', fi: 'Henkilöt' },
    },
    admin: { useAsTitle: 'name', defaultColumns: ['name', 'title', '_status'], group: groupLabels.site },
    defaultSort: 'order',
    fields: [
      plainText('name', { en: 'Name', sv: 'Namn', fi: 'Nimi' }, { required: true }),
      localizedText('title', { en: 'Title', sv: 'Titel', fi: 'Nimike' }),
      { name: 'email', type: 'email', label: { en: 'E-mail', sv: 'E-post', fi: 'Sähköposti' } },
      plainText('phone', { en: 'Phone', sv: 'Telefon', fi: 'Puhelin' }),
      {
        name: 'image',
        type: 'upload',
        relationTo: 'media',
        label: { en: 'Picture', sv: 'Bild', fi: 'Kuva' },
      },
      {
        name: 'order',
        type: 'number',
        defaultValue: 100,
        label: { en: 'Order', sv: 'Ordning', fi: 'Järjestys' },
        admin: { position: 'sidebar' },
      },
    ],
  })

export const partners = () =>
  content('site', {
    slug: 'partners',
    labels: {
      singular: { en: 'Partner', sv: 'Partner', fi: 'Kumppani' },
      plural: { en: 'Partners', sv: 'Partner', fi: 'Kumppanit' },
    },
    admin: { useAsTitle: 'name', defaultColumns: ['name', 'url', '_status'], group: groupLabels.site },
    fields: [
      plainText('name', { en: 'Name', sv: 'Namn', fi: 'Nimi' }, { required: true }),
      localizedTextarea('summary', { en: 'Summary', sv: 'Sammanfattning', fi: 'Tiivistelmä' }),
      plainText(
        'url',
        { en: 'Website', sv: 'Webbplats', fi: 'Verkkosivu' },
        {
          validate: (value: unknown) =>
            !value ||
            (typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value)) ||
            'Write a whole address: https://…',
        },
      ),
    ],
  })

export const media = (): CollectionConfig => ({
  slug: 'media',
  labels: {
    singular: { en: 'Picture', sv: 'Bild', fi: 'Kuva' },
    plural: { en: 'Pictures', sv: 'Bilder', fi: 'Kuvat' },
  },
  admin: { group: groupLabels.site },
  access: { create: editors, read: publicFile, update: editors, delete: editors },
  upload: {
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    pasteURL: false,
    focalPoint: true,
  },
  fields: [
    localizedText('alt', { en: 'What the picture shows', sv: 'Vad bilden visar', fi: 'Mitä kuvassa näkyy' }),
  ],
})
