import type { AttachedFile, DraftData, Locale } from '@jobbuddies/shared'
import { wordsOf } from '../../i18n/words.ts'
import type { FormError } from './errors.ts'
import { type FormChange, outlineOf, writeOutline } from './formChanges.ts'
import { askedKeys, type Asking, type FormPage, stepsOf } from './formPages.ts'
import { markOf } from './pageData.ts'
import type { Progress } from './progress.ts'

export type Trial = 'rehearsal' | 'demo' | null

/** One page of the form as it is shown. */
export type FormView = {
  page: FormPage
  steps: readonly FormPage[]
  id: string
  locale: Locale
  data: DraftData
  /** `yes` and `no` by the place of the requirement, as they were just sent. */
  eligible?: Record<number, string>
  asking: Asking
  files: readonly AttachedFile[]
  errors: readonly FormError[]
  /** Said on top when the page came back for another reason than its fields. */
  trouble: { title: string; text: string; link?: { href: string; text: string } } | null
  /** Said on top of a page that can be filled in all the same. */
  notices: readonly string[]
  /** The questions that are not what they were when the person opened the form. */
  changed: readonly FormChange[]
  /** The CMS holds a draft of it. */
  begun: boolean
  /** What the page remembers of its questions, until a draft holds them. */
  outline: string | null
  /** When this was first sent, in our own words. */
  pressed: string | null
  /** The page carries all answers itself: nobody else has them. */
  carried: boolean
  /** It could not be sent: after so many seconds the script waits for the service and sends it again. */
  resend: number | null
  /** The close has passed, and this person can send all the same until then. */
  until: Date | null
  /** Too late: the words can be read and copied, not sent. */
  readOnly: boolean
  /** Opened from the last page, and leads back to it. */
  change: boolean
  /** Names what is stored of this page. */
  seen: string
  trial: Trial
  /** Who works with this form in this browser: names its copy there. */
  keep: string | null
}

const quiet = {
  errors: [],
  trouble: null,
  notices: [],
  changed: [],
  pressed: null,
  carried: false,
  resend: null,
  readOnly: false,
  until: null,
}

export function formView({
  progress,
  page,
  locale,
  trial = null,
  stored = progress.data,
  ...more
}: {
  progress: Progress
  page: FormPage
  locale: Locale
  trial?: Trial
  /** What the CMS has, when it is not what is shown. */
  stored?: DraftData
} & Partial<FormView>): FormView {
  const { key, draft, data, asking } = progress
  const asked = askedKeys({ questions: asking.questions, answers: data.answers, page })
  return {
    ...quiet,
    page,
    steps: stepsOf({ asking, answers: data.answers }),
    id: key.id,
    locale,
    data,
    asking,
    files: progress.draft?.files ?? [],
    change: false,
    begun: draft !== null,
    outline: draft ? null : writeOutline(outlineOf(asking.questions)),
    seen: markOf({ data: stored, page, asked }),
    trial,
    keep: trial ? null : asking.period.id,
    ...more,
  }
}

export const pageTitle = ({ page, locale }: Pick<FormView, 'page' | 'locale'>): string =>
  wordsOf(locale).pageNames[page]
