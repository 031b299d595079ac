import { longestDays, type RetentionClock, retentionClocks, standardDays } from '@jobbuddies/shared'
import type { Field, GlobalAfterChangeHook, GlobalConfig } from 'payload'
import { coordinators } from '../access/roles.ts'
import { groupLabels } from '../collections/content.ts'
import { announce } from '../hooks/announceChange.ts'
import { clockHelp, clockNames } from '../translations/retentionWords.ts'

/** Of the site settings. */
const settingsSlug = 'site-settings'

export const retentionSettingsSlug = 'retention-settings'

const daysField = (clock: RetentionClock): Field =>
  ({
    name: clock,
    type: 'number',
    required: true,
    min: 1,
    max: longestDays,
    defaultValue: standardDays[clock],
    label: clockNames[clock],
    admin: { description: clockHelp[clock], step: 1 },
    validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
      isDays(value) ||
      wholeDays[req.i18n.language === 'sv' || req.i18n.language === 'fi' ? req.i18n.language : 'en'],
  }) as Field

const isDays = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= longestDays

const wholeDays = {
  en: `Whole days, 1 to ${longestDays}.`,
  sv: `Hela dagar, 1 till ${longestDays}.`,
  fi: `Kokonaisia päiviä, 1–${longestDays}.`,
}

/** The site tells the days with its settings. */
const announceDays: GlobalAfterChangeHook = async ({ doc, req }) => {
  await announce(req, 'site', { slug: settingsSlug, id: settingsSlug })
  return doc
}

/** How many days what is kept. Nothing is deleted by it until it has been confirmed on the desk of deletions. */
export const retentionSettings = (): GlobalConfig => ({
  slug: retentionSettingsSlug,
  label: { en: 'How long data is kept', sv: 'Hur länge uppgifter sparas', fi: 'Tietojen säilytysajat' },
  admin: {
    group: groupLabels.applying,
    description: {
      en: 'In days. A longer time counts at once; a shorter one when it has been confirmed under “Deletions”.',
      sv: 'I dagar. En längre tid gäller genast; en kortare när den har bekräftats under ”Raderingar”.',
      fi: 'Päivinä. Pidempi aika tulee voimaan heti; lyhyempi vasta, kun se on vahvistettu kohdassa ”Poistot”.',
    },
  },
  access: { read: coordinators, update: coordinators, readVersions: coordinators },
  hooks: { afterChange: [announceDays] },
  fields: retentionClocks.map(daysField),
})
