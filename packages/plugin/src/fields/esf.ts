import type { Field } from 'payload'
import { staff } from '../access/roles.ts'
import { refuseUnless } from '../translations/faultWords.ts'
import { number } from './modelParts.ts'
import { plainText } from './text.ts'

const forStaff = { read: staff, create: staff, update: staff }
const whenFunded = { condition: (_: unknown, { esfFunded }: { esfFunded?: boolean }) => Boolean(esfFunded) }

const isAddress = (value: unknown): boolean =>
  !value || (typeof value === 'string' && /^https:\/\//.test(value) && URL.canParse(value))

const days = (name: string, label: Parameters<typeof number>[1]): Field =>
  ({ ...number(name, label, { min: 0, max: 365, admin: whenFunded as never }), access: forStaff }) as Field

/** What a programme needs to know of the European Social Fund: data of its funder, entered by staff. */
export const esfFields: Field[] = [
  {
    name: 'esfFunded',
    type: 'checkbox',
    defaultValue: false,
    access: forStaff,
    label: { en: 'Funded by ESF+', sv: 'Finansieras av ESF+', fi: 'ESR+-rahoitteinen' },
    admin: {
      description: {
        en: 'Everybody who takes part then tells the authority in EURA 2021 that they begin and that they have ended. The page “ESF+ notices” shows who still has to.',
        sv: 'Alla som deltar meddelar då myndigheten i EURA 2021 att de börjar och att de har slutat. Sidan ”ESF+-anmälningar” visar vem som har det ogjort.',
        fi: 'Jokainen osallistuja ilmoittaa silloin viranomaiselle EURA 2021 -järjestelmässä aloittamisesta ja lopettamisesta. Sivu ”ESR+-ilmoitukset” näyttää, keneltä ilmoitus puuttuu.',
      },
    },
  },
  plainText(
    'esfCode',
    { en: 'Code of the project', sv: 'Projektets kod', fi: 'Hankkeen koodi' },
    { maxLength: 60, access: forStaff, admin: whenFunded as never },
  ),
  plainText(
    'esfForm',
    {
      en: 'Address of the official form',
      sv: 'Det officiella formulärets adress',
      fi: 'Virallisen lomakkeen osoite',
    },
    {
      maxLength: 600,
      access: forStaff,
      validate: refuseUnless('website', isAddress),
      admin: {
        ...(whenFunded as object),
        description: {
          en: 'As EURA 2021 gives it to your project, with the code in it if it does. Participants come there by a QR code.',
          sv: 'Så som EURA 2021 ger den till ert projekt, med koden om den ingår. Deltagarna kommer dit med en QR-kod.',
          fi: 'Sellaisena kuin EURA 2021 sen hankkeellenne antaa, koodeineen jos se sisältyy. Osallistujat pääsevät sinne QR-koodilla.',
        },
      },
    },
  ),
  {
    type: 'row',
    fields: [
      days('esfStartDays', {
        en: 'Start notice: days after the first day',
        sv: 'Startanmälan: dagar efter första dagen',
        fi: 'Aloitusilmoitus: päivää ensimmäisestä päivästä',
      }),
      days('esfEndDays', {
        en: 'End notice: days after the last day',
        sv: 'Slutanmälan: dagar efter sista dagen',
        fi: 'Lopetusilmoitus: päivää viimeisestä päivästä',
      }),
    ],
  },
]
