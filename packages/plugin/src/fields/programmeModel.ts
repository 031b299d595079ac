import { cadences, type Localized, meetingPlaces, milestoneKinds, moneyUnits } from '@jobbuddies/shared'
import type { Field } from 'payload'
import { staff } from '../access/roles.ts'
import { refuseUnless } from '../translations/faultWords.ts'
import { cadenceNames, milestoneNames, moneyUnitNames, placeNames } from '../translations/modelWords.ts'
import { esfFields } from './esf.ts'
import { feedbackPlanField } from './feedbackPlan.ts'
import { followUpPlanField } from './followUpPlan.ts'
import { choice, list, number } from './modelParts.ts'
import { localizedLines, localizedText, localizedTextarea, plainText } from './text.ts'

const nameField = localizedText('name', { en: 'Name', sv: 'Namn', fi: 'Nimi' })
const placeField = choice('place', { en: 'Where', sv: 'Var', fi: 'Missä' }, meetingPlaces, placeNames)
const roleKeyField = plainText(
  'role',
  { en: 'Key of the role', sv: 'Rollens nyckel', fi: 'Roolin avain' },
  { required: true, maxLength: 31 },
)

const meetings: Field[] = [
  {
    type: 'row',
    fields: [
      number(
        'meetingMinutesMin',
        {
          en: 'One meeting, minutes from',
          sv: 'En träff, minuter från',
          fi: 'Yksi tapaaminen, minuuttia vähintään',
        },
        { min: 10, max: 600 },
      ),
      number(
        'meetingMinutesMax',
        { en: 'to', sv: 'till', fi: 'enintään' },
        {
          min: 10,
          max: 600,
          validate: refuseUnless(
            'largerNumber',
            (value, { meetingMinutesMin: from }) =>
              value == null || (typeof value === 'number' && value >= (typeof from === 'number' ? from : 1)),
          ) as never,
        },
      ),
      choice('cadence', { en: 'How often', sv: 'Hur ofta', fi: 'Kuinka usein' }, cadences, cadenceNames),
      choice('meetingPlace', { en: 'Where', sv: 'Var', fi: 'Missä' }, meetingPlaces, placeNames),
    ],
  },
  localizedText(
    'meetingLanguages',
    { en: 'Languages of the meetings', sv: 'Träffarnas språk', fi: 'Tapaamisten kielet' },
    { required: false },
  ),
  localizedLines('themes', {
    en: 'Themes of the meetings',
    sv: 'Träffarnas teman',
    fi: 'Tapaamisten teemat',
  }),
  list(
    'milestones',
    { en: 'Milestones', sv: 'Milstolpar', fi: 'Välitavoitteet' },
    { en: 'Milestone', sv: 'Milstolpe', fi: 'Välitavoite' },
    [
      {
        type: 'row',
        fields: [
          nameField,
          choice('kind', { en: 'Kind', sv: 'Slag', fi: 'Laji' }, milestoneKinds, milestoneNames, {
            required: true,
            defaultValue: 'other',
          }),
          number(
            'week',
            { en: 'Weeks after the start', sv: 'Veckor efter starten', fi: 'Viikkoa alusta' },
            { min: 0, max: 520 },
          ),
          placeField,
        ],
      },
      localizedTextarea('text', { en: 'Text', sv: 'Text', fi: 'Teksti' }),
    ],
  ),
]

const duties: Field[] = [
  list(
    'trainings',
    { en: 'Trainings before the start', sv: 'Utbildningar före starten', fi: 'Koulutukset ennen alkua' },
    { en: 'Training', sv: 'Utbildning', fi: 'Koulutus' },
    [
      {
        type: 'row',
        fields: [
          nameField,
          number('hours', { en: 'Hours', sv: 'Timmar', fi: 'Tuntia' }, { min: 0.5, max: 1000 }),
          roleKeyField,
        ],
      },
    ],
  ),
  list(
    'agreements',
    { en: 'Agreements', sv: 'Överenskommelser', fi: 'Sopimukset' },
    { en: 'Agreement', sv: 'Överenskommelse', fi: 'Sopimus' },
    [nameField, localizedTextarea('text', { en: 'Text', sv: 'Text', fi: 'Teksti' })],
    {
      admin: {
        description: {
          en: 'What everybody accepts before the start, with a date.',
          sv: 'Det som alla godkänner före starten, med datum.',
          fi: 'Mitä jokainen hyväksyy ennen alkua, päivättynä.',
        },
      },
    },
  ),
  localizedLines('goals', {
    en: 'Goals to choose from',
    sv: 'Mål att välja bland',
    fi: 'Tavoitteet, joista valitaan',
  }),
  number(
    'goalsEach',
    {
      en: 'Goals that each group chooses',
      sv: 'Mål som varje grupp väljer',
      fi: 'Tavoitteita, jotka kukin ryhmä valitsee',
    },
    {
      min: 0,
      max: 20,
      defaultValue: 0,
      admin: {
        description: {
          en: '0 means as many as they like.',
          sv: '0 betyder så många de vill.',
          fi: '0 tarkoittaa niin monta kuin halutaan.',
        },
      },
    },
  ),
]

const supporters: Field[] = [
  list(
    'supporters',
    { en: 'Partners in the programme', sv: 'Partner i programmet', fi: 'Ohjelman kumppanit' },
    { en: 'Partner', sv: 'Partner', fi: 'Kumppani' },
    [
      {
        name: 'partner',
        type: 'relationship',
        relationTo: 'partners',
        label: { en: 'Partner', sv: 'Partner', fi: 'Kumppani' },
      },
      localizedText(
        'does',
        { en: 'What it does here', sv: 'Vad den gör här', fi: 'Mitä se tekee' },
        { required: false },
      ),
      localizedText(
        'scope',
        {
          en: 'Whom or which professions it serves',
          sv: 'Vilka personer eller yrken den betjänar',
          fi: 'Ketä tai mitä ammatteja se palvelee',
        },
        { required: false },
      ),
      {
        name: 'contact',
        type: 'relationship',
        relationTo: 'people',
        label: { en: 'Contact', sv: 'Kontaktperson', fi: 'Yhteyshenkilö' },
      },
    ],
  ),
]

const forStaff = { read: staff, create: staff, update: staff }

const money: Field[] = [
  list(
    'money',
    { en: 'Sums', sv: 'Belopp', fi: 'Rahasummat' },
    { en: 'Sum', sv: 'Belopp', fi: 'Summa' },
    [
      {
        type: 'row',
        fields: [
          nameField,
          number(
            'euros',
            { en: 'Euros', sv: 'Euro', fi: 'Euroa' },
            { required: true, min: 0, max: 10_000_000 },
          ),
          choice('per', { en: 'Paid', sv: 'Betalas', fi: 'Maksetaan' }, moneyUnits, moneyUnitNames, {
            required: true,
            defaultValue: 'programme',
          }),
        ],
      },
    ],
    { access: forStaff },
  ),
  {
    ...number(
      'moneyFrame',
      { en: 'Frame in all, euros', sv: 'Ram totalt, euro', fi: 'Raha yhteensä, euroa' },
      { min: 0, max: 100_000_000 },
    ),
    access: forStaff,
  } as Field,
]

const part = (label: Localized, fields: Field[]): Field => ({
  type: 'collapsible',
  label,
  admin: { initCollapsed: true },
  fields,
})

/** What a programme is made of besides its roles: data, so that any programme of this kind is a record and not a fork. */
export const programmeModelFields: Field[] = [
  part(
    { en: 'Meetings and milestones', sv: 'Träffar och milstolpar', fi: 'Tapaamiset ja välitavoitteet' },
    meetings,
  ),
  part(
    {
      en: 'Trainings, agreements, goals',
      sv: 'Utbildningar, överenskommelser, mål',
      fi: 'Koulutukset, sopimukset, tavoitteet',
    },
    duties,
  ),
  part({ en: 'Feedback and follow-up', sv: 'Respons och uppföljning', fi: 'Palaute ja seuranta' }, [
    feedbackPlanField,
    followUpPlanField,
  ]),
  part({ en: 'Partners', sv: 'Partner', fi: 'Kumppanit' }, supporters),
  part({ en: 'Money (staff only)', sv: 'Pengar (endast personal)', fi: 'Raha (vain henkilöstö)' }, money),
  part({ en: 'ESF+ (staff only)', sv: 'ESF+ (endast personal)', fi: 'ESR+ (vain henkilöstö)' }, esfFields),
]
