import type { en } from '@payloadcms/translations/languages/en'

/** The shape of Payload's own words: one object per namespace, one string per key. */
export type Words = (typeof en)['translations']
