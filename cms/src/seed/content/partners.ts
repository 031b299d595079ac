import type { PartnerContent } from './types.ts'

/** Luckan Integration runs the project and is named in the settings; no other organisation is. */
export const partners: PartnerContent[] = []
