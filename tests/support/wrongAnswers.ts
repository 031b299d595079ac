import type { Page } from 'playwright-core'

export type Fill = (page: Page) => Promise<void>

const named = (page: Page, name: string) => page.locator(`#application [name="${name}"]`)
const write =
  (texts: Record<string, string>): Fill =>
  async (page) => {
    for (const [name, text] of Object.entries(texts)) await named(page, name).first().fill(text)
  }
/** Ticks these and no others of the same question. */
const tick =
  (name: string, ...values: string[]): Fill =>
  async (page) => {
    for (const box of await named(page, name).all()) {
      const is = values.includes((await box.getAttribute('value')) ?? '')
      if (is) await box.check()
      else if ((await box.getAttribute('type')) === 'checkbox') await box.uncheck()
    }
  }
/** Rows of a language and its level; what is left empty is chosen as nothing. */
const speak =
  (...rows: [string, string][]): Fill =>
  async (page) => {
    for (const [row, [language, level]] of rows.entries()) {
      await named(page, 'answers.languages.language').nth(row).selectOption(language)
      await named(page, 'answers.languages.level').nth(row).selectOption(level)
    }
  }
const day = (name: string, [d, m, y]: [string, string, string]) =>
  write({ [`${name}.day`]: d, [`${name}.month`]: m, [`${name}.year`]: y })

const all =
  (...fills: Fill[]): Fill =>
  async (page) => {
    for (const fill of fills) await fill(page)
  }

/** The questions of a page, how they can be answered wrongly, which of them each way is wrong about, and a right way. */
export type PageOfKinds = {
  page: string
  required: string[]
  wrong: { about: string[]; fill: Fill }[]
  right: Fill
}

export const pagesOfKinds: PageOfKinds[] = [
  {
    page: 'background',
    required: ['title', 'story', 'languages'],
    wrong: [
      {
        about: ['title', 'story', 'languages'],
        fill: all(
          write({
            'answers.title': 'An engineer of very many things',
            'answers.story': 'In Lima. '.repeat(9),
          }),
          speak(['fi', 'B1'], ['sv', '']),
        ),
      },
      { about: ['title', 'story', 'languages'], fill: speak(['fi', 'B1'], ['fi', 'C1']) },
    ],
    right: all(
      write({ 'answers.title': 'Kokki “å”', 'answers.story': 'Lima <b>& Rauma</b>' }),
      speak(['fi', 'B1'], ['es', 'native']),
    ),
  },
  {
    page: 'goals',
    required: ['wish', 'also', 'sure'],
    wrong: [
      { about: ['wish', 'also', 'sure'], fill: tick('answers.also', 'home') },
      {
        about: ['also'],
        fill: all(
          tick('answers.wish', 'luckan'),
          tick('answers.sure', '4'),
          tick('answers.also', 'home', 'luckan', 'online'),
        ),
      },
    ],
    right: tick('answers.also', 'home', 'online'),
  },
  {
    page: 'availability',
    required: ['from', 'evenings'],
    wrong: [
      { about: ['from', 'evenings'], fill: day('answers.from', ['31', '02', '2027']) },
      {
        about: ['from'],
        fill: all(day('answers.from', ['31', '01', '2027']), tick('answers.evenings', 'no')),
      },
      { about: ['from'], fill: day('answers.from', ['01', '06', '2027']) },
    ],
    right: day('answers.from', ['31', '05', '2027']),
  },
]

/** Everything that stands in the fields of the open page of the form. */
export const standing = (page: Page): Promise<[string, string][]> =>
  page
    .locator('#application')
    .evaluate((form) =>
      [...new FormData(form as HTMLFormElement)].flatMap(([name, value]): [string, string][] =>
        typeof value === 'string' && /^(?:answers|applicant|name|email|phone)/.test(name) && value !== ''
          ? [[name, value]]
          : [],
      ),
    )
