import { fieldRegister, personalColumns, type RegisterEntry, tableOf } from '@jobbuddies/shared'
import { expect, it } from 'vitest'
import { type Column, columnsOf } from '../../support/schema.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
const register = 'packages/shared/src/register'

/** Tables whose rows are people, or stand for one. */
const people = new Set(
  fieldRegister.filter(({ whose, address }) => whose !== 'nobody' && address).map(tableOf),
)
for (const each of ['users', 'people', 'application_drafts']) people.add(each)

const suspicious =
  /(?:^|[._])(?:email|e_mail|phone|birth|gender|nationality|applicant|password|secret|token)(?:$|_)/

const help = (entry: RegisterEntry, { table, column }: Pick<Column, 'table' | 'column'>) =>
  `${table}.${column} stands in no register. Does it say something about a person? Then add "${column}" to \`personal\` of ` +
  `'${entry.of}' in ${register}, under what it is needed for: it is then told to people, copied for them and erased with ` +
  `them. If it says nothing of anybody, add it to \`plain\`.`

/** What the register does not know of these columns, in words for whoever added one. */
function unknown(columns: readonly Column[], entries: readonly RegisterEntry[]): string[] {
  const byTable = new Map(entries.map((entry) => [tableOf(entry), entry]))
  return columns.flatMap((column) => {
    const entry = byTable.get(column.table)
    if (!entry)
      return [
        `Nothing in ${register} is about the table ${column.table}. Add an entry: whose data it holds, why, for how long.`,
      ]
    if (personalColumns(entry).includes(column.column)) return []
    if (entry.plain !== 'content') return entry.plain.includes(column.column) ? [] : [help(entry, column)]
    const pointsAtSomebody =
      column.pointsAt !== null && people.has(column.pointsAt) && entry.erase !== 'points'
    return pointsAtSomebody || suspicious.test(column.column) ? [help(entry, column)] : []
  })
}

const all = () => columnsOf(on.database, fieldRegister.map(tableOf))

it('knows every column of the database', async () => {
  const columns = await all()
  console.info(
    `register: ${columns.length} columns, ${fieldRegister.flatMap(personalColumns).length} personal`,
  )
  expect([...new Set(unknown(columns, fieldRegister))]).toEqual([])
})

it('has an entry for every collection and global, and none for what is not there', () => {
  const { collections, globals } = on.host.config
  const slugs = [...collections, ...globals].map(({ slug }) => slug as string)
  const own = [
    'payload-migrations',
    'payload-preferences',
    'payload-locked-documents',
    'payload-jobs',
    'payload-kv',
  ]
  const there = [...new Set([...slugs, ...own])]
  expect(fieldRegister.map(({ of }) => of).toSorted()).toEqual(there.toSorted())
})

it('names no column that is not there', async () => {
  const there = new Set((await all()).map(({ table, column }) => `${table}.${column}`))
  const named = fieldRegister.flatMap((entry) =>
    [
      ...personalColumns(entry),
      ...(entry.plain === 'content' ? [] : entry.plain),
      ...(entry.hidden ?? []),
      ...(entry.address ? [entry.address] : []),
    ].map((column) => `${tableOf(entry)}.${column}`),
  )
  expect(named.filter((name) => !there.has(name))).toEqual([])
})

it('knows of every way from a row to an application', async () => {
  const pointing = (await all()).filter(({ pointsAt }) => pointsAt === 'applications')
  const unbound = pointing.filter(({ table, column }) => {
    const entry = fieldRegister.find((each) => tableOf(each) === table)
    return entry?.erase !== 'points' && !entry?.bond?.ids?.includes(column)
  })
  expect(pointing.length).toBeGreaterThan(5)
  expect(
    unbound.map(
      ({ table, column }) =>
        `${table}.${column} points at applications. Add it to \`bond.ids\` of its entry in ${register}, so that the row is ` +
        `erased and copied with the person.`,
    ),
  ).toEqual([])
})

it.each([
  ['a column of a table of people', { table: 'interviews', column: 'transport', pointsAt: null }],
  ['a pointer at somebody in a text', { table: 'news', column: 'author_id', pointsAt: 'users' }],
  ['an address in a text', { table: 'partners', column: 'contact_email', pointsAt: null }],
  ['a table of its own', { table: 'diaries', column: 'text', pointsAt: null }],
])('is not fooled by %s', (_, column) => {
  expect(unknown([column], fieldRegister)).toEqual([expect.stringContaining(register)])
})
it('asks every personal entry for a basis, and every one that stays for a reason', () => {
  const personal = fieldRegister.filter((entry) => personalColumns(entry).length > 0)
  expect(personal.filter(({ basis }) => basis === null).map(({ of }) => of)).toEqual([])
  expect(personal.filter(({ erase, kept }) => erase === 'kept' && !kept).map(({ of }) => of)).toEqual([])
})
