import {
  type Answers,
  offeredIndustries,
  type OfferingPeriod,
  pagesOf,
  type Period,
  periodTimes,
  type Question,
  type RetentionDays,
  shownQuestions,
  type Site,
} from '@jobbuddies/shared'

/** The pages of the form in their order; those without anything to ask are left out. */
export const formPages = [
  'eligibility',
  'about',
  'background',
  'goals',
  'availability',
  'fields',
  'cv',
  'check',
] as const
export type FormPage = (typeof formPages)[number]

export const isFormPage = (name: unknown): name is FormPage => formPages.some((page) => page === name)

/** What one form asks: of whom, and what. */
export type Asking = {
  period: Period
  /** What is expected of the role, each asked as yes or no. */
  requirements: readonly string[]
  /** The fields that may be named, the period's own first. */
  offered: readonly { id: string; name: string }[]
  questions: readonly Question[]
  /** How long what is kept; null while nobody has said it. */
  kept: { days: RetentionDays; facilitator: boolean } | null
}

const offering = (period: Period): OfferingPeriod => ({ ...period, times: periodTimes(period) })

/** `questions`: those of a draft that was begun with others than the period asks now. */
export function askingOf({
  period,
  site,
  questions = period.questions,
}: {
  period: Period
  site: Site
  questions?: readonly Question[]
}): Asking {
  const programme = site.programmes.find(({ id }) => id === period.programmeId)
  const offered = offeredIndustries({
    period: offering(period),
    others: site.periods.filter(({ id }) => id !== period.id).map(offering),
    programmeIndustries: programme?.industries ?? [],
  })
  const role = programme?.roles.find(({ key }) => key === period.role)
  const { retention } = site.settings
  return {
    period,
    requirements: role?.requirements ?? [],
    offered: offered.flatMap((id) => site.industries.find((industry) => industry.id === id) ?? []),
    questions,
    kept: retention && { days: retention, facilitator: role?.facilitator === true },
  }
}

/** The pages that this person meets. */
export function stepsOf({ asking, answers }: { asking: Asking; answers: Answers }): FormPage[] {
  const withQuestions = new Set<FormPage>(pagesOf({ questions: asking.questions, answers }))
  const met: Partial<Record<FormPage, boolean>> = {
    eligibility: asking.requirements.length > 0,
    about: true,
    fields: asking.offered.length > 1,
    check: true,
  }
  return formPages.filter((page) => met[page] ?? withQuestions.has(page))
}

/** The page after this one, and the one before it. */
export function around(steps: readonly FormPage[], page: FormPage) {
  const at = steps.indexOf(page)
  return { next: steps[at + 1] ?? 'check', back: at > 0 ? (steps[at - 1] ?? null) : null }
}

/** On which page of the form stands what this path names? */
export function pageOfPath({ questions }: Pick<Asking, 'questions'>, path: string): FormPage {
  if (path.startsWith('applicant.')) return 'about'
  if (path === 'preferences') return 'fields'
  if (path.startsWith('eligibility')) return 'eligibility'
  return questions.find(({ key }) => path === `answers.${key}`)?.page ?? 'check'
}

/** Questions whose fields stand on the page: also those that an answer on the very same page may yet hide or show. */
export function questionsOn({
  questions,
  answers,
  page,
}: Pick<Asking, 'questions'> & { answers: Answers; page: FormPage }): Question[] {
  const here = new Set(questions.filter((question) => question.page === page).map(({ key }) => key))
  const free = questions.map((question) =>
    question.showIf && here.has(question.key) && here.has(question.showIf.key)
      ? { ...question, showIf: null }
      : question,
  )
  const shown = new Set(shownQuestions({ questions: free, answers }).map(({ key }) => key))
  return questions.filter(({ key }) => here.has(key) && shown.has(key))
}

/** The keys of the page's questions whose answers the page itself brings. Files come on their own. */
export const askedKeys = (of: Parameters<typeof questionsOn>[0]): string[] =>
  questionsOn(of).flatMap(({ key, kind }) => (kind === 'file' ? [] : [key]))

/** Who only tries the form sends no file, and misses none. */
export const withoutFiles = <Of extends Pick<Asking, 'questions'>>(asking: Of): Of => ({
  ...asking,
  questions: asking.questions.map((question) =>
    question.kind === 'file' ? { ...question, required: false } : question,
  ),
})
