import type { Locale } from '@jobbuddies/shared'
import { wordsOf } from '../../i18n/words.ts'
import { paths } from '../../paths.ts'
import { breadcrumbs, type Origins, type Thing } from './jsonLd.ts'

type Place = { label: string; href: string }

/** A page's breadcrumbs for machines: the front page, what lies between, the page itself. */
export const trailThing = ({
  locale,
  between = [],
  page,
  origins,
}: {
  locale: Locale
  between?: readonly Place[]
  page: Place
  origins: Origins
}): Thing =>
  breadcrumbs([{ label: wordsOf(locale).home, href: paths.home(locale) }, ...between, page], origins)
