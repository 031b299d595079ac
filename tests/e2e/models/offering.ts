import { type Locale, locales } from '@jobbuddies/shared'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { presetWords } from '../../../packages/plugin/src/translations/modelWords.ts'
import { wordsOf } from '../../../site/src/i18n/words.ts'
import { press, write } from '../../support/browserAdmin.ts'
import type { RoundPeriod } from '../../support/roundPeople.ts'
import { idOfSlug, type Rest } from '../../support/stackApi.ts'
import { stack } from '../../support/stackShared.ts'
import { eventually } from '../../support/waiting.ts'
import type { Journey } from './model.ts'

/** Today and some days later, in Finland: `2027-05-31`. */
const dayIn = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short' }).format(
    Date.now() + days * 86_400_000,
  )

/** A draft from the preset, given a name of its own and published. */
export async function offer(page: Page, journey: Journey): Promise<void> {
  const words = presetWords.en
  await page.goto(`${stack.cms}/admin/collections/programmes`)
  await page.locator('#preset').selectOption(journey.preset.key)
  await page.getByRole('button', { name: words.make }).click()
  await page.waitForURL(/\/collections\/programmes\/[\da-f-]{36}/)
  journey.programme = /[\da-f-]{36}/.exec(page.url())?.[0] ?? ''
  await write(page, 'name', journey.name)
  expect(await press(page, 'programmes')).toBe(200)
}

/** One round for every role of the programme, open from today. */
export async function openRound(journey: Journey, rest: Rest): Promise<void> {
  const { preset, programme, round } = journey
  const industry = await idOfSlug(rest, 'industries', 'it')
  const { status } = await rest('POST', '/editor/rounds', {
    ...{ name: round, programme, role: preset.roles[0]?.key, zone: 'Europe/Helsinki', publish: true },
    ...{ opensAt: dayIn(0), closesAt: dayIn(14) },
    periods: preset.roles.map(({ key }) => ({ industry, role: key })),
  })
  expect(status).toBe(201)
  journey.periods = await stack.query<RoundPeriod>(
    `select p.id, p.role, l.slug, i.name as field from application_periods p
     join application_periods_locales l on l._parent_id = p.id and l._locale = 'en'
     join industries_locales i on i._parent_id = p.industry_id and i._locale = 'en'
     where p.programme_id = $1 and p.published and p.round_id is not null`,
    [programme],
  )
  expect(journey.periods.map(({ role }) => role).toSorted()).toEqual(
    preset.roles.map(({ key }) => key).toSorted(),
  )
}

const textOf = (html: string): string =>
  html
    .replaceAll(/<script[\s\S]*?<\/script>|<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', '’')
    .replaceAll(/\s+/g, ' ')

/** What a page about the programme must say in a language, as the preset has it. */
function told({ preset, name }: Journey, locale: Locale): string[] {
  const { programme: words, model } = wordsOf(locale)
  const { lengthMonths, meetingsMin, meetingsMax, meetingMinutesMin, meetingMinutesMax, cadence } = preset
  return [
    locale === 'en' ? name : preset.name[locale],
    preset.summary[locale],
    ...preset.roles.map(({ min, max, plural }) => words.people(min, max, plural[locale])),
    ...preset.roles.flatMap(({ requirements = [] }) => requirements.map((each) => each[locale])),
    ...(lengthMonths ? [words.length(lengthMonths)] : []),
    ...(meetingsMin ? [words.meetings(meetingsMin, meetingsMax ?? meetingsMin)] : []),
    ...(meetingMinutesMin ? [model.span(meetingMinutesMin, meetingMinutesMax ?? meetingMinutesMin)] : []),
    ...(cadence ? [model.cadences[cadence]] : []),
    ...[preset.themes, preset.goals].flatMap((texts = []) => texts.map((text) => text[locale])),
    ...(preset.milestones ?? []).flatMap(({ name: of, text }) => [
      of[locale],
      ...(text ? [text[locale]] : []),
    ]),
    ...(preset.agreements ?? []).map(({ name: of }) => of[locale]),
  ]
}

/** The site tells of the programme in each language, and of nothing that is for staff. */
export async function seenBySite(journey: Journey): Promise<void> {
  const slugs = await stack.query<{ locale: Locale; slug: string }>(
    `select _locale as locale, slug from programmes_locales where _parent_id = $1`,
    [journey.programme],
  )
  expect(slugs.map(({ locale }) => locale).toSorted()).toEqual([...locales].toSorted())
  for (const { locale, slug } of slugs) {
    const text = await eventually(
      async () => {
        const page = await fetch(`${stack.site}/${locale}/programmes/${slug}`)
        return page.status === 200 && textOf(await page.text())
      },
      { within: 10_000, what: `The page of ${slug} in ${locale}` },
    )
    const whole = text.replaceAll('’', "'")
    const missing = told(journey, locale).filter((each) => !whole.includes(each.replaceAll('’', "'")))
    expect(missing, `not told in ${locale}`).toEqual([])
    for (const { euros } of journey.preset.money ?? []) expect(whole).not.toContain(String(euros))
  }
}
