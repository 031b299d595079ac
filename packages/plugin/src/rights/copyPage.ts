import { fieldRegister, personalColumns, tableOf } from '@jobbuddies/shared'
import { z } from 'zod'
import { instantText } from '../components/timeText.ts'
import { languageNames } from '../fields/languages.ts'
import {
  type Choices,
  eventNames,
  mailStatusNames,
  mailTemplateNames,
  memberStateNames,
  stageNames,
} from '../translations/choiceWords.ts'
import { inLanguage } from '../translations/inLanguage.ts'
import { columnWords } from '../translations/rights/columns.ts'
import { rightsWords } from '../translations/rightsWords.ts'
import type { Copy } from './copy.ts'
import { columnName, type Reader, tableName } from './names.ts'

type Row = Record<string, unknown>
type Of = { reader: Reader; zone: string }

/** What values are called, by table and column, or by column alone. */
const choices: Readonly<Record<string, Choices>> = {
  stage: stageNames,
  'application_events.from': stageNames,
  'application_events.to': stageNames,
  'application_events.kind': eventNames,
  'outbox.template': mailTemplateNames,
  'outbox.status': mailStatusNames,
  'group_members.state': memberStateNames,
  locale: languageNames,
}

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark]!)

const list = (pairs: readonly (readonly [name: string, html: string])[]): string =>
  `<dl>${pairs.map(([name, html]) => `<dt>${escape(name)}</dt><dd>${html}</dd>`).join('')}</dl>`

const isInstant = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) && !Number.isNaN(Date.parse(text))
const isId = (value: unknown): boolean => z.uuid().safeParse(value).success
const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value as object).length === 0)

const askedSchema = z.object({ key: z.string(), label: z.string() })

/** What people were asked, by the keys of their answers. */
const labelsOf = ({ questions }: Row): Record<string, string> => {
  const asked = z.array(askedSchema).safeParse(questions).data ?? []
  return Object.fromEntries(asked.map(({ key, label }) => [key, label]))
}

type At = { table: string; column: string }

/** A value as HTML. `named`: what the keys inside it are called. */
function valueHtml(value: unknown, at: At, named: Record<string, string>, of: Of): string {
  const { language } = of.reader.i18n
  const words = rightsWords(language)
  if (typeof value === 'boolean') return escape(value ? words.yes : words.no)
  if (Array.isArray(value))
    return `<ul>${value.map((each) => `<li>${valueHtml(each, at, named, of)}</li>`).join('')}</ul>`
  if (typeof value === 'object' && value !== null)
    return list(
      Object.entries(value)
        .filter(([, inner]) => !isEmpty(inner))
        .map(([key, inner]) => {
          const own = columnWords[key]
          return [
            named[key] ?? (own ? inLanguage(language, own) : key),
            valueHtml(inner, { ...at, column: key }, named, of),
          ]
        }),
    )
  const text = String(value)
  if (isInstant(text)) return escape(instantText({ instant: new Date(text), zone: of.zone, language }))
  const choice = (choices[`${at.table}.${at.column}`] ?? choices[at.column])?.[text]
  return escape(choice ? inLanguage(language, choice) : text)
}

/** As the register has the columns; the rest after them. */
function inOrder(table: string, row: Row): [string, unknown][] {
  const entry = fieldRegister.find((each) => tableOf(each) === table)
  const columns = entry ? personalColumns(entry) : []
  const placeOf = (column: string) => (columns.includes(column) ? columns.indexOf(column) : columns.length)
  return Object.entries(row).toSorted(([one], [other]) => placeOf(one) - placeOf(other))
}

/** What people read first, and what only machines need after it, under a heading of its own. */
function rowHtml(table: string, row: Row, of: Of): string {
  const named = labelsOf(row)
  const told: [string, string][] = []
  const technical: [string, string][] = []
  for (const [column, value] of inOrder(table, row)) {
    if (isEmpty(value)) continue
    const name = isId(value) ? null : columnName({ table, column }, of.reader)
    if (name) told.push([name, valueHtml(value, { table, column }, named, of)])
    else technical.push([column, escape(typeof value === 'string' ? value : JSON.stringify(value))])
  }
  const { technical: heading } = rightsWords(of.reader.i18n.language)
  return `<section>${told.length > 0 ? list(told) : ''}${
    technical.length > 0 ? `<div class="technical"><h3>${escape(heading)}</h3>${list(technical)}</div>` : ''
  }</section>`
}

/** The copy to read and print, in the language of `reader`: a heading for each kind, a list for each row. Times in `zone`. */
export function copyPage({ copy, ...of }: Of & { copy: Copy }): string {
  const { language } = of.reader.i18n
  const { copyTitle, copyLead } = rightsWords(language)
  const tables = Object.entries(copy).map(
    ([table, rows]) =>
      `<h2>${escape(tableName(table, of.reader))} (${rows.length})</h2>${rows.map((row) => rowHtml(table, row, of)).join('')}`,
  )
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(copyTitle)}</title><style>
:root{color-scheme:light dark}body{font:1rem/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}
h2{margin:2.5rem 0 .75rem}section{border-top:1px solid #8888;padding:.75rem 0}dl,ul{margin:0}ul{padding-left:1.25rem}dt{font-weight:700}
dd{margin:0 0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}dd dl{border-left:3px solid #8888;padding-left:.75rem}dd dd,dd ul{white-space:normal}
.technical{font-size:.8125rem}.technical h3{font-size:inherit;margin:.5rem 0 .25rem}
.technical dt{display:inline;font-weight:400}.technical dt::after{content:": "}.technical dd{display:inline;margin:0}.technical dd::after{content:"\\a";white-space:pre}
</style></head><body><h1>${escape(copyTitle)}</h1><p>${escape(copyLead)}</p>${tables.join('')}</body></html>`
}
