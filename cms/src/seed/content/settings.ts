import type { SettingsContent } from './types.ts'

export const settings: SettingsContent = {
  siteName: 'JobBuddies',
  tagline: {
    en: 'Find your way into working life in Finland together with people in your field',
    sv: 'Hitta vägen till arbetslivet i Finland tillsammans med andra i din bransch',
    fi: 'Löydä tiesi Suomen työelämään yhdessä oman alasi ihmisten kanssa',
  },
  organisation: 'Luckan Integration',
  footer: {
    en: 'JobBuddies is an ESF+ project run by Luckan Integration. Taking part is free of charge.',
    sv: 'JobBuddies är ett ESF+-projekt som drivs av Luckan Integration. Det kostar ingenting att delta.',
    fi: 'JobBuddies on Luckan Integrationin ESR+-hanke. Osallistuminen on maksutonta.',
  },
  email: null,
  phone: null,
  address: null,
}
