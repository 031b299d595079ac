import type { GlobalConfig } from 'payload'
import { coordinators } from '../access/roles.ts'
import { groupLabels } from '../collections/content.ts'

export const mailSettingsSlug = 'mail-settings'

export const mailSettings = (): GlobalConfig => ({
  slug: mailSettingsSlug,
  label: { en: 'Message settings', sv: 'Inställningar för meddelanden', fi: 'Viestien asetukset' },
  admin: { group: groupLabels.applying },
  access: { read: coordinators, update: coordinators, readVersions: coordinators },
  fields: [
    {
      name: 'holdAll',
      type: 'checkbox',
      defaultValue: false,
      label: {
        en: 'Hold all mail for reading before it leaves',
        sv: 'Håll kvar all e-post för läsning innan den skickas',
        fi: 'Pidätä kaikki viestit luettaviksi ennen lähettämistä',
      },
      admin: {
        description: {
          en: 'New messages wait in the outbox until somebody releases them.',
          sv: 'Nya meddelanden väntar i utkorgen tills någon släpper iväg dem.',
          fi: 'Uudet viestit odottavat lähtevissä, kunnes joku päästää ne eteenpäin.',
        },
      },
    },
    {
      name: 'replyTo',
      type: 'email',
      label: { en: 'Answers go to', sv: 'Svar går till', fi: 'Vastaukset menevät osoitteeseen' },
      admin: {
        description: {
          en: 'Left empty, the e-mail address in the site settings.',
          sv: 'Lämnas fältet tomt används e-postadressen i webbplatsens inställningar.',
          fi: 'Tyhjänä sivuston asetuksissa oleva sähköpostiosoite.',
        },
      },
    },
  ],
})
