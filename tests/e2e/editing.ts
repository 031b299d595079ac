import { type Locale, locales } from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'
import { visit } from '../support/browser.ts'
import { signInByForm, press, settled, write } from '../support/browserAdmin.ts'
import { stack } from '../support/stackShared.ts'
import { eventually, sleep } from '../support/waiting.ts'

const minute = 60_000
/** Payload's sign-in page asks for the menu of whoever is not signed in yet. */
const known = /^401: GET \S+\/api\/payload-preferences\/nav$/
/** Not the zone of the server, and not the site's. */
const zone = 'Europe/Stockholm'

const item: Record<Locale, { title: string; summary: string; slug: string; moved: string }> = {
  en: {
    title: 'A walk by the sea',
    summary: 'On Sunday we walk.',
    slug: 'a-walk-by-the-sea',
    moved: 'sea-walk',
  },
  sv: {
    title: 'En promenad vid havet',
    summary: 'På söndag går vi.',
    slug: 'en-promenad-vid-havet',
    moved: 'havspromenad',
  },
  fi: {
    title: 'Kävely meren rannalla',
    summary: 'Sunnuntaina kävelemme.',
    slug: 'kavely-meren-rannalla',
    moved: 'merikavely',
  },
}
const pathOf = (locale: Locale, slug = item[locale].slug) => `/${locale}/news/${slug}`

const publicly = async (path: string) => {
  const { status, headers } = await fetch(stack.site + path, { redirect: 'manual' })
  return { status, location: headers.get('location') }
}

/** Resolves once what was typed has been saved by itself. */
async function savedByItself(wrote: Partial<(typeof item)[Locale]>): Promise<void> {
  const { title, summary, slug } = wrote
  await eventually(
    async () => {
      const [row] = await stack.query<{ found: boolean }>(
        `select exists (
           select from "_news_v_locales"
           where version_title = coalesce($1, version_title) and version_summary = coalesce($2, version_summary)
             and version_slug = coalesce($3, version_slug)
         ) as found`,
        [title, summary, slug],
      )
      return row?.found === true
    },
    { what: `${JSON.stringify(wrote)} saves itself` },
  )
}

/** The next whole minute that leaves time to press a button. */
const soon = () => new Date(Math.ceil((Date.now() + 25_000) / minute) * minute)

/** As the drawer's own box writes it, in the editor's zone. */
const typedInstant = new Intl.DateTimeFormat('en-US', {
  timeZone: zone,
  month: 'short',
  day: 'numeric',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
})

describe('given an editor with news to tell', () => {
  it('when writing it in three languages, looking at it and planning it, then it is public on time, and old addresses lead to new ones', async () => {
    await visit(
      {
        origins: [stack.cms, stack.site],
        locale: 'en-GB',
        timezoneId: zone,
        viewport: { width: 1600, height: 1000 },
        known,
      },
      async (page) => {
        await signInByForm(page, stack, 'editor')
        await page.goto(`${stack.cms}/admin/collections/news/create?locale=en`)
        await write(page, 'title', item.en.title)
        await page.waitForURL(/\/collections\/news\/[0-9a-f-]{36}/)
        const id = /news\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
        const form = (locale: Locale) => `${stack.cms}/admin/collections/news/${id}?locale=${locale}`
        await write(page, 'summary', item.en.summary)
        await savedByItself(item.en)
        for (const locale of ['sv', 'fi'] as const) {
          await page.goto(form(locale))
          await write(page, 'title', item[locale].title)
          await write(page, 'summary', item[locale].summary)
          await savedByItself(item[locale])
        }
        for (const locale of locales) {
          await page.goto(form(locale))
          const button = page.locator('#preview-button')
          await settled(page)
          const [seen] = await Promise.all([page.context().waitForEvent('page'), button.click()])
          await seen.locator('h1').waitFor()
          expect(new URL(seen.url()).pathname).toMatch(new RegExp(`${pathOf(locale)}$`))
          expect(await seen.locator('main').innerText()).toContain(item[locale].summary)
          await seen.close()
          expect((await publicly(pathOf(locale))).status).toBe(404)
        }

        await page.goto(form('en'))
        await settled(page)
        await page.locator('.doc-controls__controls .popup-button').first().click()
        await page.locator('#schedule-publish').click()
        const drawer = page.locator('.schedule-publish')
        await drawer.locator('.timezone-picker .rs__single-value', { hasText: /Stockholm/ }).waitFor()
        // Payload proposes to take away what has no newer draft than itself, also when it was never out.
        await drawer.locator('label', { hasText: /^Publish$/ }).click()
        const at = soon()
        const time = drawer.locator('#time input')
        await time.fill(typedInstant.format(at))
        await time.press('Enter')
        await drawer.locator('h2').click()
        await drawer.locator('#scheduled-publish-save').click()
        await eventually(async () => {
          const [job] = await stack.query<{ at: Date }>(
            `select wait_until as at from payload_jobs where input::text like $1`,
            [`%${id}%`],
          )
          return job !== undefined && job.at.getTime() === at.getTime()
        })

        await sleep(at.getTime() - Date.now() - 500)
        expect((await publicly(pathOf('en'))).status).toBe(404)
        await eventually(async () => (await publicly(pathOf('en'))).status === 200, { within: 5000 })
        expect(Date.now() - at.getTime()).toBeLessThan(5000)
        for (const locale of locales) {
          await page.goto(`${stack.site}/${locale}/news`)
          await page.getByRole('link', { name: item[locale].title }).click()
          await page.waitForURL(stack.site + pathOf(locale))
          expect(await page.locator('main').innerText()).toContain(item[locale].summary)
        }

        for (const locale of locales) {
          await page.goto(form(locale))
          await write(page, 'slug', item[locale].moved)
          await savedByItself({ slug: item[locale].moved })
          expect(await press(page, 'news')).toBe(200)
        }
        for (const locale of locales) {
          const moved = pathOf(locale, item[locale].moved)
          await eventually(async () => (await publicly(moved)).status === 200)
          expect(await publicly(pathOf(locale))).toEqual({ status: 301, location: moved })
        }
      },
    )
  }, 360_000)
})
