import type { Localized, MaterialAudience, MaterialLanguage } from '@jobbuddies/shared'

export const materialAudienceNames: Record<MaterialAudience, Localized> = {
  everybody: { en: 'Everybody in the group', sv: 'Alla i gruppen', fi: 'Kaikille ryhmässä' },
  leaders: { en: 'Those who lead a group', sv: 'De som leder en grupp', fi: 'Ryhmien vetäjille' },
  participants: {
    en: 'Those who take part in a group',
    sv: 'De som deltar i en grupp',
    fi: 'Ryhmien osallistujille',
  },
}

export const materialLanguageNames: Record<MaterialLanguage, Localized> = {
  all: { en: 'All languages', sv: 'Alla språk', fi: 'Kaikilla kielillä' },
  en: { en: 'English', sv: 'Engelska', fi: 'Englanniksi' },
  sv: { en: 'Swedish', sv: 'Svenska', fi: 'Ruotsiksi' },
  fi: { en: 'Finnish', sv: 'Finska', fi: 'Suomeksi' },
}
